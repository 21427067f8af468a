/** What a program is told that asks for its values, wants what is not here, or whose numbers run away. */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { fetchLateMistakes } from '../../../src/coding/mistakes/late.ts'
import { languages, type ProgramLanguage } from '../../../src/engine/index.ts'
import { explain } from '../../../src/puzzles/code/explain.ts'
import { givenOf } from '../../../src/puzzles/code/names.ts'
import { sayVerdict } from '../../../src/puzzles/code/verdicts.ts'
import { narrate } from '../../../src/puzzles/code/words.ts'
import { runProgram } from '../../../src/sandbox/node.ts'

beforeAll(fetchLateMistakes)

const limits = { steps: 20_000, together: 40_000, fuel: 20_000_000, depth: 100, output: 2000, calls: 50 }

async function explained(language: ProgramLanguage, source: string, world = 'learner') {
  const cases = [{ input: { xs: [1, 2], ys: [1, 3] }, seed: 1, trace: false }]
  const [run] = await runProgram({ language, source, world, cases, limits })
  if (!run?.stop) throw new Error(`${source} ran to its end`)
  return explain(run.stop, language, source, [], givenOf(world))
}

describe('a program that asks', () => {
  test.each([
    ['python', 'rate = float(input("How big a step? "))\ndef learn(xs, ys):\n    return [0, 0]', 'input', 1],
    ['python', 'def learn(xs, ys):\n    x = input\n    return [x, 0]', 'input', 2],
    ['python', 'def learn(xs, ys):\n    return [raw_input(), 0]', 'raw_input', 2],
    ['python', 'import sys\ndef learn(xs, ys):\n    return sys.stdin.readline()', 'sys.stdin', 1],
    ['javascript', 'function learn(xs, ys) {\n  return prompt("?")\n}', 'prompt', 2],
    ['javascript', 'let x = alert()', 'alert', 1],
    ['javascript', 'let x = confirm("?")', 'confirm', 1],
    ['javascript', 'let x = readline()', 'readline', 1],
    ['javascript', 'let x = window.prompt("?")', 'prompt', 1],
  ] as const)('in %s (%j) learns that it is handed its values', async (language, source, name, line) => {
    const told = await explained(language, source)
    expect(told).toMatchObject({ id: 'asks', line })
    for (const lang of languages) {
      expect(told.means[lang]).toContain(name)
      expect(told.tries[lang]).toContain('xs, ys')
    }
  })

  test('where a level hands it nothing, it is to hold its values itself', async () => {
    const told = await explained('python', 'n = input()', 'plain')
    expect(told.tries.en).toBe('Write the value into the program instead. To show something, print it.')
  })
})

test.each([
  ['python', 'import numpy as np', 'numpy'],
  ['python', 'from queue import Queue', 'queue'],
  ['javascript', 'import fs from "node:fs"', 'node:fs'],
] as const)('in %s, %s: the module is named in the sentence', async (language, source, name) => {
  const told = await explained(language, source)
  expect(told.id).toBe('import')
  for (const lang of languages) expect(told.means[lang]).toContain(name)
})

describe('numbers that run away', () => {
  const steep = (language: ProgramLanguage) =>
    language === 'python'
      ? 'def learn(xs, ys):\n    s = 1\n    for i in range(2000):\n        s -= 20 * s\n    return [s, 0.5]'
      : 'function learn(xs, ys) {\n  let s = 1\n  for (let i = 0; i < 2000; i++) s -= 20 * s\n  return [s, 0.5]\n}'
  test.each([
    ['python', 'def learn(xs, ys):\n    return [1e400, 0]', 2],
    ['python', 'def learn(xs, ys):\n    return [0, float("nan")]', 2],
    ['python', 'def learn(xs, ys):\n    return -1e400', 2],
    ['python', 'def learn(xs, ys):\n    return [int(1e400), 0]', 2],
    ['python', readFileSync('tests/puzzles/code/notANumber.py', 'utf8'), 5],
    ['python', steep('python').replace('s = 1\n', 's = 1.0\n'), 5],
    ['javascript', 'function learn(xs, ys) {\n  return [1e400, 0]\n}', 2],
    ['javascript', 'function learn(xs, ys) {\n  return [0 / 0, 0]\n}', 2],
    ['javascript', 'function learn(xs, ys) {\n  return [[1], { a: -Infinity }]\n}', 2],
    ['javascript', steep('javascript'), 4],
  ] as const)('in %s (%j) are told as such', async (language, source, line) => {
    const told = await explained(language, source)
    expect(told).toMatchObject({ id: 'ran-away', line })
    expect(told.means.en).toContain('The numbers ran away')
    expect(told.tries.en).toContain('Take smaller steps')
  })

  test('a text that says nan is a text, and a function is a function', async () => {
    const source = 'def learn(xs, ys):\n    return ["nan", learn]'
    expect((await explained('python', source)).id).toBe('wrong-answer')
  })

  test('are written short while they are numbers', () => {
    const line = [1.5755870171377308e286, -3.725241812065549e286] as const
    const verdict = { code: 'other-line', answer: line, truth: [-0.94, 2] } as const
    expect(sayVerdict(verdict, 'en')).toBe(
      'Slope and height 1.6e286, -3.7e286; the best line is -0.94, 2.00.',
    )
    const event = { type: 'line', ms: 1, line } as const
    expect(narrate({} as never, event, 'en')).toBe('Its line: slope 1.6e286, height -3.7e286.')
  })
})
