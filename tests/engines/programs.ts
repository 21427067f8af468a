/**
 * Programs whose outcome would tell one engine from another if anything of the engine reached it: its stack, its
 * mathematics, its sorting, its words for a mistake. What a program tells becomes its answer: each case's line is right
 * or wrong by a bit of a number made from it, so that stars, figures and fingerprint hold it.
 */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { attemptHeadless } from '../../src/cli/headless.ts'
import { fingerprint } from '../../src/engine/index.ts'
import { allKinds } from '../../src/levels/allKinds.ts'
import { parseLevel } from '../../src/levels/parse.ts'
import { root } from '../levels/files.ts'
import type { Recipe } from './recipes.ts'

const level = '3-6-write-the-learner'

const python: Readonly<Record<string, string>> = {
  'calls itself without end': 'def deeper(n):\n  return deeper(n + 1)\ntell(deeper(0))',
  'calls itself and goes on':
    'def deeper(n):\n  return deeper(n + 1)\ntry:\n  deeper(0)\nexcept RuntimeError as e:\n  tell(e)',
  'calls itself through sorted and map':
    'def deeper(n):\n  return sorted([1, 2], key=lambda x: sum(map(lambda y: deeper(n + 1), [x])))\ntry:\n  deeper(0)\nexcept RuntimeError as e:\n  tell(e)',
  'shows a list four hundred deep':
    'deep = []\nfor i in range(400):\n  deep = [deep]\ntry:\n  tell(len(repr(deep)))\nexcept RuntimeError as e:\n  tell(e)',
  'shows a list ten thousand deep':
    'deep = []\nfor i in range(10000):\n  deep = [deep]\ntry:\n  tell(len(repr(deep)))\nexcept RuntimeError as e:\n  tell(e)',
  'compares lists ten thousand deep':
    'a, b = [], []\nfor i in range(10000):\n  a, b = [a], [b]\ntry:\n  tell(a == b)\nexcept RuntimeError as e:\n  tell(e)',
  'writes JSON ten thousand deep':
    'import json\ndeep = []\nfor i in range(10000):\n  deep = [deep]\ntell(len(json.dumps(deep)))',
  'shows by its own function': 'class K:\n  def __repr__(self):\n    return repr([K()])\ntell(K())',
  'a generator of itself': 'def g(n):\n  yield from g(n + 1)\ntell(list(g(0)))',
  'a hundred and fifty calls deep': 'def f(n):\n  return 0 if n == 0 else 1 + f(n - 1)\ntell(f(150))',
  'brackets two thousand deep': `tell(${'('.repeat(2000)}1${')'.repeat(2000)})`,
  'brackets three hundred deep': `tell(${'('.repeat(300)}1${')'.repeat(300)})`,
  'minuses two thousand deep': `tell(${'-'.repeat(2000)}1)`,
  'a pattern that goes back and forth': "import re\ntell(re.match('(a*)*b', 'a' * 24))",
  'numbers and their text':
    "import math\nfor x in [0.1, 2 / 3, 1e21, 1e-7, 123456.789]:\n  tell(x, repr(x), '{:.3f} {:g}'.format(x, x), math.sin(x), math.exp(-x), x ** 0.3)",
  'mistakes caught':
    "for f in [lambda: 1 / 0, lambda: [][3], lambda: {}['x'], lambda: int('x'), lambda: None.x, lambda: xs + 1]:\n  try:\n    f()\n  except Exception as e:\n    tell(type(e).__name__, e)",
  'more memory than there is': 'big = [0]\nwhile True:\n  big = big + big\n',
  'numbers that ran away, and half a sign':
    'import math\nfor x in [-0.0, float("nan"), float("-inf"), 5e-324, 2 ** 53 + 1, 10 ** 40, "\\ud83d" == "?"]:\n  tell(x, [x])\ntry:\n  tell(math.exp(1000))\nexcept OverflowError as e:\n  tell(e)',
}

