/** What a program hands over may be anything: what cannot leave the sandbox is the program's mistake, and is judged as one. */
import { expect, test } from 'vitest'
import type { ProgramLanguage } from '../../src/engine/index.ts'
import { runProgram } from '../../src/sandbox/node.ts'

const limits = { steps: 100_000, together: 300_000, fuel: 30_000_000, depth: 300, output: 5000, calls: 500 }
const python = (value: string) =>
  `def learn(xs, ys):\n    a = []\n    for i in range(100): a = [a]\n    return ${value}`
const script = (value: string) =>
  `function learn(xs, ys) {\n  let a = []\n  for (let i = 0; i < 100; i++) a = [a]\n  return ${value}\n}`

async function run(language: ProgramLanguage, source: string, world = 'learner') {
  const input =
    world === 'learner' ? { xs: [1, 2], ys: [1, 3] } : { width: 2, height: 1, walls: [], start: 0, goal: 1 }
  const [one] = await runProgram({
    language,
    source,
    world,
    cases: [{ input, seed: 1, trace: true }],
    limits,
  })
  return one
}

test.each([
  ['python', python('a')],
  ['python', python('[1, {"a": a}]')],
  ['python', python('["[" * 30000, a]')],
  ['python', python('{"__proto__": a}')],
  ['javascript', script('a')],
  ['javascript', script('[1, { a }]')],
  ['javascript', script('[["["], a]')],
  ['javascript', script('{ toJSON: () => a }')],
  ['javascript', script('JSON.parse(\'{"__proto__": [1]}\').x ?? a')],
] as const)('%s %j is no answer', async (language, source) => {
  expect((await run(language, source))?.stop).toMatchObject({ code: 'error', type: 'WrongAnswer' })
})

test.each([
  ['python', 'a = []\nfor i in range(100): a = [a]\nneighbours(a)'],
  ['javascript', 'let a = []\nfor (let i = 0; i < 100; i++) a = [a]\nneighbours(a)'],
] as const)('%s %j asks a function of the level for too much', async (language, source) => {
  expect((await run(language, source, 'flood'))?.stop).toMatchObject({ code: 'error', type: 'TypeError' })
})

test.each([
  ['python', python('["[[[[" * 40, "\\"]"]')],
  ['javascript', script("['[[[['.repeat(40), '\"]', '\\ud800']")],
] as const)('%s %j is an answer, brackets in texts and all', async (language, source) => {
  expect((await run(language, source))?.stop).toBeUndefined()
})

test.each([
  ['learner', python('"x" * 200000')],
  ['learner', python('list(range(90000))')],
  ['flood', 'neighbours("x" * 200000)'],
] as const)('in %s, writing down a huge value (%j) uses up the fuel', async (world, source) => {
  expect((await run('python', source, world))?.stop?.code).toBe('hung')
})
