/** What the trace of a Python program lists: the values a function was given and a loop's own, from the first line on. */
import { expect, test } from 'vitest'
import type { ProgramRun } from '../../src/engine/index.ts'
import { variablesAt } from '../../src/puzzles/code/moment.ts'
import { runProgram } from '../../src/sandbox/node.ts'

const limits = { steps: 20_000, together: 40_000, fuel: 20_000_000, depth: 100, output: 4000, calls: 10 }

async function run(source: string, world = 'plain', input: unknown = {}, trace = true): Promise<ProgramRun> {
  const cases = [{ input, seed: 1, trace }]
  const [one] = await runProgram({ language: 'python', source, world, cases, limits })
  if (!one) throw new Error('no run')
  return one
}

/** Each line that ran, with some variables as they stood then. */
const seen = ({ lines }: ProgramRun, ...names: string[]) =>
  lines.map(({ line }, step) => {
    const now = variablesAt(lines, step)
    return [line, ...names.map((name) => now.get(name))]
  })

test('parameters are listed from the first step, and a loop’s variable on every line of its round', async () => {
  const source =
    'def learn(xs, ys):\n    for x in xs:\n        if x > 0:\n            big = x\n    return [0, 0]'
  const r = await run(source, 'learner', { xs: [3, -1, 2], ys: [1, 2, 3] })
  expect(r.stop).toBeUndefined()
  const inside = seen(r, 'xs', 'ys', 'x').filter(([line]) => line !== 0 && line !== 1)
  expect(inside.every(([, xs, ys]) => xs === '[3, -1, 2]' && ys === '[1, 2, 3]')).toBe(true)
  expect(inside.map(([line, , , x]) => [line, x])).toEqual([
    [2, undefined],
    [3, '3'],
    [4, '3'],
    [3, '-1'],
    [3, '2'],
    [4, '2'],
    [5, '2'],
  ])
})

test.each([
  ['a condition', 'if n > 0:\n            m = n'],
  ['a loop', 'for k in [n]:\n            m = k'],
  ['a loop with a condition', 'while m < n:\n            m = m + 1'],
  ['an attempt', 'try:\n            m = n\n        except ValueError:\n            m = 0'],
  ['two statements on a line', 'm = n; m = m + 1'],
  ['a function of its own', 'def f(a): return a\n        m = f(n)'],
  ['a remark', '# a remark\n        if n > 0:\n            m = n'],
])('a round that begins with %s shows its variable', async (_what, body) => {
  const r = await run(`m = 0\nfor n in [5, 6]:\n        ${body}\n        m = n`)
  expect(r.stop).toBeUndefined()
  const rounds = seen(r, 'n').filter(([line]) => Number(line) >= 3)
  expect(rounds.every(([, n]) => n !== undefined)).toBe(true)
  expect(new Set(rounds.map(([, n]) => n))).toEqual(new Set(['5', '6']))
})

test('Chinese names and pairs are listed, and the whole of a nested loop', async () => {
  const source =
    'for 格, (左, 右) in [(1, (2, 3)), (4, (5, 6))]:\n    for 鄰格 in [左, 右]:\n        if 鄰格 > 2:\n            pass'
  const r = await run(source)
  expect(seen(r, '格', '左', '右', '鄰格').filter(([line]) => line === 3)).toEqual([
    [3, '1', '2', '3', '2'],
    [3, '1', '2', '3', '3'],
    [3, '4', '5', '6', '5'],
    [3, '4', '5', '6', '6'],
  ])
})

test('what stands for a parameter by default is not taken for one', async () => {
  const r = await run(
    'n = 7\ndef f(a, b=n, *c, d: int = 3, **e):\n    if a:\n        n = a\n    return b\nf(1)',
  )
  expect(r.stop).toBeUndefined()
  expect(seen(r, 'a', 'b', 'c', 'd', 'e').find(([line]) => line === 3)).toEqual([
    3,
    '1',
    '7',
    '()',
    '3',
    '{}',
  ])
})

