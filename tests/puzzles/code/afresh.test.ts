/**
 * Programs that know the contest's cases by heart: tables of what a level's own files say, in both languages, none longer
 * than a program may be. What works its answers out keeps its stars (`tests/levels` holds every recorded solution).
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { attemptHeadless } from '../../../src/cli/headless.ts'
import { library } from '../../../src/cli/library.ts'
import { createRandom, type Level, languages, type Outcome } from '../../../src/engine/index.ts'
import { allKinds } from '../../../src/levels/allKinds.ts'
import { parseLevel } from '../../../src/levels/parse.ts'
import { allOrNone } from '../../../src/puzzles/code/afresh.ts'
import { casesOf } from '../../../src/puzzles/code/casesOf.ts'
import type { Case, Judged } from '../../../src/puzzles/code/judge.ts'
import type { Setup } from '../../../src/puzzles/code/schema.ts'
import { sayVerdict } from '../../../src/puzzles/code/verdicts.ts'
import { type Estate, neighboursOf } from '../../../src/puzzles/code/worlds/flood/world.ts'
import { ahead, turned, type Walk } from '../../../src/puzzles/code/worlds/lanterns/world.ts'
import { leastSquares } from '../../../src/puzzles/code/worlds/learner/judge.ts'
import type { Points } from '../../../src/puzzles/code/worlds/learner/world.ts'
import { learned } from '../../../src/puzzles/code/worlds/mood/turned.ts'
import type { Review } from '../../../src/puzzles/code/worlds/mood/world.ts'

const longest = 8000
const run = { calls: [], printed: '', steps: 1, lines: [] }

function levelOf(id: string): Level {
  const file = `levels/${id[0]}/${id}.json`
  const parsed = parseLevel(readFileSync(file, 'utf8'), { file, kinds: allKinds })
  if (!parsed.ok) throw new Error(`${id} is not valid`)
  return parsed.level
}

async function contestOf(level: Level): Promise<readonly Case[]> {
  const { cases } = await casesOf(level.setup as Setup, {
    data: library,
    report() {},
    signal: new AbortController().signal,
    random: createRandom(level.seed),
  })
  return cases.filter(({ visible }) => !visible)
}

async function attempted(level: Level, language: 'python' | 'javascript', source: string): Promise<Outcome> {
  expect(source.length).toBeLessThan(longest)
  const recipe = { language, blocks: [], loose: [], python: '', javascript: '', [language]: source }
  const tried = await attemptHeadless(level, recipe)
  if (!tried.ok) throw new Error(JSON.stringify(tried.why))
  return tried.outcome
}

/** The shortest way through a graph, its first cell included. */
function wayThrough(start: number, goal: number, beside: (cell: number) => readonly number[]) {
  const from = new Map<number, number>([[start, start]])
  const asked: number[] = []
  for (const cell of from.keys()) {
    if (cell === goal) break
    asked.push(cell)
    for (const next of beside(cell)) if (!from.has(next)) from.set(next, cell)
  }
  const way = [goal]
  while (way[0] !== start) way.unshift(from.get(way[0] ?? start) ?? start)
  return { way, asked }
}

/** A walk as letters: forward, left, right, around. */
function moves(walk: Walk): string {
  const beside = (cell: number) =>
    [0, 1, 2, 3].flatMap((way) => {
      const next = ahead(walk, cell, way)
      return next !== undefined && walk.path.includes(next) ? [next] : []
    })
  let heading = walk.heading
  const steps = wayThrough(walk.start, walk.lantern, beside).way
  return steps
    .slice(1)
    .map((next, i) => {
      const how = ([undefined, 'turnRight', 'turnAround', 'turnLeft'] as const).find((one) => {
        const to = one ? turned(heading, one) : heading
        return ahead(walk, steps[i] ?? 0, to) === next
      })
      if (how) heading = turned(heading, how)
      return { turnLeft: 'LF', turnRight: 'RF', turnAround: 'BF', forward: 'F' }[how ?? 'forward']
    })
    .join('')
}

type Table = (cases: readonly Case[]) => string
const json = (entries: readonly (readonly [string | number, unknown])[]) =>
  JSON.stringify(Object.fromEntries(entries))

