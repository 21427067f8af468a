/** What beginners bring from speech, from mathematics or from another language: it is told for what it is, on its line. */
import { beforeAll, expect, test } from 'vitest'
import { fetchLateMistakes } from '../../src/coding/mistakes/late.ts'
import type { ProgramLanguage } from '../../src/engine/index.ts'
import { languages } from '../../src/engine/index.ts'
import { explain } from '../../src/puzzles/code/explain.ts'
import { givenOf, namesOf } from '../../src/puzzles/code/names.ts'
import { runProgram } from '../../src/sandbox/node.ts'

beforeAll(fetchLateMistakes)

const limits = { steps: 20_000, together: 60_000, fuel: 20_000_000, depth: 120, output: 2000, calls: 50 }
const inputs: Readonly<Record<string, unknown>> = {
  flood: { width: 3, height: 1, walls: [], start: 0, goal: 2 },
  mood: { text: 'good', weights: {} },
  learner: { xs: [0.5, 1], ys: [1, 2] },
}

/** In a function of the level's, the lines given; its first is line 2. */
const heads: Readonly<Record<string, readonly [python: string, javascript: string]>> = {
  flood: ['def search(start, goal):', 'function search(start, goal) {'],
  mood: ['def mood(text):', 'function mood(text) {'],
  learner: ['def learn(xs, ys):', 'function learn(xs, ys) {'],
}

async function explained(language: ProgramLanguage, world: string, lines: readonly string[]) {
  const python = language === 'python'
  const [head = ''] = (heads[world] ?? []).slice(python ? 0 : 1)
  const inside = lines.map((line) => (python ? `    ${line}` : `  ${line}`))
  const source = [head, ...inside, ...(python ? [] : ['}'])].join('\n')
  const cases = [{ input: inputs[world], seed: 1, trace: false }]
  const [run] = await runProgram({ language, source, world, cases, limits })
  if (!run?.stop) throw new Error(`It ran to its end: ${source}`)
  return explain(run.stop, language, source, namesOf(world, language), givenOf(world))
}

type Case = readonly [world: string, lines: readonly string[], id: string, line: number, fix: string]

const python: readonly Case[] = [
  ['learner', ['if xs:', '    a = 1', 'Else:', '    a = 2'], 'other-word', 4, 'else'],
  ['learner', ['For x in xs:', '    a = 1'], 'other-word', 2, 'for'],
  ['learner', ['if xs:', '    a = 1', 'elseif ys:', '    a = 2'], 'other-word', 4, 'elif'],
  ['flood', ['while start not empty:', '    pass'], 'other-word', 2, 'len(start) > 0'],
  ['learner', ['for i range(10):', '    pass'], 'for-in', 2, 'for i in range(10):'],
  ['learner', ['for i = 0 to 10:', '    pass'], 'for-in', 2, 'for i in range(10):'],
  ['learner', ['a = 2', 'b = 2a + 1'], 'times-sign', 3, '2 * a'],
  ['learner', ['e = 0.5', 'l = e ^ 2'], 'power-sign', 3, 'x ** 2'],
  ['learner', ['rate = 0,1', 's = 0', 's -= rate * 2'], 'decimal-comma', 2, '0.1'],
  ['learner', ['if xs => ys:', '    pass'], 'turned-sign', 2, '>='],
  ['learner', ['for i in xs:', '    a = xs[i]'], 'value-as-place', 3, 'range(len(xs))'],
  ['learner', ['e = xs * 2 - ys'], 'list-arithmetic', 2, 'xs[i]'],
  ['learner', ['e = xs * 0.5'], 'list-arithmetic', 2, 'xs[i]'],
  ['flood', ['way = [start]', 'way = way.append(goal)', 'return way'], 'changes-in-place', 3, 'alone'],
  ['flood', ['way = [start, goal]', 'return way.reverse()'], 'changes-in-place', 3, 'alone'],
  ['flood', ['queue = []', 'queue.pop(0)'], 'pop-empty', 3, 'while queue:'],
  ['flood', ['queue = [start]', 'queue.add(goal)'], 'other-method', 3, '.append'],
  ['flood', ['seen = {}', 'seen.add(start)'], 'other-method', 3, 'seen = set()'],
  ['mood', ['if good in text:', '    return 1'], 'unknown-name', 2, '"good"'],
  ['mood', ['if 好 in text:', '    return 1'], 'unknown-name', 2, '"好"'],
  ['mood', ['weight = 0', 'weight += weight(text)'], 'level-name', 2, 'another name'],
  ['mood', ['for w in text:', '    a = 1', '  return 1'], 'wrong-indent', 4, 'same column'],
  ['mood', ['# nothing yet'], 'missing-indent', 1, 'four spaces'],
  ['mood', ['a = 1 // the sum so far', 'return a'], 'other-language', 2, '#'],
  ['mood', ['return text.startwith("a")'], 'no-attribute', 2, 'startswith'],
  ['mood', ['return weight(text text)'], 'missing-comma', 2, 'comma'],
]

