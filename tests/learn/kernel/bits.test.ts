/**
 * Scores are the same on every machine because training is, to the last bit. The hashes are committed: they may change
 * only when the arithmetic is meant to change, and every level's proof then has to be measured again.
 */
import { afterEach, expect, test, vi } from 'vitest'
import { compile, sources } from '../../../src/build/kernelPlugin.ts'
import committed from './fingerprints.json' with { type: 'json' }

afterEach(() => {
  vi.doUnmock('virtual:kernel')
  vi.resetModules()
})

test('training gives the committed bits', async () => {
  const { fingerprints } = await import('./fingerprint.ts')
  expect(await fingerprints()).toEqual(committed)
}, 60_000)

test('one constant of the exponential, changed by two parts in ten million, is noticed', async () => {
  const files = sources()
  const maths = files['maths.ts'] ?? ''
  const changed = maths.replace('5.0000001201e-1', '5.0000011201e-1')
  expect(changed).not.toBe(maths)
  const wasm = await compile({ ...files, 'maths.ts': changed })
  vi.resetModules()
  vi.doMock('virtual:kernel', () => ({ default: Buffer.from(wasm).toString('base64') }))
  const { fingerprints } = await import('./fingerprint.ts')
  const got = await fingerprints()
  expect(got['digits 64-32-10, SGD']).not.toBe(committed['digits 64-32-10, SGD'])
  // Plain tanh networks with a sigmoid at the end use the exponential too.
  expect(got['points, Adam']).not.toBe(committed['points, Adam'])
}, 60_000)
