import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import type { ProgramLanguage, ProgramRun } from '../../src/engine/index.ts'
import { runProgram } from '../../src/sandbox/node.ts'

const limits = { steps: 100_000, together: 300_000, fuel: 30_000_000, depth: 300, output: 5000, calls: 500 }

async function run(
  language: ProgramLanguage,
  source: string,
  trace = false,
  tensorflow = false,
): Promise<ProgramRun> {
  const cases = [{ input: {}, seed: 1, trace }]
  const [one] = await runProgram({ language, source, world: 'plain', tensorflow, cases, limits })
  if (!one) throw new Error('no run')
  return one
}

test('JavaScript prints, counts its steps and shows its variables line by line', async () => {
  const r = await run('javascript', 'let a = 1\nfor (let i = 0; i < 3; i++) a += i\nprint(a)', true)
  expect(r.stop).toBeUndefined()
  expect(r.printed).toBe('4\n')
  expect(r.lines.map((l) => l.line)).toEqual([1, 2, 2, 2, 2, 2, 2, 2, 3, 0])
})

test('Python prints, counts its steps and shows its variables line by line', async () => {
  const r = await run('python', 'a = 1\nfor i in range(3):\n    a += i\nprint(a)', true)
  expect(r.stop).toBeUndefined()
  expect(r.printed).toBe('4\n')
  expect(r.lines.map((l) => l.line)).toEqual([1, 2, 3, 3, 3, 4, 0])
  expect(r.lines[4]?.set).toEqual({ i: '2', a: '2' })
})

test('an endless loop stops at the same step with the same message in either language', async () => {
  for (const [language, source] of [
    ['javascript', 'let n = 0\nwhile (true) {\n  try { n++ } catch {}\n}'],
    ['python', 'n = 0\nwhile True:\n    try:\n        n += 1\n    except:\n        pass'],
    ['javascript', 'for (;;);'],
    ['python', 'def g():\n    while True: yield 1\n[x for x in g()]'],
  ] as const) {
    const [one, two] = [await run(language, source), await run(language, source)]
    expect(one).toEqual(two)
    expect(one.stop?.code).toBe('steps')
  }
})

test.each([
  ['python', 'def f(n):\n    return f(n + 1)\nf(0)', 'depth', 2],
  ['javascript', 'function f(n) { return f(n + 1) }\nf(0)', 'depth', 1],
  ['javascript', 'class A {\n  x = new A()\n}\nnew A()', 'depth', 2],
  ['javascript', 'function f(x = f()) { return x }\nf()', 'depth', 1],
  ['javascript', 'let a = []\nfor (let i = 0; i < 9000; i++) a = [a]\nJSON.stringify(a)', 'depth', 3],
  ['javascript', 'let a = []\nfor (let i = 0; i < 9000; i++) a = [a]\nprint(String(a))', 'depth', 3],
  ['python', 'a = []\nwhile True: a.append([0] * 100000)', 'memory', 2],
  ['javascript', 'let a = []\nwhile (true) a.push(new Array(100000).fill(0))', 'memory', 2],
  ['javascript', 'let a = [1]\nwhile (true) a = [...a, ...a]', 'memory', 2],
  ['javascript', 'let a = "x"\nwhile (true) a += a', 'memory', 2],
  ['javascript', 'let a = [1]\nwhile (true) a = a.concat(a)', 'memory', 2],
  ['javascript', 'let a = [1]\nwhile (true) a.push(...a)', 'memory', 2],
  ['javascript', 'let a = []\nwhile (true) a.push("x".repeat(1000))', 'memory', 2],
  ['javascript', 'let a = new Array(1000).fill(0)\nlet b = []\nwhile (true) b.push(a.slice())', 'memory', 3],
  ['javascript', 'let a = []\nwhile (true) a = [...a, 1]', 'hung', 2],
  ['javascript', 'const a = new Array(1e6).fill(1)\nwhile (true) a.includes(2)', 'hung', 2],
  ['javascript', 'const a = new Array(1e6).fill(1)\nwhile (true) a.sort()', 'memory', 2],
  ['javascript', 'const a = "x".repeat(1e6)\nwhile (true) a.indexOf("y")', 'hung', 2],
  ['python', 'while True: print("hello")', 'output', 1],
  ['javascript', 'while (true) print("hello")', 'output', 1],
  ['javascript', 'while (true) { try { while (true); } catch {} }', 'steps', 1],
] as const)('%s %j ends with "%s"', async (language, source, code, line) => {
  const { stop } = await run(language, source)
  expect(stop).toMatchObject({ code, line })
})

test('recursion in a class field or a default value ends at a depth that is counted, not at the engine’s', async () => {
  for (const source of [
    'let n = 0\nclass A { x = (n++, new A()) }\ntry { new A() } finally { print(n) }',
    'let n = 0\nfunction f(x = (n++, f())) {}\ntry { f() } finally { print(n) }',
  ]) {
    const { stop, steps } = await run('javascript', source)
    expect(stop).toMatchObject({ code: 'depth', line: 2 })
    expect(steps).toBeLessThan(3 * limits.depth)
    expect(steps).toBeGreaterThan(limits.depth / 2)
  }
})

