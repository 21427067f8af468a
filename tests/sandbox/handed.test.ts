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
  ['python', python('[1, 1e308 * 10]'), 'inf'],
  ['python', python('{"a": [0, -1e308 * 10]}'), '-inf'],
  ['python', python('[[1e308 * 10 - 1e308 * 10]]'), 'nan'],
  ['python', python('["inf, nan", 1e308 * 10]'), 'inf'],
  ['javascript', script('[1, 1 / 0]'), 'Infinity'],
  ['javascript', script('({ a: [0, -1 / 0] })'), '-Infinity'],
  ['javascript', script('[[0 / 0]]'), 'NaN'],
  ['javascript', script('[1e309]'), 'Infinity'],
] as const)('%s %j ran away', async (language, source, number) => {
  const { stop, value } = (await run(language, source)) ?? {}
  expect(stop).toMatchObject({ code: 'error', type: 'RanAway', message: `learn returned ${number}` })
  expect(value).toBeUndefined()
})

test.each(['10 ** 400', '[1, -(10 ** 400)]', '{"a": [9 ** 999]}', 'int("7" * 310)'])(
  'a whole number longer than the game can take (%s) is told as one',
  async (value) => {
    const stop = (await run('python', python(value)))?.stop
    expect(stop).toMatchObject({ code: 'error', type: 'HugeNumber' })
    expect(stop && 'message' in stop && stop.message).toMatch(/^learn returned \d{3} digits$/)
  },
)

test.each([
  ['python', python('[-0.0, 0]'), [0, 0]],
  ['python', python('[2 ** 60 + 1, -(10 ** 30)]'), [2 ** 60, -1e30]],
  ['python', python('[5e-324, 1.7976931348623157e308]'), [5e-324, 1.7976931348623157e308]],
  ['python', python('(1, (2,))'), [1, [2]]],
  ['javascript', script('[-0, 0]'), [0, 0]],
  ['javascript', script('[2 ** 60 + 1, -(10 ** 30)]'), [2 ** 60, -1e30]],
  ['javascript', script('[5e-324, 1.7976931348623157e308]'), [5e-324, 1.7976931348623157e308]],
  ['javascript', script('[1, , undefined]'), [1, null, null]],
  ['javascript', script("['😀'[0], { '😀': '😀' }]"), ['\ud83d', { '😀': '😀' }]],
] as const)('%s %j is an answer as JSON writes it', async (language, source, value) => {
  const one = await run(language, source)
  expect(one?.stop).toBeUndefined()
  expect(one?.value).toStrictEqual(value)
})

test.each([
  ['python', 'neighbours(1e308 * 10)'],
  ['python', 'neighbours([1e308 * 10 - 1e308 * 10])'],
  ['python', 'neighbours(10 ** 400)'],
  ['javascript', 'neighbours(0 / 0)'],
  ['javascript', 'neighbours([1 / 0])'],
  ['javascript', 'neighbours(undefined)'],
] as const)('%s %j asks about what is no cell', async (language, source) => {
  expect((await run(language, source, 'flood'))?.stop).toMatchObject({ code: 'world', reason: 'not-a-cell' })
})

test('half a sign is carried as it is, and what comes after it stands where it stood', async () => {
  const source = "let half = '😀'[0]\nlet __proto__ = 5\nprint(half, 'x')\nthrow new Error(half)"
  const one = await run('javascript', source)
  expect(one?.printed).toBe('\ud83d x\n')
  expect(one?.stop).toMatchObject({ type: 'Error', message: '\ud83d' })
  const set = (one?.lines ?? []).flatMap((line) => Object.entries(line.set))
  expect(set).toEqual([
    ['half', "'\ud83d'"],
    ['__proto__', '5'],
  ])
})

test('a shortened text is cut between signs', async () => {
  const source = (sign: string) =>
    `let long = '${'a'.repeat(59)}' + '${sign}' + 'b'\nlet list = ['${'a'.repeat(56)}${sign}', 1]`
  const one = await run('javascript', source('😀'))
  const set = (one?.lines ?? []).flatMap((line) => Object.values(line.set))
  expect(set.join()).not.toMatch(/\p{Surrogate}/u)
})

test.each([
  [
    'javascript',
    'const big = Array(20000).fill(1)\nfor (let i = 0; i < 300; i++) atLantern(big)',
    'lanterns',
  ],
] as const)('%s %j hands over more than there is room for', async (language, source, world) => {
  const input = {
    width: 2,
    height: 1,
    path: [0, 1],
    start: 0,
    heading: 1,
    lantern: 1,
    pictures: {},
    again: {},
    bare: [],
    model: {},
  }
  const cases = [{ input, seed: 1, trace: false }]
  const [one] = await runProgram({ language, source, world, cases, limits })
  expect(one?.stop?.code).toMatch(/^(memory|hung)$/)
})

test.each([
  ['learner', python('"x" * 200000')],
  ['learner', python('list(range(90000))')],
  ['flood', 'neighbours("x" * 200000)'],
] as const)('in %s, writing down a huge value (%j) uses up the fuel', async (world, source) => {
  expect((await run('python', source, world))?.stop?.code).toBe('hung')
})
