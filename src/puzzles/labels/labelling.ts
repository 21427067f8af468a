/**
 * A class says of what kind birds are, of which it gets what the model gets: two measurements. Three birds that are known
 * stand in the chart; the others lie near one of them or between two. Pure.
 */
import type { Labelling, Random, Sight, Text } from '../../engine/index.ts'
import { markOf } from '../../look/index.ts'
import { classOf } from './cards.ts'
import type { Recipe, Setup } from './schema.ts'

type Card = Setup['cards'][number]
type Point = readonly [x: number, y: number]

/** Birds near a known one of their own kind, and birds between two. */
const [plain, between] = [1, 6]
/** Of the chart's box that dots keep clear of. */
const edge = 8

export const labelling: Labelling<Setup, Recipe, Card> = {
  classes: ({ classes }) => classes.map(({ name }) => name),

  things(setup, random) {
    const clear = setup.classes.flatMap((_, of) => near(setup, of, random).slice(0, plain))
    const rest = setup.cards.filter((card) => !clear.includes(card))
    const doubtful = random
      .shuffle(rest)
      .map((card) => ({ card, doubt: doubtOf(setup, card) }))
      .sort((a, b) => b.doubt - a.doubt)
      .slice(0, between)
      .map(({ card }) => card)
    return random.shuffle([...clear, ...doubtful])
  },

  sight(setup, card) {
    const known = meansOf(setup)
    const [x, y] = placeOf(setup, card.values)
    const shapes = known.map(([x, y], i) => [ring(x, y, 7), markOf(i).colour] as const)
    return {
      shapes: [
        ['M0 0H100V100H0Z', '#0B1026'],
        ['M2 2h1v96h-1ZM2 97h96v1h-96Z', '#AAB6E8'],
        ...shapes,
        [ring(x, y, 5.5), '#FFF9EE'],
        [ring(x, y, 3), '#FF7A2F'],
      ],
      letters: known.map(([x, y], of) => ({ x, y, of })),
    } satisfies Sight
  },

  note({ measures }, { values }) {
    const [across, up] = measures
    if (!across || !up) return { en: '', 'zh-Hant': '', 'zh-Hans': '' }
    const say = (lang: keyof Text, colon: string) =>
      [
        `→ ${across.name[lang]}${colon}${values[0]} ${across.unit}`,
        `↑ ${up.name[lang]}${colon}${values[1]} ${up.unit}`,
      ]
        .map((one) => one.trim())
        .join(' · ')
    return { en: say('en', ' '), 'zh-Hant': say('zh-Hant', ' '), 'zh-Hans': say('zh-Hans', ' ') }
  },

  /** The crate holds the things alone, bare; nobody else labels. */
  taught({ guide: _, ...setup }, things, labels) {
    const cards = things.map(({ id, values, truth }) => ({ id, values, truth }))
    return {
      setup: { ...setup, cards, relabel: 'any' },
      recipe: {
        checked: [],
        labels: things.flatMap(({ id }, i) => {
          const of = setup.classes[labels[i] ?? -1]
          return of ? [{ card: id, label: of.id }] : []
        }),
      },
    }
  },
}

function placeOf({ measures }: Setup, values: readonly number[]): Point {
  const at = (i: number) => {
    const { from = 0, to = 1 } = measures[i] ?? {}
    return edge + (100 - 2 * edge) * (((values[i] ?? from) - from) / (to - from))
  }
  return [at(0), 100 - at(1)]
}

/** Where the middle of each class lies in the chart. */
function meansOf(setup: Setup): Point[] {
  return setup.classes.map((_, of) => {
    const own = setup.cards.filter(({ truth }) => classOf(setup, truth) === of)
    const mean = (at: 0 | 1) =>
      own.reduce((sum, { values }) => sum + placeOf(setup, values)[at], 0) / Math.max(1, own.length)
    return [mean(0), mean(1)]
  })
}

const apart = ([ax, ay]: Point, [bx, by]: Point) => (ax - bx) * (ax - bx) + (ay - by) * (ay - by)

/** The nearer half of a class, in any order. */
function near(setup: Setup, of: number, random: Random): Card[] {
  const middle = meansOf(setup)[of] ?? [50, 50]
  const own = setup.cards
    .filter(({ truth }) => classOf(setup, truth) === of)
    .map((card) => ({ card, off: apart(placeOf(setup, card.values), middle) }))
    .sort((a, b) => a.off - b.off)
  return random.shuffle(own.slice(0, Math.ceil(own.length / 2)).map(({ card }) => card))
}

/** How nearly a card lies as far from the second class as from the first: 1 in the middle. */
function doubtOf(setup: Setup, { values }: Card): number {
  const place = placeOf(setup, values)
  const [first = 0, second = 1] = meansOf(setup)
    .map((mean) => apart(place, mean))
    .sort((a, b) => a - b)
  return second === 0 ? 1 : first / second
}

function ring(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${r * 2} 0a${r} ${r} 0 1 0 ${-r * 2} 0Z`
}
