import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fingerprint, type Outcome } from '../../src/engine/index.ts'

const outcome = (lab: unknown, metrics = {}): Outcome => ({
  level: 'a',
  stars: 1,
  metrics,
  cost: {},
  why: [],
  events: [],
  lab,
})

/** FNV-1a with whole 64-bit integers, as published, over bytes. */
function reference(text: string): string {
  let h = 0xcbf29ce484222325n
  for (const c of text) h = BigInt.asUintN(64, (h ^ BigInt(c.charCodeAt(0))) * 0x100000001b3n)
  return h.toString(16).padStart(16, '0')
}

test('is 64-bit FNV-1a of the outcome as JSON', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (lab) => {
      expect(fingerprint(outcome(lab))).toBe(reference(JSON.stringify(outcome(lab))))
    }),
  )
})

test('changes with the last bit of any number', () => {
  const next = 0.1 + 2 ** -56
  expect(next).not.toBe(0.1)
  expect(fingerprint(outcome(0, { x: 0.1 }))).not.toBe(fingerprint(outcome(0, { x: next })))
  expect(fingerprint(outcome(new Float32Array([1, 2])))).not.toBe(
    fingerprint(outcome(new Float32Array([1, 2 + 2 ** -22]))),
  )
})

test('does not depend on whether numbers came in a list or a typed array', () => {
  expect(fingerprint(outcome([1, 2]))).toBe(fingerprint(outcome(new Uint8Array([1, 2]))))
})