test('a thing of the program’s own class is not asked to show itself', async () => {
  const source =
    'class A:\n    def __init__(self, n):\n        if n: self.n = n\n    def __repr__(self):\n        print("seen")\n        return "A"\nfor a in [A(1), A(2)]:\n    if a.n: pass\nfor a in [[A(1)]]:\n    if a: pass'
  const [traced, plain] = [await run(source), await run(source, 'plain', {}, false)]
  expect(traced.stop).toBeUndefined()
  expect(traced.printed).toBe('')
  expect(traced.steps).toBe(plain.steps)
})

test('watching takes no steps', async () => {
  const source =
    'def f(n):\n    while n > 0:\n        if n % 2: n -= 1\n        else: n -= 2\n    return n\ntotal = 0\nfor a in range(5):\n    for b in range(a):\n        if f(b) == 0: total += b'
  const [traced, plain] = [await run(source), await run(source, 'plain', {}, false)]
  expect(traced.steps).toBe(plain.steps)
  expect(traced.stop).toBeUndefined()
})

test.each([
  ['ValueError(A())', 'ValueError(A())'],
  ['KeyError("k")', "KeyError('k')"],
  ['{1: A()}.values()', 'dict_values([A()])'],
  ['{A(): 1}.items()', 'dict_items([(A(), 1)])'],
  ['{A(): 1}.keys()', 'dict_keys([A()])'],
  ['frozenset([A()])', 'frozenset({A()})'],
  ['frozenset()', 'frozenset()'],
  ['A().m', '<function>'],
  ['functools.partial(A())', '<function>'],
  ['(A(), [A()], {"k": A()})', "(A(), [A()], {'k': A()})"],
  ['map(A, [])', '<map>'],
  ['range(3)', 'range(0, 3)'],
])('%s is shown as %s, and none of the program’s functions is asked how', async (value, shown) => {
  const source = `import functools
class A:
    def __repr__(self): return 1 / 0
    def __call__(self): pass
    def m(self): pass
e = ${value}
e = e`
  const [traced, plain] = [await run(source), await run(source, 'plain', {}, false)]
  expect(variablesAt(traced.lines, traced.lines.length - 1).get('e')).toBe(shown)
  expect(traced.steps).toBe(plain.steps)
})

test('what a program does while it is watched is paid for', async () => {
  const source = `from collections import Counter
Counter.__iter__ = lambda self: iter([sum(range(20000))])
for i in range(2000): c = Counter("a")`
  const { stop } = await run(source)
  expect(stop?.code).toMatch(/^(hung|steps)$/)
})

test('a list of lists is shown by its begin, as if the whole had been written down and cut', async () => {
  const rows = Array.from({ length: 12 }, (_, i) => Array.from({ length: 1 + i }, (_, j) => (i * j) ** 3))
  const text = (some: readonly unknown[]) => JSON.stringify(some).replaceAll(',', ', ')
  const made = await run(rows.map((_, n) => `a${n} = ${text(rows.slice(0, n))}`).join('\n'))
  const shown = variablesAt(made.lines, made.lines.length - 1)
  for (const n of rows.keys()) {
    const whole = text(rows.slice(0, n))
    expect(shown.get(`a${n}`)).toBe(whole.length > 60 ? `${whole.slice(0, 59)}…` : whole)
  }
})

test('watching takes little of the memory that a program has', async () => {
  const endless = { ...limits, steps: 200_000, together: 600_000, fuel: 60_000_000 }
  const source = 'a = []\nwhile True: a.append([0] * 1000)'
  const stepsOf = async (trace: boolean) => {
    const cases = [{ input: {}, seed: 1, trace }]
    const [one] = await runProgram({ language: 'python', source, world: 'plain', cases, limits: endless })
    expect(one?.stop?.code).toBe('memory')
    return one?.steps ?? 0
  }
  expect(await stepsOf(true)).toBeGreaterThan(0.8 * (await stepsOf(false)))
})
