/** Python that asks for work which no step counts: all of it ends by fuel, memory or depth, and takes little of the computer's. */
import { expect, test } from 'vitest'
import { runProgram } from '../../src/sandbox/node.ts'

const limits = { steps: 20_000, together: 60_000, fuel: 20_000_000, depth: 120, output: 6000, calls: 600 }

test.each([
  "'x' * 10 ** 9",
  '[0] * 10 ** 9',
  'sum(range(10 ** 9))',
  'range(10 ** 9).index(-1)',
  'range(10 ** 9).count("a")',
  '10 ** 10 ** 7',
  'str(7 ** 300000)',
  'int("9" * 200000)',
  '"x".center(10 ** 9)',
  '"%1000000000d" % 1',
  'f"{1:1000000000}"',
  'format(1, "01000000000,")',
  '"ab".replace("", "x" * 10 ** 6) * 10 ** 4',
  '" ".join(map(str, range(10 ** 8)))',
  'sorted(range(10 ** 7), key=lambda x: -x)',
  'set(range(10 ** 8))',
  'reversed([0] * 10 ** 8)',
  'import itertools; list(itertools.product(range(10), repeat=12))',
  'import itertools; sum(itertools.count())',
  'import itertools; list(itertools.permutations(range(12)))',
  'import math; math.comb(10 ** 6, 5 * 10 ** 5)',
  'import re; re.match("(a+)+b", "a" * 40)',
  'import re; re.sub("(x*)*y", "", "x" * 5000)',
  'import json; json.dumps([[0] * 1000] * 100000)',
  'import random; random.sample(range(10 ** 8), 10 ** 7)',
  'import copy; copy.deepcopy([0] * 10 ** 7)',
  'from collections import OrderedDict; OrderedDict.fromkeys(range(10 ** 8))',
  'from collections import Counter; list(Counter({"a": 10 ** 9}).elements())',
  '"x".zfill(10 ** 9)',
  '"a\\t".expandtabs(10 ** 9)',
  'pow(7, 10 ** 6) * pow(7, 10 ** 6)',
  'class A:\n    def __len__(self): return 10 ** 9\n    def __getitem__(self, i): return i\nlist(reversed(A()))',
  'class A:\n    def __iadd__(self, o): return self\na = A()\nwhile True: a += 1',
  'class A:\n    def __str__(self): return super().__str__()\n    def __repr__(self): return super().__str__()\nprint(A())',
  'class A:\n    def __round__(self, n=0): return round(self)\nround(A())',
  'class A(list):\n    def __len__(self): return len(self)\nlen(A())',
])('%j', async (source) => {
  const begun = process.memoryUsage().rss
  const cases = [{ input: {}, seed: 1, trace: true }]
  const [one] = await runProgram({ language: 'python', source, world: 'plain', cases, limits })
  expect(['memory', 'hung', 'depth', 'steps']).toContain(one?.stop?.code)
  // A machine has thirty-two megabytes, its worker some more.
  expect(process.memoryUsage().rss - begun).toBeLessThan(300 * 1024 * 1024)
})
