import { beforeAll, describe, expect, test } from 'vitest'
import { allMistakes } from '../../src/coding/mistakes/index.ts'
import { fetchLateMistakes } from '../../src/coding/mistakes/late.ts'
import type { ProgramLanguage, ProgramStop } from '../../src/engine/index.ts'
import { languages } from '../../src/engine/index.ts'
import { explain } from '../../src/puzzles/code/explain.ts'
import { runProgram } from '../../src/sandbox/node.ts'

beforeAll(fetchLateMistakes)

const limits = { together: 180_000, steps: 20_000, fuel: 30_000_000, depth: 100, output: 2000, calls: 50 }

async function stopOf(language: ProgramLanguage, source: string, world: string): Promise<ProgramStop> {
  const [run] = await runProgram({
    language,
    source,
    world,
    cases: [{ input: inputs[world], seed: 1, trace: false }],
    limits,
  })
  if (!run?.stop) throw new Error(`${language} ran to its end: ${source}`)
  return run.stop
}

const inputs: Readonly<Record<string, unknown>> = {
  plain: {},
  flood: { width: 3, height: 1, walls: [], start: 0, goal: 2 },
  mood: { text: 'good', weights: {} },
  learner: { xs: [1], ys: [1] },
}

/** The broken program, what it is explained as, the line it is on; in the world it is broken in. */
interface Broken {
  readonly language: ProgramLanguage
  readonly source: string
  readonly id: string
  readonly line: number
  readonly world: string
}

