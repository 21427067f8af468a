import { describe, expect, test } from 'vitest'
import { compareMarks, engineVersion, oddVersions } from '../../src/engine/index.ts'

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

describe('A class that is half updated', () => {
  const of = (name: string, engine?: number) => ({ name, ...(engine && { engine }) })
  const odd = (...all: ReturnType<typeof of>[]) => oddVersions(all).map(({ name }) => name)
  test('is told by name who has another version than most', () => {
    expect(odd(of('Ada', 2), of('Ben', 1), of('Cai', 2), of('Dee'))).toEqual(['Ben', 'Dee'])
  })
  test('is told who has the older one where there are as many of both', () => {
    expect(odd(of('Ada', 1), of('Ben', 2))).toEqual(['Ada'])
  })
  test('is told of nobody when all have one, or nobody is there', () => {
    expect(odd(of('Ada', 2), of('Ben', 2))).toEqual([])
    expect(odd()).toEqual([])
  })
})
