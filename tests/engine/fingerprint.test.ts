import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { digest, fingerprint, type Outcome } from '../../src/engine/index.ts'

const outcome = (changes: Partial<Outcome> = {}): Outcome => ({
  level: 'a',
  stars: 1,
  metrics: { 'test.accuracy': 0.5, 'test.worst': 0.1 },
  cost: { neurons: 2 },
  why: [],
  events: [
    { type: 'dusk', ms: 1000 },
    { type: 'case', ms: 400, sure: 0.1, right: true },
    { type: 'rush', ms: 900, count: { right: 3, wrong: 1 } },
  ],
  lab: undefined,
  ...changes,
})
const events = (...more: Outcome['events']): Partial<Outcome> => ({ events: more })
const next = 0.1 + 2 ** -56

/** FNV-1a with whole 64-bit integers, as published, over bytes. */
function reference(text: string): string {
  let h = 0xcbf29ce484222325n
  for (const c of text) h = BigInt.asUintN(64, (h ^ BigInt(c.charCodeAt(0))) * 0x100000001b3n)
  return h.toString(16).padStart(16, '0')
}

test('a digest is 64-bit FNV-1a of the value as JSON', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
      expect(digest({ text })).toBe(reference(JSON.stringify({ text })))
    }),
  )
})

test('a digest does not depend on whether numbers came in a list or a typed array', () => {
  expect(digest([1, 2])).toBe(digest(new Uint8Array([1, 2])))
  expect(digest(new Float32Array([1, 2]))).not.toBe(digest(new Float32Array([1, 2 + 2 ** -22])))
})

describe('a fingerprint changes with', () => {
  test.each([
    ['the level', { level: 'b' }],
    ['the stars', { stars: 2 }],
    ['a failure', { failure: { code: 'diverged', epoch: 1 } }],
    ['the last bit of a figure', { metrics: { 'test.accuracy': 0.5, 'test.worst': next } }],
    ['what the recipe costs', { cost: { neurons: 3 } }],
    ['the last bit of how sure an answer is', events({ type: 'case', ms: 400, sure: next, right: true })],
    ['whether an answer is right', events({ type: 'case', ms: 400, sure: 0.1, right: false })],
  ] satisfies [string, Partial<Outcome>][])('%s', (_, changes) => {
    expect(next).not.toBe(0.1)
    const before = outcome(
      'events' in changes ? events({ type: 'case', ms: 400, sure: 0.1, right: true }) : {},
    )
    expect(fingerprint(outcome(changes))).not.toBe(fingerprint(before))
  })
})

describe('a fingerprint does not change with', () => {
  test.each([
    ['what the lab shows', { lab: { curve: [1] } }],
    ['the order in which figures are measured', { metrics: { 'test.worst': 0.1, 'test.accuracy': 0.5 } }],
    [
      'how long and by what name the contest shows an answer',
      events(
        { type: 'parcel', ms: 700, sureAt: 20, rightAt: 300, sure: 0.1, right: true },
        { type: 'heap', ms: 10, count: { right: 3, wrong: 1 } },
        { type: 'dawn', ms: 2000 },
      ),
    ],
  ] satisfies [string, Partial<Outcome>][])('%s', (_, changes) => {
    expect(fingerprint(outcome(changes))).toBe(fingerprint(outcome()))
  })
})
