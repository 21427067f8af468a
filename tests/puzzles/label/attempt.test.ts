import fc from 'fast-check'
import { expect, test } from 'vitest'
import { attemptHere } from '../../../src/learn/attemptHere.ts'
import { tf } from '../../../src/learn/index.ts'
import { agreeing, deckOf } from '../../../src/puzzles/label/deck.ts'
import { attempted, level } from './level.ts'

const deck = deckOf(level.setup)
const oneOfEach = ['elephant', 'lark', 'slow-worm', 'tuna', 'toad', 'wasp', 'crayfish']
const crates = fc.uniqueArray(fc.constantFrom(...level.setup.pool), { minLength: 1, maxLength: 20 })

test('the answer is always the kind of an example that shares the most facts', async () => {
  await fc.assert(
    fc.asyncProperty(crates, async (shown) => {
      const { events } = await attempted(shown)
      for (const event of events) {
        const shared = shown.map((id) => agreeing(deck.card(id).facts, deck.card(event.card).facts))
        expect(event.same).toBe(Math.max(...shared))
        expect(event.like.map((id) => deck.card(id).class)).toContain(event.answer)
      }
    }),
    { numRuns: 15 },
  )
})

test('probabilities add up to one and the answer is the likeliest', async () => {
  const { events } = await attempted(oneOfEach)
  for (const { shares, sure, answer } of events) {
    expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 3)
    expect(shares[answer]).toBe(Math.max(...shares))
    expect(sure).toBe(shares[answer])
  }
})

test('a model that was shown only mammals is certain that everything is a mammal', async () => {
  const { events } = await attempted(['lion', 'bear', 'wolf'])
  expect(events.every((event) => event.answer === 0 && event.sure === 1)).toBe(true)
})

test('equally near examples of two kinds share the vote and Pip hesitates', async () => {
  const { lab } = await attempted(oneOfEach)
  const torn = lab.known.filter((naming) => new Set(naming.like.map((id) => deck.card(id).class)).size > 1)
  expect(torn.length).toBeGreaterThan(0)
  for (const naming of torn) expect(naming.sure).toBeLessThan(0.67)
})

test('an example that was shown is always named rightly afterwards, unless a twin of another kind was shown too', async () => {
  const { lab } = await attempted(oneOfEach)
  for (const id of oneOfEach) expect(lab.known.find(({ card }) => card === id)?.right).toBe(true)
})

test('an empty crate is nothing to learn from, and no star', async () => {
  const outcome = await attempted([])
  expect(outcome.failure).toEqual({ code: 'nothing-to-learn-from' })
  expect([outcome.stars, outcome.events]).toEqual([0, []])
})

test('the lab never speaks of an animal of the gate', async () => {
  const { lab } = await attempted(oneOfEach)
  expect(lab.known.map(({ card }) => card)).toEqual(level.setup.pool)
})

test('the learning curve has a point for every example, and each was reported', async () => {
  const seen: unknown[] = []
  const { lab } = await attempted(oneOfEach, (done, show) => seen.push([done, show]))
  expect(lab.curve).toHaveLength(7)
  expect(lab.curve.at(-1)).toBe(lab.accuracy)
  expect(seen).toHaveLength(7)
  expect(seen.at(-1)).toEqual([1, expect.objectContaining({ epoch: 7, accuracy: lab.accuracy })])
})

test('the order in which examples are shown changes the curve but no answer', async () => {
  const [one, other] = await Promise.all([attempted(oneOfEach), attempted([...oneOfEach].reverse())])
  expect(other.metrics).toEqual(one.metrics)
  expect(other.lab.curve).not.toEqual(one.lab.curve)
})

test('the same crate gives the identical outcome twice', async () => {
  expect(JSON.stringify(await attempted(oneOfEach))).toBe(JSON.stringify(await attempted(oneOfEach)))
})

test('streaks count right answers in a row, and the last score is the accuracy', async () => {
  const { events, metrics } = await attempted(oneOfEach)
  let streak = 0
  for (const event of events) {
    streak = event.right ? streak + 1 : 0
    expect(event.streak).toBe(streak)
  }
  expect((events.at(-1)?.tally.right ?? 0) / events.length).toBe(metrics['test.accuracy'])
})

test('Pip takes longer over an animal the less sure the model is', async () => {
  const { events } = await attempted(oneOfEach)
  const bySureness = [...events].sort((a, b) => b.sure - a.sure).map(({ ms }) => ms)
  expect(bySureness).toEqual([...bySureness].sort((a, b) => a - b))
})

test('the model answers for a thing that does not exist, and leaves no tensor behind', async () => {
  await attempted(oneOfEach)
  const before = tf.memory().numTensors
  const attempting = await attemptHere(
    level,
    { shown: oneOfEach },
    { data: () => Promise.reject(), report() {}, signal: new AbortController().signal },
  )
  const mind = attempting.ok ? attempting.mind : undefined
  const lark = deck.card('lark')
  expect(mind?.ask({ facts: lark.facts, shown: oneOfEach })).toMatchObject({
    answer: lark.class,
    sure: 1,
    like: ['lark'],
    same: 16,
  })
  const wingless = lark.facts.map((value, index) =>
    ['feathers', 'airborne'].includes(level.setup.facts[index]?.id ?? '') ? 0 : value,
  )
  expect(mind?.ask({ facts: wingless, shown: oneOfEach })).toMatchObject({ same: 14 })
  mind?.dispose()
  expect(tf.memory().numTensors).toBe(before)
})

test('a cancelled training stops with its reason and leaves no tensor behind', async () => {
  const before = tf.memory().numTensors
  const controller = new AbortController()
  const cancelled = attemptHere(
    level,
    { shown: oneOfEach },
    {
      data: () => Promise.reject(),
      report: (done) => done > 0.5 && controller.abort(new Error('the player cancelled')),
      signal: controller.signal,
    },
  )
  await expect(cancelled).rejects.toThrow('the player cancelled')
  expect(tf.memory().numTensors).toBe(before)
})
