/**
 * What a level of this kind says and what a player decides. The player picks which cards of a pool the model is
 * shown; the model names the class of every card at the gate, which it never saw. A card is its facts: the
 * picture and the name are for people, the model gets nothing else than `has`.
 */
import { z } from 'zod'
import type { FigureKinds, Figures } from '../../engine/index.ts'
import { namedApart } from '../../levels/lists.ts'
import { text } from '../../levels/text.ts'
import { count, share, tested } from '../kit/figures.ts'
import { art } from './art.ts'

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(40)

const fact = z.strictObject({
  id,
  name: text(40).describe('Short, as on a card: "feathers", "breathes air".'),
  icon: z.string().max(60).describe('A Fluent Emoji Flat icon listed in this kind’s art.ts.'),
  values: z
    .enum(['yes-no', 'count'])
    .describe('A `count` is written `legs:4` in `has`; left out, it is 0. Two cards agree when it is equal.'),
})

const card = z.strictObject({
  id,
  name: text(40),
  icon: z.string().max(60).describe('A Fluent Emoji Flat icon listed in this kind’s art.ts.'),
  class: id.describe('The id of its class: the right answer.'),
  has: z.string().max(400).describe('Its facts, separated by spaces: every yes, and every count above 0.'),
})

/** What a level calls its things: sentences say "the {box}", "{many} in the {pool}", 「{pool}的{many}」. */
const nouns = z
  .strictObject({
    many: text(30).describe('The cards: "animals".'),
    pool: text(30).describe('Where they wait: "yard", 「場內」.'),
    box: text(30).describe('What the model is shown: "crate".'),
    gate: text(30).describe('Where the contest is: "gate".'),
  })
  .describe('What this level calls its things: in English without an article.')

export const setup = z
  .strictObject({
    nouns,
    classes: z
      .array(z.strictObject({ id, name: text(40), icon: z.string().max(60) }))
      .min(2)
      .max(7)
      .describe('In the order of the gates; the picture stands above the gate.'),
    facts: z.array(fact).min(2).max(24),
    cards: z.array(card).min(4).max(200),
    pool: z.array(id).min(2).max(120).describe('Card ids to choose examples from, in the order listed.'),
    gate: z
      .array(id)
      .min(1)
      .max(80)
      .describe('Card ids of the contest in order of arrival; none of the pool.'),
  })
  .superRefine((level, context) => {
    const classes = level.classes.map((each) => each.id)
    const facts = new Map(level.facts.map((each) => [each.id, each]))
    const say = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message })

    for (const [list, ids] of Object.entries({
      classes,
      facts: level.facts.map((each) => each.id),
      cards: level.cards.map((each) => each.id),
      pool: level.pool,
      gate: level.gate,
    })) {
      const doubled = ids.findIndex((each, index) => ids.indexOf(each) !== index)
      if (doubled >= 0) say([list, doubled], `"${ids[doubled]}" is in the list twice`)
    }
    for (const list of ['classes', 'facts', 'cards'] as const) {
      for (const [index, each] of level[list].entries()) {
        if (!art.includes(each.icon)) say([list, index, 'icon'], noSuch('icon', each.icon, art))
      }
    }
    for (const [index, each] of level.cards.entries()) {
      if (!classes.includes(each.class)) say(['cards', index, 'class'], noSuch('class', each.class, classes))
      const said = each.has.split(' ').filter(Boolean)
      const twice = said.find(
        (word, at) => said.findIndex((one) => one.split(':')[0] === word.split(':')[0]) < at,
      )
      if (twice) say(['cards', index, 'has'], `each fact once; "${twice}" is a second one`)
      for (const word of said) {
        const [factId = '', count] = word.split(':')
        const known = facts.get(factId)
        if (!known) say(['cards', index, 'has'], noSuch('fact', factId, [...facts.keys()]))
        else if ((known.values === 'count') !== /^\d{1,3}$/.test(count ?? ''))
          say(
            ['cards', index, 'has'],
            `"${word}": a count is written "${factId}:4", a yes-no fact "${factId}"`,
          )
      }
    }
    const cards = new Map(level.cards.map((each) => [each.id, each]))
    for (const list of ['pool', 'gate'] as const) {
      for (const [index, each] of level[list].entries()) {
        if (!cards.has(each)) say([list, index], noSuch('card', each, [...cards.keys()]))
        if (list === 'gate' && level.pool.includes(each))
          say([list, index], `"${each}" is in the pool: the model might have seen it`)
      }
    }
    namedApart(
      level.classes.map((each, index) => [['classes', index, 'name'], each.name]),
      say,
    )
    for (const [index, each] of classes.entries()) {
      if (!level.pool.some((poolId) => cards.get(poolId)?.class === each))
        say(['classes', index], `no card of the pool is a "${each}", so nobody could teach it`)
    }
  })

export const recipe = z.strictObject({
  shown: z
    .array(z.string().max(40))
    .max(120)
    .describe('Ids of the cards the model is shown, in the order they were put into the crate.'),
})

/** Lecture demos, by the names that cards use. */
export const demos = () => ['facts', 'compare', 'only-mammals', 'crate'] as const

export const metrics: FigureKinds = {
  ...tested,
  'validation.accuracy': share({
    en: '{n} of those not shown',
    'zh-Hant': '未展示的：準確率 {n}',
    'zh-Hans': '未展示的：准确率 {n}',
  }),
}

export const costs: FigureKinds = {
  examples: count({ en: '{n} examples', 'zh-Hant': '{n} 個例子', 'zh-Hans': '{n} 个例子' }, '{n} example'),
}

/** A model that is shown nothing knows nothing. */
export const leastCost = (): Figures => ({ examples: 1 })

export type Setup = z.infer<typeof setup>
export type Recipe = z.infer<typeof recipe>

function noSuch(what: string, found: string, known: readonly string[]): string {
  return `there is no ${what} "${found}"; there are ${known.slice(0, 12).join(', ')}${known.length > 12 ? ' …' : ''}`
}
