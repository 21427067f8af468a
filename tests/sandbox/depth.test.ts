/**
 * How deep a program may go is reckoned by the machine's meter: no engine's stack is full before. What is told here is what
 * every engine must tell; `tests/engines/programs.ts` asks them.
 */
import { expect, test } from 'vitest'
import type { ProgramLanguage } from '../../src/engine/index.ts'
import { runProgram } from '../../src/sandbox/node.ts'

const limits = { steps: 200_000, together: 600_000, fuel: 60_000_000, depth: 300, output: 5000, calls: 500 }

async function run(language: ProgramLanguage, source: string) {
  const cases = [{ input: {}, seed: 1, trace: false }]
  const [one] = await runProgram({ language, source, world: 'plain', cases, limits })
  if (!one) throw new Error('no run')
  return one
}

test('an error below many calls is told by its kind and its line, though its words have no room', async () => {
  const { stop } = await run('python', 'def f(n):\n  if n == 280: return 1 / 0\n  return f(n + 1)\nf(0)')
  expect(stop).toEqual({ code: 'error', line: 2, type: 'ZeroDivisionError', message: '' })
})

const nested = 'a, b = [], []\nfor i in range(20000): a, b = [a], [b]\n'
const lists = 'let a = []\nfor (let i = 0; i < 20000; i++) a = [a]\n'

test.each([
  ['python', 'def f(n):\n  return f(n + 1)\nf(0)', 2],
  ['python', 'class A:\n  def f(self):\n    return self.f()\nA().f()', 3],
  ['python', 'class A:\n  def __init__(self):\n    A()\nA()', 3],
  ['python', `${nested}print(a == b)`, 3],
  ['python', `${nested}print(a < b)`, 3],
  ['python', `${nested}print(a in [b])`, 3],
  ['python', `${nested}print(repr(a))`, 3],
  ['python', `${nested}print(f"{a}")`, 3],
  ['python', `import json\n${nested}json.dumps(a)`, 4],
  ['python', `import copy\n${nested}copy.deepcopy(a)`, 4],
  ['python', 'a = ()\nfor i in range(20000): a = (a,)\nprint(hash(a))', 3],
  ['python', 'def f(n):\n  return sorted([1, 2], key=lambda x: sum(map(lambda y: f(n + 1), [x])))\nf(0)', 2],
  [
    'python',
    'class K:\n  def __lt__(self, o):\n    return sorted([K(), K()]) is None\nsorted([K(), K()])',
    3,
  ],
  ['python', 'class K:\n  def __repr__(self):\n    return repr([K()])\nprint(K())', 3],
  ['python', 'class K:\n  def __eq__(self, o):\n    return [K()] == [K()]\nprint(K() == K())', 3],
  ['python', 'def g(n):\n  yield from g(n + 1)\nlist(g(0))', 2],
  ['python', 'import re\nre.match("(" * 900 + "a" + ")*" * 900, "a" * 300)', 2],
  ['javascript', 'const f = (n) => f(n + 1)\nf(0)', 1],
  ['javascript', 'const f = (n) => [n].forEach((m) => f(m + 1))\nf(0)', 1],
  ['javascript', 'const f = () => [1, 2].sort(() => (f(), 0))\nf()', 1],
  ['javascript', 'const f = () => JSON.stringify({ toJSON: f })\nf()', 1],
  ['javascript', 'const f = () => JSON.parse("[1]", f)\nf()', 1],
  ['javascript', 'const o = { toString() { return "" + o } }\nprint("" + o)', 1],
  ['javascript', 'const o = { valueOf() { return o + 1 } }\no + 1', 1],
  ['javascript', 'const o = { get x() { return o.x } }\no.x', 1],
  ['javascript', 'const f = () => "a".replace(/a/, f)\nf()', 1],
  ['javascript', 'function* g() { yield* g() }\nfor (const x of g());', 1],
  ['javascript', 'class B { constructor() { new A() } }\nclass A extends B {}\nnew A()', 1],
  ['javascript', `${lists}JSON.stringify(a)`, 3],
  ['javascript', `${lists}String(a)`, 3],
  ['javascript', `${lists}a.flat(Infinity)`, 3],
  ['javascript', 'JSON.parse("[".repeat(20000) + "]".repeat(20000))', 1],
] as const)('%s %j goes too deep', async (language, source, line) => {
  const { stop } = await run(language, source)
  expect(stop).toMatchObject({ code: 'depth', line })
  // Python's calls end by the room that they take: a number of them would not be the one that ended them.
  if (language === 'python') expect(stop).not.toHaveProperty('limit')
})

