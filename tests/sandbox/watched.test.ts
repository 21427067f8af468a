/**
 * Whether a program is watched line by line is nothing that it can notice: of two cases alike, one watched and one not,
 * both come to the same, whatever it has put in the place of the language's own.
 */
import { expect, test } from 'vitest'
import { runProgram } from '../../src/sandbox/node.ts'

const limits = { steps: 20_000, together: 60_000, fuel: 20_000_000, depth: 300, output: 6000, calls: 600 }

async function both(source: string) {
  const cases = [false, true].map((trace) => ({ input: {}, seed: 1, trace }))
  const runs = await runProgram({ language: 'javascript', source, world: 'plain', cases, limits })
  return runs.map(({ lines: _, ...run }) => run)
}

/** Counts how often it is called. */
const counts = '() => { n++; return undefined }'

test.each([
  [`Array.prototype.slice = ${counts}`, '[1]'],
  [`Array.prototype.push = ${counts}`, 'new Set([1])'],
  [`Array.prototype[Symbol.iterator] = ${counts}`, '({ x: 1 })'],
  [`Number.prototype.toPrecision = ${counts}`, '0.5'],
  [`String.prototype.slice = ${counts}`, '"x".repeat(100)'],
  [`String.prototype.charCodeAt = ${counts}`, '"x".repeat(100)'],
  [`Set.prototype[Symbol.iterator] = Set.prototype.values = ${counts}`, 'new Set().add(1)'],
  [`Map.prototype[Symbol.iterator] = Map.prototype.keys = ${counts}`, 'new Map().set(1, 2)'],
  [`Map.prototype.get = ${counts}`, 'new Map().set(1, 2)'],
  [`Object.defineProperty(Set, Symbol.hasInstance, { value: ${counts} })`, '({})'],
  [`Object.defineProperty(Set.prototype, "size", { get: ${counts} })`, 'new Set().add(1)'],
  [`Object.getPrototypeOf(new Set().values()).next = ${counts}`, 'new Set().add(1)'],
  ['Object.prototype.value = Object.prototype.get = 7', '({ x: 1, get y() { return n++ } })'],
  ['', 'Object.defineProperty([1], 0, { get() { return n++ } })'],
  ['', 'Object.assign([1], { slice() { return n++ } })'],
  ['class Own extends Array { slice() { n++; return [] } }', 'Own.of(1)'],
  ['class Own extends Array { static get [Symbol.species]() { n++; return Array } }', 'new Own(1, 2)'],
  ['const big = new Array(200000).fill(0)\nArray.prototype.slice = () => big.includes(1)', '[1]'],
  ['Array.prototype.slice = () => { while (true); }', '[1]'],
  ['Array.prototype.slice = () => { throw n++ }', '[1]'],
] as const)('after %j, %s is looked at without a trace', async (change, value) => {
  const [alone, watched] = await both(
    `let n = 0\n${change}\nlet a\nfor (let i = 0; i < 3; i++) a = ${value}\nprint(n === 0)`,
  )
  expect(alone?.stop).toBeUndefined()
  expect(alone?.printed).toBe('true\n')
  expect(watched).toEqual(alone)
})

test.each([
  'String.prototype.slice = () => "forged"',
  'Array.prototype.toJSON = () => ["forged"]',
  'Object.prototype.toJSON = () => 1',
  'Array.prototype[Symbol.iterator] = () => { throw "forged" }',
  'Object.defineProperty(Error, Symbol.hasInstance, { value: () => false })',
])('after %j a mistake is told as what it is', async (change) => {
  const [alone, watched] = await both(`${change}\nlet a = [1]\na[1].b`)
  expect(alone?.stop).toMatchObject({ code: 'error', line: 3, type: 'TypeError' })
  expect(JSON.stringify(alone)).not.toContain('forged')
  expect(watched).toEqual(alone)
})

test('what is thrown by a generator’s own door is an error, not a want of memory', async () => {
  const [one] = await both('function* walk() { yield 1 }\nwalk().throw(null)')
  expect(one?.stop).toMatchObject({ code: 'error', line: 2 })
})

test('values are written as ever', async () => {
  const source = `class Line { slope = 1 }
let a = [new Line(), [, 1], { get b() { return 1 } }, Object.create(null), new Map([[1, { a: 'x' }]])]
print(a, new Set([1, 'b']), [0.5, null, undefined, true], { a: { b: { c: { d: 1 } } } }, () => 1)
print(Array.from({ length: 20 }, (_, i) => i), Object.fromEntries('abcdefghij'.split('').entries()))
print(new Map('abcdefghij'.split('').entries()), 'x', -0, 1 / 3)`
  const [one] = await both(source)
  expect(one?.printed.split('\n')).toEqual([
    "[{slope: 1}, [undefined, 1], {b: undefined}, {}, Map {1: {a: 'x'}}] Set {1, 'b'} [0.5, null, undefined, true] {a: {b: {c: …}}} ƒ",
    "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, …] {0: 'a', 1: 'b', 2: 'c', 3: 'd', 4: 'e', 5: 'f', 6: 'g', 7: 'h'}",
    "Map {0: 'a', 1: 'b', 2: 'c', 3: 'd', 4: 'e', 5: 'f', 6: 'g', 7: 'h'} x 0 0.333333",
    '',
  ])
})
