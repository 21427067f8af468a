import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { frameEpochs, resumeAt, shownOf } from '../../../src/puzzles/kit/film.ts'

const film = [0, 1, 2, 6].map((epoch) => ({ epoch }))

describe('the film of a training', () => {
  test('takes the first epochs, ever fewer, and the last', () => {
    expect(frameEpochs(5)).toEqual([1, 2, 3, 4, 5])
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (epochs) => {
        const list = frameEpochs(epochs)
        expect(list.at(-1)).toBe(epochs)
        expect(list.every((e, i) => i === 0 || e > (list[i - 1] ?? 0))).toBe(true)
        expect(list.length).toBeLessThan(50)
      }),
    )
  })

  test('begins with its first frame and shows its last only at its end', () => {
    expect(shownOf(film, -5, 300)).toBe(1)
    expect(shownOf(film, 0, 300)).toBe(1)
    expect(shownOf(film, 100, 300)).toBe(2)
    expect(shownOf(film, 299, 300)).toBe(3)
    expect(shownOf(film, 300, 300)).toBe(4)
    expect(shownOf(film, 9000, 300)).toBe(4)
    expect(shownOf([], 100, 300)).toBe(0)
  })

  test('goes on from where the training was watched live', () => {
    expect(resumeAt(film, -1, 300)).toBe(0)
    expect(resumeAt(film, 2, 300)).toBeCloseTo(200)
    expect(resumeAt(film, 6, 300)).toBe(300)
  })
})