test('right programs of both languages end the same beside eight busy threads', async () => {
  const programs = [
    ['javascript', 'let n = 0\nfor (let i = 0; i < 5000; i++) n += i % 7\nprint(n)'],
    ['javascript', 'print(/^(a+)+$/.test("a".repeat(18) + "b"))'],
    ['python', 'n = 0\nfor i in range(5000):\n    n += i % 7\nprint(n, sum(range(10 ** 6)))'],
    ['python', 'x = 1\nx = sum(range(10 ** 9))'],
  ] as const
  const calm = await Promise.all(programs.map(([language, source]) => run(language, source, true)))
  const busy = Array.from({ length: 8 }, () => new Worker('for (;;);', { eval: true }))
  try {
    for (let round = 0; round < 2; round++)
      expect(await Promise.all(programs.map(([language, source]) => run(language, source, true)))).toEqual(
        calm,
      )
  } finally {
    for (const one of busy) await one.terminate()
  }
  // However long it takes: what says nothing at all is given up by the sandbox itself.
}, 0)

test.each([
  ['import re\nre.match("(a+)+$", "a" * 60 + "b")'],
  ['n = 10000000\nx = 10 ** n'],
  ['x = 1\nx = sum(range(10 ** 9))'],
  ['a = list(range(100000))\nwhile True: a.sort()'],
])('Python %j, endless in a few steps, stops at the same place every time', async (source) => {
  const [one, two] = [await run('python', source), await run('python', source, true)]
  expect(one.stop).toEqual({ code: 'hung', line: 2 })
  expect(two.stop).toEqual(one.stop)
  expect(two.steps).toBe(one.steps)
})

test.each([
  ['javascript', 'fetch("x")', 'fetch is not defined'],
  ['javascript', 'postMessage({ type: "end" })', 'postMessage is not defined'],
  ['javascript', 'eval("1")', 'eval is not defined'],
  ['javascript', 'process.exit()', 'process is not defined'],
  ['javascript', 'Function("return 1")()', 'Function is not defined'],
  ['javascript', '(() => {}).constructor("return 1")()', 'Making code from text is not available here.'],
  [
    'javascript',
    '(function* () {}).constructor("return 1")()',
    'Making code from text is not available here.',
  ],
  ['javascript', 'globalThis.x = 1', /of undefined/],
  ['python', 'getattr(print, "__glob" + "als__")', 'that name is not available here'],
] as const)('%s %j finds its door closed', async (language, source, message) => {
  const { stop } = await run(language, source)
  expect(stop?.code).toBe('error')
  expect(stop && 'message' in stop ? stop.message : '').toMatch(message)
})

test.each([
  ['import js'],
  ['import jsffi'],
  ['import sys'],
  ['from js import globalThis'],
  ['__import__("js")'],
  ['exec("import js")'],
  ['print.__globals__'],
  ['f"{print.__globals__}"'],
  ['nh__step = lambda line: None'],
  ['globals()'],
])('Python is not even run when it says %s', async (source) => {
  expect((await run('python', source)).stop?.code).toBe('syntax')
})

test('a regular expression without end, and work on lists that are said to be huge, ends at the same place every time', async () => {
  for (const source of [
    'let n = 1\n/^(a+)+$/.test("a".repeat(40) + "b")',
    '\n[].sort.call({ length: 2 ** 32 })',
    '\n[].toSorted.call({ length: 2 ** 32 - 1 })',
    '\n[].includes.call({ length: 2 ** 53 - 1 }, 1)',
    '\nfor (const one of { [Symbol.iterator]: () => ({ next: Math.max }) });',
  ]) {
    const [plain, traced] = [await run('javascript', source), await run('javascript', source, true)]
    expect(plain.stop?.line, source).toBe(2)
    expect(traced.stop).toEqual(plain.stop)
    expect(traced.steps).toBe(plain.steps)
  }
})

test.each([
  ['let print = 1\nconsole.log(print)', '1\n'],
  ['let console = 2\nprint(console)', '2\n'],
  ['let globalThis = 3\nprint(globalThis)', '3\n'],
  ['var Math = 4, JSON = 5, Array = 6, undefined_ = 7\nprint(Math + JSON + Array)', '15\n'],
  ['class Error {}\nlet String = 1\nprint(String)', '1\n'],
  ['function print2(x) { print(x) }\nfunction Object() {}\nprint2(8)', '8\n'],
  ['const a = new Array(5000).fill(0)\nfor (let i = 0; i < 900; i++) a[i] = i\nprint(a[899])', '899\n'],
  [
    'class Bad extends Error {\n  constructor(m) { super(m); this.name = "Bad" }\n}\ntry { throw new Bad("no") } catch (e) { print(e.name, e.message) }',
    'Bad no\n',
  ],
  ['const count = {}\ncount["constructor"] = 1\ncount["toString"] = 2\nprint(count.constructor)', '1\n'],
  ['let a = 1, b = 0\nif (a<!--b) print("less")\nelse print("not less", b)', 'not less -1\n'],
  ['let a = 1\nwhile (a --> 0) print(a)', '0\n'],
  ['function F() { print(new.target === F) }\nnew F()', 'true\n'],
  ['let o = {}\nprint((o?.a).b === undefined)', undefined],
  ['print(typeof this, typeof arguments)', 'undefined undefined\n'],
  ['const walk = (n) => [n].forEach((m) => m < 60 && walk(m + 1))\nwalk(0)\nprint("there")', 'there\n'],
] as const)('JavaScript %j runs as it is meant', async (source, printed) => {
  const { stop, ...one } = await run('javascript', source)
  if (printed === undefined) return expect(stop).toMatchObject({ code: 'error', type: 'TypeError' })
  expect(stop).toBeUndefined()
  expect(one.printed).toBe(printed)
})

