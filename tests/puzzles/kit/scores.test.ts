import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  accuracy,
  answerOf,
  answersOf,
  confusion,
  recalls,
  surestMistakes,
  weakest,
  worst,
} from '../../../src/puzzles/kit/scores.ts'

const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 10 })
const answered = fc.tuple(fc.array(fc.tuple(fc.nat(2), fc.nat(2)), { maxLength: 40 })).map(([pairs]) =>
  pairs.map(([truth, answer]) =>
    answerOf(
      truth,
      [0, 1, 2].map((c) => (c === answer ? 0.6 : 0.2)),
    ),
  ),
)

describe('an answer', () => {
  test('is the likeliest class, and as sure as its share', () => {
    fc.assert(
      fc.property(shares, fc.nat(9), (of, truth) => {
        const { answer, sure, right } = answerOf(truth, of)
        expect(sure).toBe(Math.max(...of))
        expect(answer).toBe(of.indexOf(sure))
        expect(right).toBe(answer === truth)
      }),
    )
  })

  test('is read row by row from a model’s outputs', () => {
    const [one, two] = answersOf([0, 2], [0.7, 0.2, 0.1, 0.1, 0.1, 0.8], 3)
    expect(one).toMatchObject({ truth: 0, answer: 0, sure: 0.7, right: true })
    expect(two).toMatchObject({ truth: 2, answer: 2, shares: [0.1, 0.1, 0.8], right: true })
  })
})

describe('figures of many answers', () => {
  test('agree with each other, whatever the answers are', () => {
    fc.assert(
      fc.property(answered, (of) => {
        const counts = confusion(of, 3)
        expect(counts.flat().reduce((a, b) => a + b, 0)).toBe(of.length)
        const right = counts.reduce((sum, row, c) => sum + (row[c] ?? 0), 0)
        expect(accuracy(of)).toBe(of.length === 0 ? 0 : right / of.length)
        expect(worst(of, 3)).toBeLessThanOrEqual(accuracy(of))
      }),
    )
  })

  test('say nothing of a class without cases, and do not call it the worst', () => {
    const of = [answerOf(0, [0.9, 0.1, 0]), answerOf(1, [0.9, 0.1, 0]), answerOf(1, [0.1, 0.9, 0])]
    expect(recalls(of, 3)).toEqual([1, 0.5, undefined])
    expect(worst(of, 3)).toBe(0.5)
    expect(worst([], 3)).toBe(0)
  })

  test('show the surest mistakes first, at most so many of each pair', () => {
    const [faint, loud, other] = [answerOf(1, [0.6, 0.4]), answerOf(1, [0.9, 0.1]), answerOf(0, [0.3, 0.7])]
    expect(surestMistakes([faint, loud, other, answerOf(0, [1, 0])], 1)).toEqual([loud, other])
    expect(surestMistakes([faint, loud, other], 2)).toEqual([loud, other, faint])
  })
})

describe('the weakest class', () => {
  const answers = (...pairs: [number, number][]) =>
    pairs.map(([truth, answer]) =>
      answerOf(
        truth,
        [0, 1, 2].map((c) => (c === answer ? 0.6 : 0.2)),
      ),
    )
  const names = ['ox', 'hen', 'eel']

  test('is named with its share, in each list of answers', () => {
    const lists = { far: answers([0, 0], [1, 1], [1, 0], [2, 2]), near: answers([0, 1], [2, 2]) }
    expect(weakest(names, lists)).toEqual({
      far: { name: 'hen', share: 0.5 },
      near: { name: 'ox', share: 0 },
    })
  })

  test('is nobody where all are answered alike, or no case came', () => {
    const lists = { right: answers([0, 0], [1, 1]), wrong: answers([0, 1], [1, 0]), none: [] }
    expect(weakest(names, lists)).toEqual({})
  })
})