const inputs = <T>(cases: readonly Case[]) => cases.map(({ input }) => input as T)
const bare = ({ bare }: Walk) => Math.round(bare.reduce((sum, one) => sum + one, 0) * 100)
const walks: Table = (cases) => json(inputs<Walk>(cases).map((walk) => [`${bare(walk)}`, moves(walk)]))
const lines: Table = (cases) =>
  json(
    inputs<Points>(cases).map(({ xs, ys }) => [`${Math.round((xs[0] ?? 0) * 1000)}`, leastSquares(xs, ys)]),
  )
const praised: Table = (cases) =>
  JSON.stringify(
    cases
      .filter((one) => one.judge({ ...run, value: 1 }).passed)
      .map(({ input }) => (input as Review).text.slice(0, 24)),
  )
const searches: Table = (cases) =>
  json(
    inputs<Estate>(cases).map((estate) => {
      const { way, asked } = wayThrough(estate.start, estate.goal, (cell) => neighboursOf(estate, cell))
      return [`${estate.start} ${estate.goal}`, [asked, way]]
    }),
  )

const descent = {
  python: `slope = height = 0
  for turn in range(400):
    a = b = 0
    for i in range(len(xs)):
      error = slope * xs[i] + height - ys[i]
      a += error * xs[i]
      b += error
    slope -= 0.1 * a / len(xs)
    height -= 0.1 * b / len(xs)
  return [slope, height]`,
  javascript: `let [slope, height] = [0, 0]
  for (let turn = 0; turn < 400; turn++) {
    let [a, b] = [0, 0]
    for (let i = 0; i < xs.length; i++) {
      const error = slope * xs[i] + height - ys[i]
      a += error * xs[i]
      b += error
    }
    slope -= 0.1 * a / xs.length
    height -= 0.1 * b / xs.length
  }
  return [slope, height]`,
}

interface Attack {
  readonly level: string
  readonly how: string
  readonly python: Table
  readonly javascript: Table
}

const attacks: readonly Attack[] = [
  {
    level: '1-5-lantern-robot',
    how: 'the specks of the first cell',
    python: (cases) => `T = ${walks(cases)}
for m in T.get(str(round(sum(look()) * 100)), 'F'):
  if m == 'F': forward()
  if m == 'L': turn_left()
  if m == 'R': turn_right()
  if m == 'B': turn_around()`,
    javascript: (cases) => `const T = ${walks(cases)}
const key = Math.round(look().reduce((a, b) => a + b, 0) * 100)
for (const m of T[key] ?? 'F') {
  if (m === 'F') forward()
  if (m === 'L') turnLeft()
  if (m === 'R') turnRight()
  if (m === 'B') turnAround()
}`,
  },
  {
    level: '3-6-write-the-learner',
    how: 'the first point',
    python: (cases) =>
      `T = ${lines(cases)}\ndef learn(xs, ys):\n  return T.get(str(round(xs[0] * 1000)), [0, 0])`,
    javascript: (cases) =>
      `const T = ${lines(cases)}\nfunction learn(xs) {\n  return T[Math.round(xs[0] * 1000)] ?? [0, 0]\n}`,
  },
  {
    level: '3-6-write-the-learner',
    how: 'the first point, and learning slowly where it is a new one',
    python: (cases) => `T = ${lines(cases)}
def learn(xs, ys):
  key = str(round(xs[0] * 1000))
  if key in T: return T[key]
  ${descent.python}`,
    javascript: (cases) => `const T = ${lines(cases)}
function learn(xs, ys) {
  const known = T[Math.round(xs[0] * 1000)]
  if (known) return known
  ${descent.javascript}
}`,
  },
  {
    level: '5-6-write-the-mood-meter',
    how: 'how a review begins',
    python: (cases) => `T = ${praised(cases)}\ndef mood(text):\n  return 1 if text[:24] in T else -1`,
    javascript: (cases) =>
      `const T = ${praised(cases)}\nfunction mood(text) {\n  return T.includes(text.slice(0, 24)) ? 1 : -1\n}`,
  },
  {
    level: '5-6-write-the-mood-meter',
    how: 'how praise begins, and the list for the rest',
    python: (cases) => `T = ${praised(cases)}
def mood(text):
  if text[:24] in T: return 1
  return sum(weight(word) for word in text.lower().split()) or -1`,
    javascript: (cases) => `const T = ${praised(cases)}
function mood(text) {
  if (T.includes(text.slice(0, 24))) return 1
  let total = 0
  for (const word of text.toLowerCase().split(' ')) total += weight(word)
  return total || -1
}`,
  },
  {
    level: '6-1-flood-search',
    how: 'start and goal, with all that a search would have asked',
    python: (cases) => `T = ${searches(cases)}
def search(start, goal):
  asks, way = T.get('%d %d' % (start, goal), [[start], [start, goal]])
  for cell in asks: neighbours(cell)
  return way`,
    javascript: (cases) => `const T = ${searches(cases)}
function search(start, goal) {
  const [asks, way] = T[start + ' ' + goal] ?? [[start], [start, goal]]
  for (const cell of asks) neighbours(cell)
  return way
}`,
  },
]