test('what a program does to the language reaches neither the level nor the next case', async () => {
  const source = `if (Math.random.broken) print('still there')
Math.random.broken = true
Array.prototype.push = Array.prototype.includes = JSON.stringify = String.prototype.slice = () => 'broken'
Object.prototype.passed = true
print([1, { a: 2 }], 'x')`
  const cases = [1, 2].map((seed) => ({ input: {}, seed, trace: true }))
  const runs = await runProgram({ language: 'javascript', source, world: 'plain', cases, limits })
  for (const { stop, printed } of runs) {
    expect(stop).toBeUndefined()
    expect(printed).not.toContain('still there')
  }
})

test('one case leaves nothing behind for the next', async () => {
  const cases = [1, 2, 3].map((seed) => ({ input: {}, seed: 7, trace: seed === 2 }))
  for (const [language, source] of [
    ['javascript', 'let n = 0\nn++\n/(b)/.test("abc")\nprint(n, Math.random(), RegExp.$1)'],
    ['python', 'import random\ntry:\n    n += 1\nexcept NameError:\n    n = 1\nprint(n, random.random())'],
  ] as const) {
    const runs = await runProgram({ language, source, world: 'plain', cases, limits })
    expect(new Set(runs.map(({ printed }) => printed)).size).toBe(1)
  }
})

test('of endless cases the first takes all its steps, two a quarter and the others a tenth', async () => {
  const cases = Array.from({ length: 6 }, (_, i) => ({ input: {}, seed: i, trace: i < 3 }))
  for (const [language, source] of [
    ['javascript', 'while (true);'],
    ['python', 'while True: pass'],
  ] as const) {
    const runs = await runProgram({ language, source, world: 'plain', cases, limits })
    expect(runs.map(({ steps }) => steps)).toEqual([100_001, 25_001, 25_001, 10_001, 10_001, 10_001])
    expect(runs.map(({ stop }) => stop?.code)).toEqual(Array.from({ length: 6 }, () => 'steps'))
    expect(runs.map(({ lines }) => lines.length)).toEqual([2000, 300, 300, 0, 0, 0])
  }
})

test('long cases that end use up what all have together; those left get enough for an honest answer', async () => {
  const cases = Array.from({ length: 6 }, (_, i) => ({ input: {}, seed: i, trace: false }))
  for (const [language, source] of [
    ['javascript', 'for (let i = 0; i < 90000; i++);\nprint("done")'],
    ['python', 'for i in range(90000): pass\nprint("done")'],
  ] as const) {
    const runs = await runProgram({ language, source, world: 'plain', cases, limits })
    expect(runs.map(({ stop }) => stop?.code)).toEqual([...Array(4).fill(undefined), 'steps', 'steps'])
    expect(runs.slice(4).map(({ steps }) => steps)).toEqual([10_001, 10_001])
  }
})

test('of a long run the first lines are kept and the last, with a mark where some were left out', async () => {
  const cases = [{ input: {}, seed: 1, trace: true }]
  for (const [language, source] of [
    ['javascript', 'let n = 0\nfor (let i = 0; i < 3000; i++) n = n + 0.1\nprint(n)'],
    ['python', 'n = 0\nfor i in range(3000):\n    n = n + 0.1\nprint(n)'],
  ] as const) {
    const [run] = await runProgram({ language, source, world: 'plain', cases, limits })
    expect(run?.lines).toHaveLength(2002)
    expect(run?.lines.slice(-2).map(({ line, cut }) => [line, cut])).toEqual([
      [language === 'python' ? 4 : 3, true],
      [0, undefined],
    ])
    expect(run?.lines.find(({ set }) => set.n?.startsWith('0.3'))?.set.n).toBe('0.3')
  }
})

test('a long text is shown by its length, so that watching it grow costs nothing', async () => {
  for (const [language, source] of [
    ['javascript', 'let a = ""\nfor (let i = 0; i < 900; i++) a += "x".repeat(4000)'],
    ['python', 'a = [0] * 100000\nfor i in range(900): a[i] = 1'],
  ] as const) {
    const begun = process.cpuUsage()
    const { stop, lines } = await run(language, source, true)
    const { user } = process.cpuUsage(begun)
    expect(stop).toBeUndefined()
    expect(lines.at(-1)?.set.a?.length).toBeLessThan(70)
    expect(user).toBeLessThan(1_500_000)
  }
})
