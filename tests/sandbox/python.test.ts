/** A first course's programs print what Python 3 prints (`python/expect.py` asked it), or what is missing is named. */
import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { explain } from '../../src/coding/explain.ts'
import { fetchLateMistakes } from '../../src/coding/mistakes/late.ts'
import type { ProgramRun } from '../../src/engine/index.ts'
import { bootPython, openWorld, runPython } from '../../src/sandbox/inside/python.ts'
import { createRecorder, openBook } from '../../src/sandbox/inside/recorder.ts'
import { meter } from '../../src/sandbox/meter.ts'
import { runProgram } from '../../src/sandbox/node.ts'
import { prepare } from '../../src/sandbox/prepare.ts'
import { worldNamed } from '../../src/sandbox/worlds.ts'

beforeAll(fetchLateMistakes)

const folder = new URL('./python/', import.meta.url)
const expected: Record<string, Record<string, string>> = JSON.parse(
  readFileSync(new URL('expected.json', folder), 'utf8'),
)
const wasm = readFileSync(new URL('../../assets/micropython/micropython.wasm', import.meta.url))
const limits = {
  steps: 100_000,
  together: 100_000,
  fuel: 500_000_000,
  depth: 100,
  output: 100_000,
  calls: 10,
}
const world = worldNamed('plain')
const machine = bootPython(await WebAssembly.compile(meter(wasm))).then((booted) => {
  openWorld(booted, world)
  return booted
})

async function run(source: string, trace = false): Promise<ProgramRun> {
  const prepared = await prepare({ language: 'python', source, world: 'plain' })
  if (!prepared.ok)
    return { calls: [], value: undefined, printed: '', steps: 0, lines: [], stop: prepared.stop }
  const simulation = world.open({})
  const one = { input: {}, seed: 1, trace }
  const recorder = createRecorder(
    simulation,
    limits,
    one,
    openBook(limits, () => {}),
  )
  return runPython(trace ? prepared.traced : prepared.plain, await machine, world, simulation, recorder, one)
}

const programs = (group: string) =>
  readFileSync(new URL(`${group}.py`, folder), 'utf8')
    .split('#### ')
    .slice(1)
    .map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1)] as const)

for (const [group, told] of Object.entries(expected))
  test.each(programs(group))(`${group}: %s`, async (title, source) => {
    const { printed, stop } = await run(source)
    expect({ printed, stop }).toEqual({ printed: told[title], stop: undefined })
  })

test.each(programs('shadow'))(
  'watched, a program with names of built-ins for its own prints the same: %s',
  async (title, source) => {
    const { printed, stop } = await run(source, true)
    expect({ printed, stop }).toEqual({ printed: expected.shadow?.[title], stop: undefined })
  },
)

test('a function is judged whose program calls everything of its own', async () => {
  const source =
    'def learn(xs, ys):\n    return [1, "a", {"b": 2.5}]\n' +
    'list = dict = str = int = float = len = repr = print = type = set = tuple = bool = isinstance = sum = range = 0'
  const [judged] = await runProgram({
    language: 'python',
    source,
    world: 'learner',
    cases: [{ input: { xs: [1], ys: [1] }, seed: 1, trace: true }],
    limits,
  })
  expect(judged?.stop).toBeUndefined()
  expect(judged?.value).toEqual([1, 'a', { b: 2.5 }])
})

const uncaught: Record<string, string> = JSON.parse(readFileSync(new URL('uncaught.json', folder), 'utf8'))

test.each(programs('uncaught'))(
  'what nothing catches ends as in Python, and is explained: %s',
  async (title, source) => {
    const { stop } = await run(source)
    if (stop?.code !== 'error') throw new Error(`it ended by ${JSON.stringify(stop)}`)
    expect(stop.message ? `${stop.type}: ${stop.message}` : stop.type).toBe(uncaught[title])
    const { id, line } = explain(stop, 'python', source)
    expect(id).not.toBe('other')
    expect(line).toBeGreaterThan(0)
  },
)

test.each(programs('absent'))('not in this Python, and said: %s', async (_, source) => {
  const { stop } = await run(source)
  expect(stop?.code).toMatch(/^(syntax|error|depth)$/)
})

test.each(
  'dict list str int float len repr print input open isinstance type set tuple bool sorted sum max min range'.split(
    ' ',
  ),
)('a program may call something of its own %s', async (name) => {
  const source = `def work():\n    word = [1, {"a": 2.5}]\n    return word\n${name} = {}\nkept = work()`
  const { stop, lines } = await run(source, true)
  expect(stop).toBeUndefined()
  expect(Object.assign({}, ...lines.map(({ set }) => set))).toMatchObject({
    [name]: '{}',
    word: "[1, {'a': 2.5}]",
    kept: "[1, {'a': 2.5}]",
  })
})
