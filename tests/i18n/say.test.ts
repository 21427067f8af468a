import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fill, fillAll, sure } from '../../src/i18n/say.ts'

test('a gap is filled wherever it stands, and one that nothing is given for stays', () => {
  expect(fill('{n} of {of}, {n} again, {who}', { n: 3, of: 'ten' })).toBe('3 of ten, 3 again, {who}')
  expect(fill('{constructor}', {})).toBe('{constructor}')
})

test('all languages are filled alike', () => {
  const text = { en: '{n} right', 'zh-Hant': '答對 {n}', 'zh-Hans': '答对 {n}' }
  expect(fillAll(text, { n: 2 })).toEqual({ en: '2 right', 'zh-Hant': '答對 2', 'zh-Hans': '答对 2' })
})

test('only certainty reads as 100', () => {
  expect(sure(1)).toBe(100)
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (share) => {
      expect(sure(share)).toBeLessThanOrEqual(99)
      expect(Math.abs(sure(share) - share * 100)).toBeLessThanOrEqual(1)
    }),
  )
})
