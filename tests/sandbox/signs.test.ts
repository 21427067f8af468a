import { expect, test } from 'vitest'
import { createRecorder, openBook } from '../../src/sandbox/inside/recorder.ts'

const limits = { steps: 200_000, together: 600_000, fuel: 1, depth: 10, output: 10, calls: 10 }
const nothing = { call: () => undefined }

/** Signs of life that a case gives while it does this, so many times. */
function signsOf(times: number, does: (recorder: ReturnType<typeof createRecorder>) => void): number {
  let signs = 0
  const book = openBook(limits, () => signs++)
  const recorder = createRecorder(nothing, limits, { input: {}, seed: 1, trace: false }, book)
  for (let i = 0; i < times; i++) does(recorder)
  return signs
}

test('work that takes many steps gives a sign of life for every thousand or so, however small its pieces are', () => {
  expect(signsOf(100_000, (recorder) => recorder.work(1))).toBe(97)
  expect(signsOf(100_000, (recorder) => recorder.step(1))).toBe(97)
  expect(signsOf(50, (recorder) => recorder.work(2_000_000))).toBe(50)
})

test('work that was paid for beforehand says that it goes on', () => {
  expect(signsOf(50, (recorder) => recorder.work(0))).toBe(50)
})
