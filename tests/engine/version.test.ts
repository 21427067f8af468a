import { describe, expect, test } from 'vitest'
import { compareMarks, engineVersion } from '../../src/engine/index.ts'

const ours = { fingerprint: 'a', engine: engineVersion }

describe('Two fingerprints', () => {
  test.each([
    ['the same, whoever made them', { fingerprint: 'a', engine: engineVersion + 1 }, 'same'],
    ['of an older game that did not say so', { fingerprint: 'a' }, 'same'],
    ['of another version', { fingerprint: 'b', engine: engineVersion + 1 }, 'other-version'],
    ['another version without a fingerprint', { engine: engineVersion + 1 }, 'other-version'],
    ['others of one version', { fingerprint: 'b', engine: engineVersion }, 'different'],
    ['others, of nobody knows which version', { fingerprint: 'b' }, 'unknown'],
    ['none', {}, 'unknown'],
  ])('%s', (_, theirs, says) => {
    expect(compareMarks(theirs, ours)).toBe(says)
  })
})
