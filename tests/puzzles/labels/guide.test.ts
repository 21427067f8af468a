import fc from 'fast-check'
import { expect, test } from 'vitest'
import { act, createRandom } from '../../../src/engine/index.ts'
import { cardsOf, classOf, disputed, examplesOf } from '../../../src/puzzles/labels/cards.ts'
import { type Action, rules } from '../../../src/puzzles/labels/rules.ts'
import {
  type Recipe,
  recipe as recipeSchema,
  type Setup,
  setup as setupSchema,
} from '../../../src/puzzles/labels/schema.ts'
import { faultsOf } from '../faults.ts'
import { expectLegal, recipesOf } from '../played.ts'
import { levelOf } from './level.ts'

const level = levelOf('2/2-1-label-rush')
const { setup } = level
const start = rules.start(setup)
const ids = setup.cards.map(({ id }) => id)
const classes = setup.classes.map(({ id }) => id)
const lines = setup.guide?.lines ?? []

const card = fc.constantFrom(...ids)
const actions: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ type: fc.constant('label' as const), card, label: fc.constantFrom(...classes) }),
  fc.record({ type: fc.constant('peel' as const), card }),
  fc.record({ type: fc.constant('write' as const), line: fc.constantFrom(...lines.map(({ id }) => id)) }),
)

const play = (steps: readonly Action[], from: Recipe = start): Recipe =>
  recipesOf(rules, setup, steps, from).at(-1) ?? from

test('whatever two people label by a guide, the recipe stays one that a file may hold', () => {
  fc.assert(
    fc.property(fc.array(actions, { maxLength: 40 }), (steps) => {
      expectLegal(rules, setup, recipeSchema, [play(steps)])
    }),
  )
})

test('a label taken off leaves no trace and costs nothing', () => {
  fc.assert(
    fc.property(
      fc.array(actions, { maxLength: 20 }),
      card,
      fc.constantFrom(...classes),
      (steps, id, label) => {
        const before = play([...steps, { type: 'peel', card: id }])
        const after = play(
          [
            { type: 'label', card: id, label },
            { type: 'peel', card: id },
          ],
          before,
        )
        expect(after).toEqual(before)
      },
    ),
  )
})

test('the guide holds one line about each class: a new one takes the old one’s place', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 9 }), (writing) => {
      const { guide = [] } = play(writing.map(({ id }) => ({ type: 'write', line: id })))
      const last = classes.flatMap((of) => writing.filter((line) => line.of === of).at(-1)?.id ?? [])
      expect([...guide].sort()).toEqual([...last].sort())
    }),
  )
})

test('lines written in another order make the same recipe', () => {
  const forth = lines.map(({ id }): Action => ({ type: 'write', line: id }))
  const chosen = forth.filter((_, i) => i % 3 === 1)
  expect(play([...chosen].reverse())).toEqual(play(chosen))
})

test('a line that fits one class alone decides; one that fits all leaves the second person to habit', () => {
  const labels = setup.cards.map(({ id, truth }) => ({ card: id, label: truth }))
  const alone = classes.map((of) => lines.find((line) => line.of === of && line.fits.join() === of)?.id ?? '')
  const all = classes.map((of) => lines.find((line) => line.of === of && line.fits.length === 3)?.id ?? '')
  const written = (guide: string[]) =>
    cardsOf(setup, { ...start, labels, guide: lines.flatMap(({ id }) => (guide.includes(id) ? [id] : [])) })
  expect(written(alone.filter((id) => id)).filter(disputed)).toEqual([])
  const guesses = setup.cards.map(({ guess = '' }) => classOf(setup, guess))
  expect(written(all.filter((id) => id)).map(({ second }) => second)).toEqual(guesses)
  expect(cardsOf(setup, { ...start, labels }).map(({ second }) => second)).toEqual(guesses)
})

test('a model learns from every labelled card twice, and from no other', () => {
  fc.assert(
    fc.property(fc.array(actions, { maxLength: 40 }), (steps) => {
      const recipe = play(steps)
      const cards = cardsOf(setup, recipe)
      expect(examplesOf(cards).length).toBe(2 * recipe.labels.length)
      expect(cards.filter(({ second }) => second !== undefined).length).toBe(recipe.labels.length)
    }),
  )
})

test('the thirtieth label is paid for, the thirty-first is not, and another word on an old card is free', () => {
  const labels = setup.cards.slice(0, 30).map(({ id, truth }) => ({ card: id, label: truth }))
  const more = act(
    rules,
    level,
    { ...start, labels },
    { type: 'label', card: ids[30] ?? '', label: 'gentoo' },
  )
  expect(!more.ok && more.why).toEqual({ code: 'over-budget', budget: 'labels', limit: 30, would: 31 })
  expect(
    act(rules, level, { ...start, labels }, { type: 'label', card: ids[0] ?? '', label: 'gentoo' }).ok,
  ).toBe(true)
})

test('a stranger’s recipe may hold no check, no unknown line and no two lines about one class', () => {
  const [first, second] = lines
  for (const recipe of [
    { ...start, checked: [ids[0] ?? ''] },
    { ...start, guide: ['two-heads'] },
    { ...start, guide: [first?.id ?? '', second?.id ?? ''] },
  ])
    expect(rules.check(setup, recipe), JSON.stringify(recipe)).toBeDefined()
  const { guide: __, ...bare } = setup
  expect(rules.check(bare as Setup, { ...start, guide: [first?.id ?? ''] })).toBeDefined()
})

test('no boat carries all kinds: thirty cards from the front of the belt leave one out', () => {
  const kinds = new Set(setup.cards.slice(0, 30).map(({ truth }) => truth))
  expect(kinds.size).toBe(2)
})

test('random labellers are legal, within the budget, and write about every class', () => {
  const random = createRandom(4)
  for (let i = 0; i < 300; i++) {
    const recipe = rules.sample(setup, level.budget, random)
    expect(rules.check(setup, recipe)).toBeUndefined()
    expect(recipe.labels.length).toBeLessThanOrEqual(30)
    expect(recipe.guide?.length).toBe(classes.length)
  }
})

const faults = (change: (copy: Setup) => unknown) => faultsOf(setupSchema, setup, change)

test('an author is told what is missing of a guide', () => {
  expect(faults(() => {})).toEqual([])
  expect(faults((copy) => Object.assign(copy, { relabel: 'checked' }))).toEqual([
    expect.stringContaining('every card lies open'),
  ])
  expect(faults((copy) => Reflect.deleteProperty(copy.cards[0] ?? {}, 'guess'))).toEqual([
    expect.stringContaining('a second person labels every card'),
  ])
  expect(faults((copy) => copy.guide?.lines.splice(0, 3))).toEqual([
    expect.stringContaining('the guide can say nothing of "adelie"'),
  ])
  expect(faults((copy) => Object.assign(copy.guide?.lines[0] ?? {}, { fits: ['puffin'] }))).toEqual([
    expect.stringContaining('no class "puffin"'),
  ])
})
