import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseTable } from '../../../src/learn/data.ts'
import { deckOf } from '../../../src/puzzles/label/deck.ts'
import { setup } from '../../../src/puzzles/label/schema.ts'
import { level } from './level.ts'

const zoo = parseTable(
  'zoo',
  readFileSync(new URL('../../../assets/data/zoo.csv', import.meta.url), 'utf8'),
).columns
const slug = (name: string) => name.replace(/[^a-z]+/g, '-').replace(/-$/, '')
const names = zoo.name as readonly string[]

test('the cards say exactly what the zoo data say, without the girl', () => {
  const deck = deckOf(level.setup)
  expect(level.setup.cards).toHaveLength(100)
  for (const [row, name] of names.entries()) {
    if (name === 'girl') continue
    const card = deck.card(slug(name))
    expect(level.setup.classes[card.class]?.id).toBe(zoo.type?.[row])
    for (const [index, fact] of level.setup.facts.entries()) {
      expect([name, fact.id, card.facts[index]]).toEqual([
        name,
        fact.id,
        zoo[fact.id.replace('-', '_')]?.[row],
      ])
    }
  }
})

test('every animal is either in the yard or at the gate, and every kind is in both', () => {
  const { pool, gate } = deckOf(level.setup)
  expect(new Set([...pool, ...gate]).size).toBe(100)
  for (const kind of level.setup.classes.keys()) {
    expect(pool.some((card) => card.class === kind)).toBe(true)
    expect(gate.some((card) => card.class === kind)).toBe(true)
  }
})

function faults(change: (copy: ReturnType<typeof draft>) => void): string[] {
  const copy = draft()
  change(copy)
  const result = setup.safeParse(copy)
  return result.success ? [] : result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
}
const draft = () => structuredClone(level.setup)

test('an author who misspells a fact, a class or a card is told where and what there is', () => {
  expect(faults(() => {})).toEqual([])
  expect(faults((copy) => copy.cards.splice(0, 1, { ...copy.cards[0], has: 'hare' } as never))).toEqual([
    expect.stringContaining('cards.0.has: there is no fact "hare"; there are hair, feathers'),
  ])
  expect(faults((copy) => copy.cards.splice(0, 1, { ...copy.cards[0], class: 'mammals' } as never))).toEqual([
    expect.stringContaining('cards.0.class: there is no class "mammals"'),
  ])
  expect(faults((copy) => copy.pool.push('unicorn'))).toEqual([
    expect.stringContaining('there is no card "unicorn"'),
  ])
})

test('a count must be a number and a yes-no fact must not be one', () => {
  const wrong = (has: string) => faults((copy) => copy.cards.splice(0, 1, { ...copy.cards[0], has } as never))
  expect(wrong('legs')).toHaveLength(1)
  expect(wrong('hair:2')).toHaveLength(1)
  expect(wrong('hair legs:4')).toEqual([])
})

test('a gate animal that is also in the pool is refused, for the model might have seen it', () => {
  expect(faults((copy) => copy.pool.push(copy.gate[0] as string))).toEqual([
    expect.stringContaining('is in the pool'),
  ])
})
