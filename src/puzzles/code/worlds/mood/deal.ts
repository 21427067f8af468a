/** Which of the sixty reviews of a language are for practice and which for the contest, chosen by the level's seed. */
import type { Random } from '../../../../engine/index.ts'
import type { Mood } from './events.ts'
import { penguin } from './reviews/en.ts'
import { type Pool, type Trap, traps } from './reviews/pool.ts'

export interface Review {
  readonly text: string
  readonly mood: Mood
  readonly trap: Trap
}

type Slot = readonly [trap: Trap, mood: Mood]

/** What practice shows, one of each that a meter can be made to read; a second round has the other moods. */
const practice: readonly Slot[] = [
  ['plain', 'good'],
  ['beside', 'bad'],
  ['but', 'good'],
  ['far', 'bad'],
  ['double', 'good'],
  ['stray', 'bad'],
]

/** The contest goes from calm to hard. Of its four last traps, two are praise and two complaints, by the seed. */
const contest: readonly (Slot | Trap)[] = [
  ['plain', 'good'],
  ['plain', 'bad'],
  ['beside', 'good'],
  ['beside', 'bad'],
  ['but', 'good'],
  ['but', 'bad'],
  ['far', 'good'],
  ['far', 'bad'],
  'stray',
  'double',
  'irony',
  'unknown',
]

/** The same review is never in both; `unknown` of English is the penguin's. */
export function deal(
  pool: Pool,
  counts: { readonly visible: number; readonly hidden: number },
  random: Random,
): { readonly visible: readonly Review[]; readonly hidden: readonly Review[] } {
  const left = new Map(
    traps.flatMap((trap) =>
      (['good', 'bad'] as const).map((mood) => [
        `${trap} ${mood}`,
        [...random.fork(`${trap} ${mood}`).shuffle(pool.reviews[trap][mood])],
      ]),
    ),
  )
  const hasPenguin = pool.reviews.unknown.good.includes(penguin)
  const others = random
    .fork('moods')
    .shuffle<Mood>(hasPenguin ? ['good', 'bad', 'bad'] : ['good', 'good', 'bad', 'bad'])
  const gaps = random.fork('gaps')
  const take = (trap: Trap, mood: Mood): Review => {
    const stack = left.get(`${trap} ${mood}`) ?? []
    const text = trap === 'unknown' && mood === 'good' && hasPenguin ? penguin : (stack.pop() ?? '')
    return { text: fillGaps(text, pool, gaps), mood, trap }
  }
  const visible = Array.from({ length: counts.visible }, (_, i) => {
    const [trap, mood] = practice[i % practice.length] as Slot
    return take(trap, Math.floor(i / practice.length) % 2 ? opposite(mood) : mood)
  })
  const hidden = contest.slice(0, counts.hidden).map((slot, i) => {
    if (typeof slot !== 'string') return take(...slot)
    const last = hasPenguin && slot === 'unknown'
    return take(slot, last ? 'good' : (others[i - 8] ?? 'bad'))
  })
  return { visible, hidden }
}

const opposite = (mood: Mood): Mood => (mood === 'good' ? 'bad' : 'good')

const fillGaps = (text: string, { gaps }: Pool, random: Random): string =>
  text.replace(/\{(\w+)\}/g, (_, gap: string) => random.pick(gaps[gap] ?? ['']))