const javascript: Readonly<Record<string, string>> = {
  'calls itself without end': 'const deeper = (n) => deeper(n + 1)\ntell(deeper(0))',
  'writes a list ten thousand deep':
    'let deep = []\nfor (let i = 0; i < 10000; i++) deep = [deep]\ntry { tell(JSON.stringify(deep).length) } catch (e) { tell(e.name) }',
  'reads a list twenty thousand deep': "tell(JSON.parse('['.repeat(20000) + ']'.repeat(20000)).length)",
  'a list twenty thousand deep as text':
    'let deep = []\nfor (let i = 0; i < 20000; i++) deep = [deep]\ntell(String(deep).length)',
  'sorts while it sorts': 'const f = () => [1, 2].sort(() => (f(), 0))\ntell(f())',
  'asks itself for its text': "const o = { toString() { return '' + o } }\ntell('' + o)",
  'a class in its own field': 'class A {\n  x = new A()\n}\ntell(new A())',
  'two hundred and ninety calls deep': 'const f = (n) => (n === 0 ? 0 : 1 + f(n - 1))\ntell(f(290))',
  'brackets two thousand deep': `tell(${'('.repeat(2000)}1${')'.repeat(2000)})`,
  'more memory than there is':
    "let s = ''\nfor (let i = 0; i < 30000; i++) s = 'abcdefgh'.repeat(99) + s\ntell(s.length)",
  'more lists than there is room for': 'let a = [1]\nwhile (true) a = a.concat(a)',
  mathematics:
    'for (const x of [0.1, 2 / 3, 1e3, 7.7])\n  tell(Math.sin(x), Math.cos(x), Math.tan(x), Math.exp(x), Math.log(x), Math.pow(x, 0.3), x ** 1.7, Math.tanh(x), Math.atan2(x, 3), Math.cbrt(x), Math.hypot(x, 3))',
  'sorting, told by its comparisons':
    'xs.slice().sort((a, b) => { tell(a, b); return a - b })\ntell([3, 1, 2, 5, 4].sort(() => 1), [3, 1, 2, 5, 4].sort(() => -1))',
  'numbers and their text':
    'for (const x of [0.1, 2 / 3, 1e21, 1e-7, 123456.789])\n  tell(x, x.toFixed(3), x.toPrecision(4), x.toExponential(2), x.toString(3))',
  'words of the country':
    "tell((1234567.891).toLocaleString(), ['z', 'a', 'Z', 'ä'].sort((a, b) => a.localeCompare(b)), 'I'.toLocaleLowerCase())",
  'mistakes caught':
    "for (const f of [() => null.x, () => undefined.x.y, () => nothing, () => (1)(), () => xs.no(), () => { const a = 1; a = 2 }, () => { b; let b }, () => [...5], () => new Array(-1), () => 'x'.repeat(-1), () => JSON.parse('{'), () => (1).toFixed(101), () => 1n + 1])\n  try { f() } catch (e) { tell(e.name, e.message) }",
  'a pattern that goes back and forth': "tell(/(a*)*b/.test('a'.repeat(22)))",
  'numbers that ran away, and half a sign':
    "for (const x of [-0, 0 / 0, -1 / 0, 5e-324, 2 ** 53 + 1, '😀'[0], '😀'.slice(1)]) tell(x, [x], JSON.stringify([x]))",
}

/** Least squares where the bit says so, else no line at all. */
const around = {
  python: (body: string) => `def learn(xs, ys):
  told = [str(xs[0])]
  def tell(*some):
    told.append(' '.join([str(one) for one in some]))
${body.replace(/^/gm, '  ')}
  number = 7
  for letter in '|'.join(told):
    number = (number * 31 + ord(letter)) % 65521
  if number % 2 == 0:
    return [0, 0]
  x, y = sum(xs) / len(xs), sum(ys) / len(ys)
  slope = sum([(a - x) * (b - y) for a, b in zip(xs, ys)]) / sum([(a - x) * (a - x) for a in xs])
  return [slope, y - slope * x]
`,
  javascript: (body: string) => `function learn(xs, ys) {
  const told = [String(xs[0])]
  const tell = (...some) => told.push(some.join(' '))
${body.replace(/^/gm, '  ')}
  let number = 7
  const text = told.join('|')
  for (let i = 0; i < text.length; i++) number = (number * 31 + text.charCodeAt(i)) % 65521
  if (number % 2 === 0) return [0, 0]
  const mean = (list) => list.reduce((a, b) => a + b, 0) / list.length
  const [x, y] = [mean(xs), mean(ys)]
  const [up, along] = [mean(xs.map((a, i) => (a - x) * (ys[i] - y))), mean(xs.map((a) => (a - x) * (a - x)))]
  return [up / along, y - (up / along) * x]
}
`,
}

/** The programs whose name has `part` in it as recipes, each with what it comes to here, in Node. */
export async function programs(part: string): Promise<Recipe[]> {
  const file = join(root, `levels/3/${level}.json`)
  const parsed = parseLevel(readFileSync(file, 'utf8'), { file, kinds: allKinds })
  if (!parsed.ok) throw new Error(`${level} is not valid`)
  const all = Object.entries({ python, javascript }).flatMap(([language, bodies]) =>
    Object.entries(bodies).map(([name, body]) => ({
      name: `${language}: ${name}`,
      recipe: recipeOf(language === 'python' ? 'python' : 'javascript', body),
    })),
  )
  const recipes: Recipe[] = []
  for (const { name, recipe } of all.filter(({ name }) => name.includes(part))) {
    const attempted = await attemptHeadless(parsed.level, recipe)
    if (!attempted.ok) throw new Error(`${name} is no recipe of ${level}`)
    const { outcome } = attempted
    recipes.push({ level, name, recipe, stars: [outcome.stars], fingerprint: fingerprint(outcome) })
  }
  return recipes
}

function recipeOf(language: keyof typeof around, body: string) {
  return { language, blocks: [], loose: [], python: '', javascript: '', [language]: around[language](body) }
}
