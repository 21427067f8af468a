/**
 * A player's JavaScript that would leave its machine, look behind it, hand over what is no value, or do work that no step
 * counts. None of it reaches anything, all of it ends, and what it is told is its own mistake.
 */
import { describe, expect, test } from 'vitest'
import { runProgram } from '../../src/sandbox/node.ts'

const limits = { steps: 20_000, together: 60_000, fuel: 20_000_000, depth: 300, output: 6000, calls: 600 }

async function run(source: string, world = 'plain', count = 1) {
  const input = world === 'learner' ? { xs: [1, 2], ys: [1, 3] } : {}
  const cases = Array.from({ length: count }, () => ({ input, seed: 1, trace: true }))
  return runProgram({ language: 'javascript', source, world, cases, limits })
}

describe('a way out is none', () => {
  test.each([
    'print((0, eval)("1"))',
    'print(print.constructor("return this")())',
    'print(console.log.constructor("return this")())',
    'print(Object.getPrototypeOf(function* () {}).constructor("yield 1")())',
    'print(Reflect.construct(Object, [], (() => {}).constructor))',
    'print((() => {}).constructor.constructor("return 1")())',
    'print(Array.from.constructor.call(null, "return this")())',
    'print(globalThis.process)',
    'print(this.constructor)',
    'print(require("fs"))',
    'print(import("fs"))',
    'print(import.meta.url)',
    'print(std.open("x"), os.exec(["ls"]))',
    'print(scriptArgs)',
    'print(new SharedArrayBuffer(8))',
    'print(new Worker("x"))',
    'print(setTimeout(() => print("late"), 0))',
    'print(queueMicrotask(() => print("late")))',
    'print(new WeakRef({}), new FinalizationRegistry(() => {}))',
    'print($nhStep)',
    'print(new Function("return 1")())',
    'print(arguments.callee.caller)',
    'function f() { return f.caller }\nprint(f().constructor("return this")())',
    'Error.prepareStackTrace = (_, stack) => stack[0].getFunction()\nprint(new Error().stack())',
    'let a = 1 <!-- print("read otherwise")\nprint(a.b.c)',
  ])('%j', async (source) => {
    const [one] = await run(source)
    expect(['error', 'syntax']).toContain(one?.stop?.code)
    expect(one?.printed).toBe('')
  })

  test.each([
    'Array.prototype.count = (Array.prototype.count ?? 0) + 1\nprint([].count)',
    'Object.prototype.left = (Object.prototype.left ?? 0) + 1\nprint({}.left)',
    'print.count = 1\nprint(1)',
    'Math.left = (Math.left ?? 0) + 1\nprint(Math.left)',
    'print(Math.random(), JSON.left, /x/.test("x"))\nJSON.left = 1',
    'print(Symbol.for("a").left, new Error("x").stack?.length)\nSymbol.prototype.left = 1',
  ])('%j leaves nothing for the next case', async (source) => {
    const [one, two] = await run(source, 'plain', 2)
    expect(two).toEqual(one)
  })
})

