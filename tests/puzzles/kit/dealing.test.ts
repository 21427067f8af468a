import { expect, test } from 'vitest'
import { createRandom } from '../../../src/engine/index.ts'
import { dealtAnew, laidAnew, valuesAnew } from '../../../src/puzzles/kit/dealing.ts'

const random = () => createRandom(7, 'deal')

test('things dealt anew: each place has one of its own kind, nothing is lost, and they have moved', () => {
  const places = ['a1', 'b1', 'a2', 'b2', 'a3', 'b3', 'a4', 'b4', 'a5', 'b5']
  const dealt = dealtAnew(places, (one) => one[0], random())
  expect(dealt.map((one) => one[0])).toEqual(places.map((one) => one[0]))
  expect([...dealt].sort()).toEqual([...places].sort())
  expect(dealt).not.toEqual(places)
})

test('values dealt anew go between what is known and what is unseen, within a class', () => {
  const birds = (letters: string, from: number) =>
    [...letters].map((truth, i) => ({ truth, values: [from + i], name: `${truth}${from + i}` }))
  const { known, unseen } = valuesAnew(birds('aabbaabb', 0), birds('abab', 100), random())
  expect(known.map(({ truth, name }) => `${truth} ${name}`)).toEqual(
    birds('aabbaabb', 0).map(({ truth, name }) => `${truth} ${name}`),
  )
  expect([...known, ...unseen].flatMap(({ values }) => values).sort((a, b) => a - b)).toEqual([
    ...[0, 1, 2, 3, 4, 5, 6, 7],
    ...[100, 101, 102, 103],
  ])
  expect(unseen.map(({ values }) => values[0])).not.toEqual([100, 101, 102, 103])
})

test('things laid anew keep no name: a name belongs to a place', () => {
  const cards = ['k1', 'k2', 'k3', 'k4', 'k5'].map((id, i) => ({ id, wrong: i === 2 }))
  const laid = laidAnew(cards, random())
  expect(laid.map(({ id }) => id)).toEqual(cards.map(({ id }) => id))
  expect(laid.filter(({ wrong }) => wrong)).toHaveLength(1)
  expect(laid).not.toEqual(cards)
})