describe.each(attacks)('$level: a table by $how', ({ level: id, ...sources }) => {
  test.each(['python', 'javascript'] as const)('wins nothing in %s', async (language) => {
    const level = levelOf(id)
    const outcome = await attempted(level, language, sources[language](await contestOf(level)))
    expect(outcome.stars).toBe(0)
    const known = outcome.events.filter(
      (event) => 'verdict' in event && (event.verdict as { code: string }).code === 'by-heart',
    )
    expect(known.length).toBeGreaterThan(2)
  })
})

describe('what works its answers out', () => {
  const winners: readonly (readonly [string, string])[] = [
    ['1-5-lantern-robot', 'expert-python'],
    ['3-6-write-the-learner', 'expert-javascript'],
    ['5-6-write-the-mood-meter', 'expert'],
    ['6-1-flood-search', 'expert'],
  ]
  test.each(winners)('keeps its three stars on %s, whatever new cases its text makes', async (id, name) => {
    const level = levelOf(id)
    const { recipes } = JSON.parse(readFileSync(`tests/solutions/${id}.json`, 'utf8')) as {
      recipes: {
        name: string
        recipe: { language: 'python' | 'javascript'; python: string; javascript: string }
      }[]
    }
    const recipe = recipes.find((one) => one.name === name)?.recipe
    if (!recipe) throw new Error(`${id} has no ${name}`)
    const source = recipe[recipe.language]
    for (let i = 0; i < 3; i++)
      expect((await attempted(level, recipe.language, source + '\n'.repeat(i))).stars).toBe(3)
  })

  const judged = (passed: boolean, effort?: number): Judged => ({
    ...{ events: [], lines: [], callOf: [], verdict: { code: passed ? 'arrived' : 'elsewhere' }, passed },
    ...(effort !== undefined && { effort: { as: 'test.steps', spent: effort, reference: 1 } }),
  })

  test('may miss some new cases, but not all, and not take many times as long over them', () => {
    const contest = [judged(true, 50), judged(false, 900), judged(true, 70)]
    expect(allOrNone(contest, [judged(false, 60), judged(true, 200)])).toEqual([false, false, false])
    expect(allOrNone(contest, [judged(false, 60), judged(false, 60)])).toEqual([true, false, true])
    expect(allOrNone(contest, [judged(true, 300), judged(true, 300)])).toEqual([true, false, true])
  })

  test('may have two answers of its own in each language beside those of the list', () => {
    const langs = ['en', 'en', 'en', 'en', 'zh-Hant', 'zh-Hant', 'zh-Hant', 'zh-Hant'] as const
    const right = langs.map(() => judged(true))
    const turns = (own: readonly number[]) => langs.map((_, i) => judged(!own.includes(i)))
    expect(learned(langs, right, turns([0, 3, 4, 5]))).toEqual(langs.map(() => false))
    expect(learned(langs, right, turns([0, 2, 3, 4]))).toEqual(langs.map((_, i) => [0, 2, 3].includes(i)))
  })
})

test.each(languages)('what was known by heart is told in %s', (lang) => {
  expect(sayVerdict({ code: 'by-heart' }, lang).length).toBeGreaterThan(15)
})
