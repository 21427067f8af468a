import { expect, test } from 'vitest'
import { feelingAfter, lookOf } from '../../src/scenes/kit/pipMood.ts'

test('Pip is dark until a model has been trained', () => {
  expect(lookOf({})).toMatchObject({ mood: 'dark', glow: 0 })
})

test('the lantern brightens with accuracy, from a spark to full', () => {
  const glow = [0, 0.25, 0.5, 0.75, 1].map((accuracy) => lookOf({ accuracy }).glow)
  expect(glow).toEqual([...glow].sort((a, b) => a - b))
  expect(glow[0]).toBeGreaterThan(0)
  expect(glow[4]).toBe(1)
})

test('the eyes narrow as the model’s probability falls', () => {
  expect(lookOf({ accuracy: 0.9, sure: 0.75 })).toMatchObject({ mood: 'sure', squint: 0 })
  const [a, b] = [lookOf({ sure: 0.7 }), lookOf({ sure: 0.35 })]
  expect(a.mood).toBe('unsure')
  expect(b.squint).toBeGreaterThan(a.squint)
  expect(b.squint).toBeLessThan(1)
})

test('a right answer delights and a wrong one puzzles, however sure the model was', () => {
  expect(lookOf({ accuracy: 0.9, sure: 0.4, right: true }).mood).toBe('delighted')
  expect(lookOf({ accuracy: 0.9, sure: 0.99, right: false }).mood).toBe('puzzled')
})

test('while learning it looks about, and figures still light it', () => {
  expect(lookOf({ learning: true }).mood).toBe('learning')
  expect(lookOf({ learning: true, accuracy: 0.9 }).glow).toBeGreaterThan(lookOf({ learning: true }).glow)
})

test('figures outside 0..1 are held to it', () => {
  expect(lookOf({ accuracy: 1.4 }).glow).toBe(1)
  expect(lookOf({ sure: -2 }).squint).toBeLessThanOrEqual(0.85)
})

test('wherever the contest is scrubbed to, Pip looks as it did when that moment was played', () => {
  const events = [{}, { sure: 0.9, right: true }, {}, { sure: 0.4, right: false }]
  const moodAfter = (count: number) => lookOf(feelingAfter(events, count, 0.8)).mood
  expect([0, 1, 2, 3, 4].map(moodAfter)).toEqual(['sure', 'sure', 'delighted', 'delighted', 'puzzled'])
  expect(moodAfter(2)).toBe('delighted')
})
