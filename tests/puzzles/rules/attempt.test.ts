import { expect, test } from 'vitest'
import type { FerryEvent } from '../../../src/puzzles/rules/events.ts'
import { rules } from '../../../src/puzzles/rules/rules.ts'
import { setup as setupSchema } from '../../../src/puzzles/rules/schema.ts'
import { halfway, narrate } from '../../../src/puzzles/rules/words.ts'
import { attempted, level, solution } from './level.ts'

const { setup } = level
const ofType = <T extends FerryEvent['type']>(events: readonly FerryEvent[], type: T) =>
  events.filter((event): event is Extract<FerryEvent, { type: T }> => event.type === type)

test('the learned tree gets 53 of 54 in the yard right and 44 of 46 at the gate, as the level tells', async () => {
  const { events, metrics } = await attempted(rules.start(setup))
  expect(metrics['learned.accuracy']).toBe(44 / 46)
  const fooled = ofType(events, 'learned').filter(({ right }) => !right)
  expect(fooled.map(({ card }) => card).sort()).toEqual(['flea', 'platypus'])
  expect(level.predict.after.en).toContain('53 of 54')
  expect(level.predict.after.en).toContain('44 of 46')
})

test('with one more row of questions a learned tree does no better in the yard and worse at the gate', async () => {
  const deeper = { ...level, setup: { ...setup, learned: { deepest: 6 } } }
  const { grow, asksOf, majorities, walk } = await import('../../../src/puzzles/kit/tree.ts')
  const { yardOf } = await import('../../../src/puzzles/rules/tree.ts')
  const { yard, gate } = yardOf(deeper.setup)
  const right = (deepest: number, of: typeof yard) => {
    const asks = asksOf(grow(yard, setup.questions.length, setup.classes.length, deepest))
    const names = majorities(yard, asks, setup.classes.length)
    return of.filter((one) => names.get(walk(asks, one.facts)) === one.class).length
  }
  expect([right(5, yard), right(6, yard)]).toEqual([53, 53])
  expect([right(5, gate), right(6, gate)]).toEqual([44, 41])
})

test('every animal of the gate walks both trees once, the famous ones last, and only the hand is counted', async () => {
  const { events } = await attempted(solution('expert'))
  const [hand, learned] = [ofType(events, 'case'), ofType(events, 'learned')]
  expect(hand.map(({ card }) => card)).toEqual(setup.gate)
  expect(learned.map(({ card }) => card)).toEqual(setup.gate)
  expect(hand.filter(({ drum }) => drum)).toHaveLength(setup.hard)
  expect(hand.at(-1)?.card).toBe('platypus')
  for (const { count } of learned) expect(count).toEqual({ right: 0, wrong: 0 })
  expect(ofType(events, 'board')).toMatchObject([{ hand: 45, learned: 44, of: 46 }])
})

test('the last word says who was forgotten', async () => {
  const { events } = await attempted(solution('average-amphibians-forgotten'))
  const board = ofType(events, 'board')[0]
  expect(board && narrate(setup, board, 'en')).toBe(
    'Your tree: 43 of 46. The learned tree: 44 of 46. Your tree forgot the amphibians: 0 of 2.',
  )
})

test('a mistake says where the animal belongs, and before it is told nothing says that it is one', async () => {
  const { events } = await attempted(solution('lazy-what-flies-is-a-bird-what-has-fins-a-fish'))
  const dolphin = ofType(events, 'case').find(({ card }) => card === 'dolphin')
  expect(dolphin && halfway(setup, dolphin, 'en')).toBe('Drum roll … Dolphin: to the fish.')
  expect(dolphin && narrate(setup, dolphin, 'en')).toContain('mammals')
})

test('every step of the learned tree says its question in every language', async () => {
  const { events } = await attempted(rules.start(setup))
  for (const step of ofType(events, 'split'))
    for (const lang of ['en', 'zh-Hant', 'zh-Hans'] as const)
      expect(narrate(setup, step, lang)).toContain(setup.questions[step.weighed[0]?.ask ?? 0]?.name[lang])
})

test('an animal without a class in the yard, an unknown question or one animal in both places is refused', () => {
  const said = (change: Partial<typeof setup>) => {
    const read = setupSchema.safeParse({ ...setup, ...change })
    return read.success ? '' : read.error.issues.map(({ message }) => message).join('; ')
  }
  expect(said({})).toBe('')
  expect(said({ yard: setup.yard.filter((id) => !['toad', 'frog-venomous'].includes(id)) })).toMatch(
    'amphibian',
  )
  expect(said({ gate: [...setup.gate, 'lion'] })).toMatch('is in the yard')
  const [card] = setup.cards
  expect(card && said({ cards: [{ ...card, has: 'moustache' }, ...setup.cards.slice(1)] })).toMatch(
    'moustache',
  )
})