const broken: readonly Broken[] = (
  [
    ['python', 'a = [1]\nb = ___', 'open-gap', 2],
    ['python', 'a = 1\nif a ___ 2:\n    print(a)', 'open-gap', 2],
    ['javascript', 'let a = 1\nif (a ___ 2) print(a)', 'open-gap', 2],
    ['python', 'from math import foo', 'not-in-library', 1],
    ['python', 'print(1)\nfrom random import randit', 'not-in-library', 2],
    ['python', 'x = 5\nprint(f"{x:.2s}")', 'format-unfit', 2],
    ['python', 'print("%d" % "a", "{:,}".format("a"))', 'wrong-type', 1],
    ['python', 'print("{:,}".format("a"))', 'format-unfit', 1],
    ['python', 'a = (1, 2)\na[0] = 3', 'fixed-tuple', 2],
    ['python', 'class A:\n    @property\n    def p(self):\n        return 1\nA().p = 2', 'read-only', 5],
    ['python', 'n = "3"\nfor i in range(n):\n    pass', 'whole-number', 2],
    ['python', 'a = [3]\na.insert("x", 1)', 'whole-number', 2],
    ['python', 'print(range(7 / 2))', 'whole-number', 1],
    ['python', 'print({[1]: 2})', 'changing-key', 1],
    ['python', 'd = {"a": 1}\nprint(d[0:1])', 'cut-dictionary', 2],
    ['python', 'x = {1, 2}\nprint(x[0])', 'set-has-no-places', 2],
    ['python', 'raise "oops"', 'no-exception', 1],
    ['python', 'try:\n    1 / 0\nexcept 5:\n    pass', 'no-exception', 2],
    ['python', 'assert 1 == 2, "no"', 'assertion', 1],
    ['python', 'print(sum(["a"], ""))', 'sum-of-texts', 1],
    ['javascript', '[].reduce((a, b) => a)', 'of-none-the-greatest', 1],
    ['javascript', 'class A {}\nA()', 'class-without-new', 2],
    ['javascript', 'throw new Error("no")', 'stopped-itself', 1],
    ['javascript', 'throw "oops"', 'stopped-itself', 1],
    ['python', 'raise ValueError("no")', 'stopped-itself', 1],
    ['python', 'def f(x, x):\n    pass', 'same-parameter', 2],
    ['python', 'if 1\n    print(1)', 'missing-colon', 1],
    ['python', 'a = [1, 2]\nprint(a[len(a) / 2])', 'place-no-whole-number', 2],
    ['python', 'a = [1, 2]\nprint(a["0"])', 'place-no-whole-number', 2],
    ['python', 'a = {1: 2}\nfor k in a:\n    a[k + 1] = 1', 'changed-while-looping', 2],
    ['python', 'a = {1, 2}\nfor k in a:\n    a.add(k + 5)', 'changed-while-looping', 2],
    ['python', 'class P:\n    def __init__(self, x):\n        self.x = x\nP()', 'wrong-count', 4],
    ['python', 'f = len\nprint(f + 1)', 'not-called', 2],
    ['python', 'x = float("abc")', 'not-a-number', 1],
    ['python', 'for i in range(3)\n    print(i)', 'missing-colon', 1],
    ['python', 'if True:\nprint(1)', 'missing-indent', 2],
    ['python', 'x = 1\n  y = 2', 'wrong-indent', 2],
    ['python', 'x = 1\nif x == 1:\n    print(1)\nelse if x == 2:\n    print(2)', 'else-if', 4],
    ['python', 'x = 1\nif x == 1 && x == 1:\n    print(1)', 'and-or', 2],
    ['python', 'n = 0\nn++', 'plus-plus', 2],
    ['python', 'let x = 1', 'other-language', 1],
    ['javascript', 'def f(x):\n  return x', 'other-language', 1],
    ['python', 'print("hello)', 'unclosed-text', 1],
    ['javascript', 'print("hello)', 'unclosed-text', 1],
    ['python', 'x = 1\nif x = 1:\n    print(x)', 'assignment-in-condition', 2],
    ['javascript', 'let x = 0\nwhile (x = 1) { }', 'assignment-in-condition', 2],
    ['javascript', 'let x = 0\nif (x = 1) print(x)', 'assignment-in-condition', 2],
    ['javascript', 'let x = 0\ndo { x = 2 }\nwhile (x = 1)', 'assignment-in-condition', 3],
    ['javascript', 'for (let i = 0; i = 9; i++) { }', 'assignment-in-condition', 1],
    ['python', 'print "hello"', 'print-brackets', 1],
    ['python', 'print((1 + 2)', 'unclosed-bracket', 1],
    ['javascript', 'print((1 + 2)', 'unclosed-bracket', 1],
    ['javascript', 'if (true) {\n  print(1)', 'unclosed-bracket', 1],
    ['javascript', 'function f() {\n  print(1 + (2)\n}', 'unclosed-bracket', 2],
    ['javascript', 'function f() {\n  print(1))\n}', 'extra-bracket', 2],
    ['javascript', 'function f()\n  return 1\n}', 'missing-brace', 1],
    ['python', 'x = [1, 2\nprint(x)', 'unclosed-bracket', 1],
    ['python', "def f():\n    print('hello)\n    return 1", 'unclosed-text', 2],
    ['python', 'def f():\n        x = 1\n    return x', 'wrong-indent', 3],
    ['python', 'print（1）', 'wide-sign', 1],
    ['python', 'print(“good”)', 'wide-sign', 1],
    ['javascript', 'print(1)；', 'wide-sign', 1],
    ['python', 'class = 1', 'reserved-word', 1],
    ['javascript', 'let new = 1', 'reserved-word', 1],
    ['python', '5 = x', 'assign-to-value', 1],
    ['javascript', 'let 5 = x', 'assign-to-value', 1],
    ['python', 'x = 1\nelse:\n    x = 2', 'stray-else', 2],
    ['javascript', 'if x == 1 {\n}', 'condition-brackets', 1],
    ['javascript', 'for (let i = 0, i < 3, i++) { }', 'for-commas', 1],
    ['javascript', 'let x = 1\nif (x and x) print(1)', 'words-for-signs', 2],
    ['javascript', '# a comment', 'other-language', 1],
    ['python', '// a comment', 'other-language', 1],
    ['javascript', 'print(1))', 'extra-bracket', 1],
    ['python', 'return 1', 'outside-function', 1],
    ['javascript', 'return 1', 'outside-function', 1],
    ['python', 'break', 'outside-loop', 1],
    ['javascript', 'break', 'outside-loop', 1],
    ['python', 'import numpy', 'import', 1],
    ['python', 'open("x")', 'closed-name', 1],
    ['javascript', 'import("x")', 'import', 1],
    ['javascript', 'let x = 1\nlet x = 2', 'twice-declared', 2],
    ['javascript', 'let x = 1\nlet weight = 1', 'level-name', 2, 'mood'],
    ['javascript', 'const { neighbours } = { neighbours: 1 }', 'level-name', 1, 'flood'],
    ['javascript', 'function neighbours() {}', 'level-name', 1, 'flood'],
    ['javascript', 'function search(start) {\n  return new start()\n}', 'not-a-function', 2, 'flood'],
    ['python', 'while True:\n    pass', 'endless-loop', 1],
    ['javascript', 'while (true) {}', 'endless-loop', 1],
    ['python', 'def f():\n    return f()\nf()', 'endless-calls', 2],
    ['javascript', 'function f() { return f() }\nf()', 'endless-calls', 1],
    ['python', 'while True: print("x" * 100)', 'flood-of-output', 1],
    ['javascript', 'while (true) print("x".repeat(100))', 'flood-of-output', 1],
    ['python', 'a = [1]\nwhile True: a = a + a', 'memory', 2],
    ['javascript', 'let a = [1]\nwhile (true) a = a.concat(a)', 'memory', 2],
    ['python', 'def search(start, goal):\n    while True: neighbours(0)', 'too-many-calls', 2, 'flood'],
    ['javascript', 'function search() {\n  while (true) neighbours(0)\n}', 'too-many-calls', 2, 'flood'],
    ['python', 'def search(start, goal):\n    neighbours("a")', 'not-a-cell', 2, 'flood'],
    ['javascript', 'function search() {\n  neighbours()\n}', 'not-a-cell', 2, 'flood'],
    ['python', 'def mood(text):\n    weight(3)', 'not-a-word', 2, 'mood'],
    ['javascript', 'function mood(text) {\n  weight(3)\n}', 'not-a-word', 2, 'mood'],
    ['python', 'x = 1\ndef lern(xs, ys):\n    return [1, 2]', 'missing-function', 2, 'learner'],
    ['javascript', 'function lern(xs, ys) { return [1, 2] }', 'missing-function', 1, 'learner'],
    ['python', '', 'missing-function', 0, 'learner'],
    ['python', 'x = 1\ndef learn(xs, ys):\n    x = 1', 'missing-return', 2, 'learner'],
    ['javascript', 'function learn(xs, ys) { }', 'missing-return', 1, 'learner'],
    ['python', '\ndef learn(xs):\n    return 1', 'wrong-parameters', 2, 'learner'],
    ['python', 'def learn(xs, ys):\n    return [10 ** 400, 1]', 'huge-number', 2, 'learner'],
    ['python', 'def learn(xs, ys):\n    return len', 'wrong-answer', 2, 'learner'],
    ['javascript', 'function learn(xs, ys) {\n  return learn\n}', 'wrong-answer', 2, 'learner'],
    ['python', 'def mood(text):\n    return weight(text.lower)', 'wrong-type', 2, 'mood'],
    ['javascript', 'function mood(text) {\n  const n = 1\n  return totl\n}', 'unknown-name', 3, 'mood'],
    [
      'javascript',
      'const f = (x) => x.y.z\nfunction mood(text) {\n  return [1].map(f)\n}',
      'of-nothing',
      1,
      'mood',
    ],
    [
      'javascript',
      'function f() {\n  return 1\n}\nfunction mood(text) {\n  return f() + b\n}',
      'unknown-name',
      5,
      'mood',
    ],
    ['python', 'x = true', 'wrong-capital', 1],
    ['javascript', 'let x = True', 'wrong-capital', 1],
    ['python', 'def f():\n    n += 1\nn = 1\nf()', 'used-before', 2],
    ['javascript', 'print(n)\nlet n = 1', 'used-before', 1],
    ['python', 'total = 1\nprint(totl)', 'unknown-name', 2],
    ['javascript', 'let total = 1\nprint(totl)', 'unknown-name', 2],
    ['javascript', 'const n = 1\nn = 2', 'constant', 2],
    ['python', 'a = [1, 2]\nprint(a[2])', 'off-by-one', 2],
    ['javascript', 'let a = [[1]]\nprint(a[1][0])', 'of-nothing', 2],
    ['python', 'def f(): pass\nprint(f().x)', 'of-nothing', 2],
    ['python', 'a = {"x": 1}\nprint(a["y"])', 'no-key', 2],
    ['python', 'def f(a): return a\nf(1, 2)', 'wrong-count', 2],
    ['python', 'print("a" + 1)', 'text-and-number', 1],
    ['python', 'x = 3\nx()', 'not-a-function', 2],
    ['javascript', 'let x = 3\nx()', 'not-a-function', 2],
    ['python', 'a = [1]\na.push(2)', 'other-method', 2],
    ['javascript', 'let a = [1]\na.append(2)', 'other-method', 2],
    ['python', 'a = [1]\na.prnt', 'no-attribute', 2],
    ['python', 'x = 1\nmatch x:\n    case 1:\n        pass', 'not-in-this-python', 2],
    ['python', 'import math\nmath.ulp(1)', 'not-in-this-python', 2],
    ['python', 'from collections import ChainMap', 'not-in-this-python', 1],
    ['python', 'console.log(1)', 'other-name', 1],
    ['javascript', 'print(len([1]))', 'other-name', 1],
    ['javascript', 'x = 5', 'undeclared', 1],
    ['javascript', 'for (i = 0; i < 3; i++) { }', 'undeclared', 1],
    ['python', 'n == 5', 'compared-not-stored', 1],
    ['python', 'print(math.sqrt(4))', 'not-imported', 1],
    ['python', 'x = 1\nwhile x < limt:\n    x = 2', 'unknown-name', 2],
    ['python', 'print(len("a".split))', 'not-called', 1],
    ['python', 'x = 5\nprint(x[0])', 'not-a-list', 2],
    ['python', 'x = "ab"\nx[0] = "c"', 'fixed-text', 2],
    ['python', 'a, b = [1]', 'unpacking', 1],
    ['javascript', 'window.alert(1)', 'closed-name', 1],
    ['javascript', 'async function f() { }', 'closed-name', 1],
    ['python', 'for i in 3: print(i)', 'not-iterable', 1],
    ['javascript', 'for (const i of 3) print(i)', 'not-iterable', 1],
    ['python', 'print(1 / 0)', 'division-by-zero', 1],
    ['python', 'int("three")', 'not-a-number', 1],
    ['python', 'max([])', 'of-none-the-greatest', 1],
    ['python', 'x = 2.0 ** 5000', 'too-large', 1],
    ['python', 'import math\nprint(math.exp(1000))', 'too-large', 2],
    ['python', 'it = iter([])\nnext(it)', 'used-up', 2],
    ['javascript', '"x".repeat(-1)', 'wrong-value', 1],
  ] as readonly (readonly [ProgramLanguage, string, string, number, string?])[]
).map(([language, source, id, line, world = 'plain']) => ({ language, source, id, line, world }))

describe('a beginner’s mistake', () => {
  test.each(broken)(
    '$language $source is explained as $id',
    async ({ language, source, id, line, world }) => {
      const stop = await stopOf(language, source, world)
      expect({ ...explain(stop, language, source), stop }).toMatchObject({ id, line })
    },
  )

  test('a misspelt name brings the nearest one', async () => {
    const source = 'def search(start, goal):\n    return neihbours(start)'
    const stop = await stopOf('python', source, 'flood')
    expect(explain(stop, 'python', source, ['neighbours']).tries.en).toBe('Did you mean neighbours?')
  })

  test('every explanation exists in three languages, and fifty of them have a broken program here', () => {
    for (const { means, tries } of allMistakes())
      for (const lang of languages) expect(means[lang] && tries[lang]).toBeTruthy()
    expect(new Set(broken.map(({ id }) => id)).size).toBeGreaterThanOrEqual(50)
  })
})
