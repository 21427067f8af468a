/** What beginners' Python needs that MicroPython leaves out or makes otherwise: `collections`, readable Chinese. */
import { expect, test } from 'vitest'
import { runProgram } from '../../src/sandbox/node.ts'

const limits = { steps: 10_000, together: 20_000, fuel: 20_000_000, depth: 100, output: 2000, calls: 10 }

test.each([
  [
    'deque',
    'd = deque([3])\nd.append(1)\nd.appendleft(0)\nprint(d.popleft(), d.pop(), len(d), 3 in d)',
    '0 1 1 True',
  ],
  ['deque', 'd = deque()\nd.extend([1, 2])\nwhile d: print(d.popleft(), end=" ")', '1 2 '],
  ['deque', 'd = deque([1, 2, 3], 2)\nd.append(4)\nprint(d)', 'deque([3, 4], maxlen=2)'],
  ['Counter', 'c = Counter("abca")\nc["b"] += 2\nprint(c["a"], c["z"], c.most_common(1))', "2 0 [('b', 3)]"],
  ['defaultdict', 'd = defaultdict(list)\nd["a"].append(1)\nprint(d["a"], "b" in d)', '[1] False'],
] as const)('%s in %j', async (name, program, printed) => {
  const source = `from collections import ${name}\n${program}`
  const cases = [{ input: {}, seed: 1, trace: true }]
  const [run] = await runProgram({ language: 'python', source, world: 'plain', cases, limits })
  expect(run?.stop).toBeUndefined()
  expect(run?.printed.replace(/\n$/, '')).toBe(printed)
})

test('the variables of a Python program show written Chinese as it is written', async () => {
  const cases = [{ input: {}, seed: 1, trace: true }]
  const source = "word = '茶'\nwords = [word, '美味']"
  const [run] = await runProgram({ language: 'python', source, world: 'plain', cases, limits })
  expect(Object.assign({}, ...(run?.lines ?? []).map(({ set }) => set))).toEqual({
    word: "'茶'",
    words: "['茶', '美味']",
  })
})