const javascript: readonly Case[] = [
  ['learner', ['Let s = 0'], 'other-word', 2, 'let'],
  ['learner', ['int s = 0'], 'other-word', 2, 'let'],
  ['learner', ['if (xs) {', '} elseif (ys) {', '}'], 'other-word', 3, 'else if'],
  ['learner', ['if (xs) {', '} elif (ys) {', '}'], 'other-word', 3, 'else if'],
  ['learner', ['let x = 2', 'let y = 2x + 1'], 'times-sign', 3, '2 * x'],
  ['learner', ['let rate = 0,1'], 'decimal-comma', 2, '0.1'],
  [
    'learner',
    ['let s = 0', 'for (let i = 0; i <= xs.length; i++) s += xs[i]', 'return s'],
    'off-by-one',
    3,
    'list.length - 1',
  ],
  [
    'learner',
    ['let s = 0', 'for (const i of xs) s += xs[i]', 'return s'],
    'value-as-place',
    3,
    'i < xs.length',
  ],
  ['learner', ['return xs * 2 - ys'], 'list-arithmetic', 2, 'xs[i]'],
  ['learner', ['return', '[0, 0]'], 'return-alone', 2, 'behind return'],
  ['learner', ['return xs.length()'], 'other-method', 2, '.length'],
  ['learner', ['return Math.sqr(1)'], 'not-a-function', 2, 'sqrt'],
  ['mood', ['return text.tolowercase()'], 'not-a-function', 2, 'toLowerCase'],
  ['mood', ['let t', 't += 1', 'return t'], 'used-before', 3, 'first value'],
  ['mood', ['return 1 + weight["a"]'], 'not-called', 2, '( )'],
  ['mood', ['for (const w of text.split) print(w)'], 'not-called', 2, '( )'],
  ['mood', ['return "good" in text'], 'in-list', 2, 'includes'],
  ['mood', ['if (text.includes(good)) return 1'], 'unknown-name', 2, '"good"'],
  ['flood', ['if (start not in [goal]) return []'], 'in-list', 2, '!list.includes'],
  ['flood', ['let way = [start]', 'way = way.push(goal)', 'way.push(goal)'], 'changes-in-place', 3, 'alone'],
  ['flood', ['const q = [start]', 'q.dequeue()'], 'other-method', 3, '.shift()'],
  ['flood', ['const seen = Set()'], 'class-without-new', 2, 'new'],
  ['flood', ['return [start goal]'], 'missing-comma', 2, 'comma'],
]

const all = [
  ...python.map((one) => ['python', ...one] as const),
  ...javascript.map((one) => ['javascript', ...one] as const),
]

test.each(all)('%s in %s: %j is explained as %s', async (language, world, lines, id, line, fix) => {
  const told = await explained(language, world, lines)
  expect(told).toMatchObject({ id, line })
  expect(told.tries.en).toContain(fix)
  for (const lang of languages) expect(told.means[lang] + told.tries[lang]).not.toMatch(/\{\w+\}|undefined/)
})

test('a line that goes on within brackets is not blamed for where it begins', async () => {
  const told = await explained('python', 'learner', ['a = [1,', '  2 3,', '  4]'])
  expect(told.id).toBe('missing-comma')
})