describe('what comes back is plain, whatever is done to the words that write it', () => {
  test.each([
    ['JSON.stringify = () => "{}"\nfunction learn() { return [1, 2] }', [1, 2]],
    ['JSON.parse = () => 1\nfunction learn(xs) { return xs }', [1, 2]],
    ['Array.prototype.join = Array.prototype.map = () => 9\nfunction learn() { return [1, [2]] }', [1, [2]]],
    ['function learn() { return { __proto__: null, a: 1 } }', { a: 1 }],
    ['function learn() { return Object.freeze([1, 2]) }', [1, 2]],
    ['function learn() { return [1, , 2] }', [1, null, 2]],
    ['function learn() { return [-0, 1e21] }', [0, 1e21]],
    ['function learn() { return "\\ud800\\u0000" }', '\ud800\u0000'],
    ['function learn() { return { "a\\u0000b": "\\u2028" } }', { 'a\u0000b': '\u2028' }],
    [
      'function learn() { return JSON.parse(\'{"constructor": {"prototype": 1}}\') }',
      { constructor: { prototype: 1 } },
    ],
  ])('%j', async (source, value) => {
    const [one] = await run(source, 'learner')
    expect(one?.stop).toBeUndefined()
    expect(one?.value).toEqual(value)
  })

  test.each([
    ['Object.prototype.toJSON = function () { return this.x }\nfunction learn() { return [1] }', undefined],
    ['Array.prototype.toJSON = () => ({ type: "end" })\nfunction learn() { return [1] }', undefined],
    ['function learn() { return new Proxy([1, 2], {}) }', 'error'],
    ['function learn() { return [NaN] }', 'error'],
    ['function learn() { return { a: { b: -Infinity } } }', 'error'],
    ['function learn() { return Object(1n) }', 'error'],
    ['function learn() { return [Symbol.iterator] }', 'error'],
    ['function learn() { return new Date(0) }', 'error'],
    ['function learn() { return /x/ }', 'error'],
    ['function learn() { return [new Error("x")] }', 'error'],
    ['function learn() { return new (class Line { slope = 1 })() }', 'error'],
    ['function learn() { return { get a() { throw 1 } } }', 'error'],
    ['function learn() { return { get a() { while (true); } } }', 'steps'],
    ['function learn() { return { get a() { return learn() } } }', 'error'],
    ['let a = 1\nfor (let i = 0; i < 30; i++) a = [a, a]\nfunction learn() { return a }', 'hung'],
    ['function learn() { throw { get message() { while (true); } } }', 'error'],
    ['class E extends Error { get name() { while (true); } }\nfunction learn() { throw new E() }', 'steps'],
    ['function learn() { throw Object.assign(new Error(), { name: "x".repeat(1e6) }) }', 'error'],
    ['const learn = new Proxy(() => [1, 2], {})', 'error'],
    ['const learn = { call: 1 }', 'error'],
  ])('%j is judged as %s', async (source, code) => {
    const [one] = await run(source, 'learner')
    if (code) expect(one?.stop?.code).toBe(code)
    else expect(one).toBeDefined()
  })
})

describe('work that no step counts is paid for', () => {
  test.each([
    '[].lastIndexOf.call({ length: 2 ** 53 - 1 }, 1)',
    '[].fill.call({ length: 2 ** 53 - 1 }, 1)',
    '[].copyWithin.call({ length: 2 ** 53 - 1 }, 0, 1)',
    '[].reverse.call({ length: 2 ** 53 - 1 })',
    '[].every.call({ length: 2 ** 53 - 1 }, Boolean)',
    'Array.prototype.flat.call({ length: 2 ** 53 - 1 })',
    'Array.from({ length: 2 ** 32 - 1 })',
    '[].toString.call({ join: [].join, length: 2 ** 31 })',
    '"x".repeat(2 ** 29).split("")',
    '"ab".padStart(2 ** 30 - 1, "cd")',
    'new RegExp("(x+x+)+y").test("x".repeat(40))',
    '"x".repeat(50000).replace(/(x*)*y/g, "")',
    '/(?=(a+))a*b\\1/.test("a".repeat(3000))',
    'JSON.stringify(new Array(1e7))',
    'JSON.stringify({ length: 1 }, null, "x".repeat(10)).repeat(2 ** 28)',
    '(2n ** 999999n) ** 99n',
    'BigInt("9".repeat(200000)) * BigInt("9".repeat(200000))',
    'Object.entries("x".repeat(5000000))',
    'new Set("x".repeat(1e7))',
    '[..."xy".repeat(5000000)].sort()',
    'const a = []\na[2 ** 32 - 2] = 1\na.sort()',
    'String.fromCharCode(...new Array(1e6).fill(65))',
    'let a = []\nfor (let i = 0; i < 5000; i++) a = [a]\na.flat(Infinity)',
    'const m = new Map([[1, 1]])\nfor (const [k] of m) m.set(k + 1, 1)',
    '"x".localeCompare("y".repeat(1e9))',
    '"\\u0041\\u030a".repeat(3e6).normalize("NFD").normalize("NFC")',
  ])('%j', async (source) => {
    const begun = process.memoryUsage().rss
    const [one] = await run(`let n = 0;\n${source}`)
    expect(['error', 'memory', 'hung', 'depth', 'steps', undefined]).toContain(one?.stop?.code)
    // A machine has sixteen megabytes, its worker some more.
    expect(process.memoryUsage().rss - begun).toBeLessThan(300 * 1024 * 1024)
  })
})