const twice = (open: string, inner: string, close: string, times: number) =>
  `${open.repeat(times)}${inner}${close.repeat(times)}`

test.each([
  ['python', `print(${twice('(', '1', ')', 2000)})`],
  ['python', `print(${twice('[', '1', ']', 2000)})`],
  ['python', `print(${'-'.repeat(3000)}1)`],
  ['python', `print(${'not '.repeat(2000)}1)`],
  ['python', `print(${'2**'.repeat(900)}1)`],
  ['python', `f = ${'lambda: '.repeat(900)}1`],
  ['python', `print(1${' + 1'.repeat(3000)})`],
  ['javascript', `print(${twice('(', '1', ')', 2000)})`],
  ['javascript', `print(${twice('[', '1', ']', 2000)})`],
  ['javascript', `print(${'!'.repeat(2000)}1)`],
  ['javascript', `print(${'2 ** '.repeat(900)}1)`],
  ['javascript', `const f = ${'() => '.repeat(900)}1`],
  ['javascript', `print(1${' + 1'.repeat(3000)})`],
  ['javascript', `let a\na${' = a'.repeat(900)}`],
  ['javascript', `print(${twice('x.a(', '1', ')', 900)})`],
  ['javascript', `let x\nx${'.a'.repeat(3000)}`],
  ['javascript', `let ${twice('[', 'a', ']', 900)} = 1`],
  ['javascript', `${'if (1) '.repeat(900)};`],
  ['javascript', twice('{', '', '}', 900)],
  ['javascript', `${'new '.repeat(900)}Object`],
  ['javascript', `/${twice('(', 'a', ')', 200)}/.test('a')`],
] as const)('%s %j is nested too deeply to be read', async (language, source) => {
  const { stop } = await run(language, source)
  expect(stop).toMatchObject({ code: 'syntax', message: 'The program is nested too deeply.' })
})

test.each([
  ['python', 'def f(n):\n  return 0 if n == 0 else 1 + f(n - 1)\nprint(f(200))', '200\n'],
  ['python', 'def f(n):\n  return 0 if n == 0 else 1 + f(n - 1)\nprint(f(290))', '290\n'],
  [
    'python',
    'class A:\n  def f(self, n):\n    return 0 if n == 0 else 1 + self.f(n - 1)\nprint(A().f(250))',
    '250\n',
  ],
  ['python', 'def f(n):\n  return sum([f(m - 1) for m in [n] if m > 0]) + 1\nprint(f(80))', '81\n'],
  ['python', `print(${twice('(', '1', ')', 150)})`, '1\n'],
  ['python', `print(1${' + 1'.repeat(200)})`, '201\n'],
  ['javascript', 'const f = (n) => (n === 0 ? 0 : 1 + f(n - 1))\nprint(f(290))', '290\n'],
  [
    'javascript',
    'let n = 0\nconst f = (m) => [m].forEach((k) => k < 120 && (n++, f(k + 1)))\nf(0)\nprint(n)',
    '120\n',
  ],
  ['javascript', `print(${twice('(', '1', ')', 100)})`, '1\n'],
  ['javascript', `print(1${' + 1'.repeat(200)})`, '201\n'],
] as const)('%s %j is deep and honest', async (language, source, printed) => {
  const one = await run(language, source)
  expect(one.stop).toBeUndefined()
  expect(one.printed).toBe(printed)
})
