/** What the cases of one job leave to one another. */
import { expect, test } from 'vitest'
import type { ProgramLanguage, ProgramStop } from '../../src/engine/index.ts'
import { createRecorder, openBook } from '../../src/sandbox/inside/recorder.ts'
import { runProgram } from '../../src/sandbox/node.ts'
import { worldNamed } from '../../src/sandbox/worlds.ts'

const limits = { steps: 20_000, together: 60_000, fuel: 4_000_000, depth: 300, output: 5000, calls: 500 }
const open = () => worldNamed('plain').open({})
const one = { input: {}, seed: 1, trace: false }

/** The fuel that each of so many cases may burn, when all of them burn what they may and end alike. */
function allowed(cases: number, burns: number, why?: ProgramStop): number[] {
  const book = openBook(limits, () => {})
  return Array.from({ length: cases }, () => {
    const recorder = createRecorder(open(), limits, one, book)
    recorder.burnt(Math.min(burns, recorder.fuel))
    recorder.end(undefined, why)
    return recorder.fuel
  })
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)

test.each([
  { code: 'hung', line: 1 },
  { code: 'memory', line: 1, limit: 1 },
] as const)('forty-eight cases that end by "$code" burn little more together than two may', (why) => {
  expect(sum(allowed(48, Number.POSITIVE_INFINITY, why))).toBeLessThan(2.1 * limits.fuel)
})

test('after one case without an end the others may still burn what right programs need', () => {
  const book = openBook(limits, () => {})
  const next = () => createRecorder(open(), limits, one, book)
  const endless = next()
  endless.burnt(endless.fuel)
  endless.end(undefined, { code: 'hung', line: 1 })
  for (let i = 0; i < 5; i++) {
    const right = next()
    expect(right.fuel).toBe(limits.fuel / 4)
    right.burnt(limits.fuel / 20)
    right.end(1)
  }
})

test('forty-eight cases without an end take few steps together, and the first of them leave right programs enough', () => {
  const book = openBook(limits, () => {})
  const taken = Array.from({ length: 48 }, () => {
    const recorder = createRecorder(open(), limits, one, book)
    let steps = 0
    expect(() => {
      for (;;) {
        recorder.step(1)
        steps++
      }
    }).toThrow('steps')
    recorder.end(undefined)
    return steps
  })
  expect(taken.slice(0, 3).every((steps) => steps > limits.steps / 7)).toBe(true)
  expect(Math.min(...taken)).toBeGreaterThanOrEqual(limits.steps / 20)
  expect(sum(taken.slice(0, 12))).toBeLessThan(2.5 * limits.steps)
})

test('cases that end by themselves, or by an error, leave all of it to those after them', () => {
  expect(new Set(allowed(10, limits.fuel / 10))).toEqual(new Set([limits.fuel]))
  const error = { code: 'error', line: 1, type: 'TypeError', message: 'no' } as const
  expect(new Set(allowed(10, limits.fuel / 10, error))).toEqual(new Set([limits.fuel]))
})

test.each<readonly [ProgramLanguage, string]>([
  ['python', 'x = 1\nn = sum(range(10 ** 9))'],
  ['python', 'import re\nre.match("(a+)+$", "a" * 60 + "b")'],
  ['javascript', 'let x = 1;\n[].includes.call({ length: 2 ** 53 - 1 }, 1)'],
])('%s %j stops at its line in every one of forty-eight cases', async (language, source) => {
  const cases = Array.from({ length: 48 }, () => one)
  const runs = await runProgram({ language, source, world: 'plain', cases, limits })
  expect(runs.map(({ stop }) => stop)).toEqual(cases.map(() => ({ code: 'hung', line: 2 })))
})
