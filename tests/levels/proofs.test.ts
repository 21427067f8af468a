/**
 * Proof that every level is a puzzle, by really training through the same attempt as the page: an untouched recipe
 * and the lazy ones win nothing, a plausible first try one or two stars, an expert's three.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { checkPlayable } from '../../src/cli/check.ts'
import { attemptHeadless } from '../../src/cli/headless.ts'
import { loadKind } from '../../src/cli/kind.ts'
import type { Level, Outcome } from '../../src/engine/index.ts'
import { sayReason, sayRefusal } from '../../src/i18n/reasons.ts'
import { tf } from '../../src/learn/index.ts'
import { faultLine } from '../../src/levels/fault.ts'
import { parseLevel } from '../../src/levels/parse.ts'
import { checkRecipe } from '../../src/levels/recipe.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const patience = 120_000

const stars = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)])
const solutionsSchema = z.strictObject({
  level: z.string(),
  recipes: z.array(
    z.strictObject({ name: z.string(), stars: z.array(stars).min(1), recipe: z.unknown().optional() }),
  ),
})

/** What a recipe of each name must be allowed to win, whatever its file says. */
const mustWin: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^untouched$/, [0]],
  [/^lazy-/, [0]],
  [/^average$/, [1, 2]],
  [/^expert$/, [3]],
]

const files = readdirSync(join(root, 'levels'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(join(root, 'levels', name)).map((file) => join('levels', name, file)))
  .filter((file) => file.endsWith('.json'))

/** A level parsed once for all its tests; the first test of each level reports why it cannot be. */
function read(file: string): Level {
  const parsed = parseLevel(readFileSync(join(root, file), 'utf8'), { file })
  if (!parsed.ok) throw new Error(parsed.faults.map(faultLine).join('\n'))
  return parsed.level
}

function readSolutions(id: string) {
  const file = join(root, 'tests/solutions', `${id}.json`)
  if (!existsSync(file)) throw new Error(`tests/solutions/${id}.json is missing: every level needs its proof`)
  return solutionsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
}

async function outcomeOf(level: Level, recipe: unknown): Promise<Outcome> {
  const attempted = await attemptHeadless(level, recipe)
  if (attempted.ok) return attempted.outcome
  const { schema } = await loadKind(level.kind)
  throw new Error(`refused: ${sayRefusal(attempted.why, { ...schema, cases: level.cases }, 'en')}`)
}

test('there are levels, and no solutions of a level that is not there', () => {
  const ids = files.map((file) => basename(file, '.json'))
  const solved = readdirSync(join(root, 'tests/solutions')).map((file) => basename(file, '.json'))
  expect(ids.length).toBeGreaterThan(0)
  expect(solved.filter((id) => !ids.includes(id))).toEqual([])
})

describe.each(files)('%s', (file) => {
  const id = basename(file, '.json')

  test('is valid, is named after its id, stands in its world and can be opened', async () => {
    const level = read(file)
    expect(level.id).toBe(id)
    expect(id.split('-')[0]).toBe(basename(dirname(file)))
    expect(checkPlayable(level, await loadKind(level.kind))).toEqual([])
  })

  test('has a proof with every recipe it needs', () => {
    const solutions = readSolutions(id)
    expect(solutions.level).toBe(id)
    const names = solutions.recipes.map((r) => r.name)
    for (const [pattern] of mustWin) expect(names.filter((n) => pattern.test(n))).not.toEqual([])
    for (const { name, stars } of solutions.recipes) {
      const allowed = mustWin.find(([pattern]) => pattern.test(name))?.[1]
      if (allowed)
        expect(
          stars.filter((s) => !allowed.includes(s)),
          name,
        ).toEqual([])
    }
  })

  const recipes = existsSync(join(root, 'tests/solutions', `${id}.json`)) ? readSolutions(id).recipes : []

  test.each(recipes)('$name wins $stars', { timeout: patience }, async ({ recipe: given, stars }) => {
    const level = read(file)
    const { rules, schema } = await loadKind(level.kind)
    const checked =
      given === undefined ? undefined : checkRecipe(level.kind, given, `tests/solutions/${id}.json`)
    if (checked && !checked.ok) throw new Error(checked.faults.map(faultLine).join('\n'))
    const outcome = await outcomeOf(level, checked ? checked.recipe : rules.start(level.setup))
    const why = outcome.why.map((r) => sayReason(r, { ...schema, cases: level.cases }, 'en')).join('\n')
    expect(stars, why).toContain(outcome.stars)
  })

  test('the same recipe twice gives the identical outcome and leaves no tensor behind', {
    timeout: patience,
  }, async () => {
    const level = read(file)
    const expert = readSolutions(id).recipes.find((r) => r.name === 'expert')
    const first = await outcomeOf(level, expert?.recipe)
    const before = tf.memory().numTensors
    const second = await outcomeOf(level, expert?.recipe)
    expect(tf.memory().numTensors).toBe(before)
    expect(second).toEqual(first)
  })

  test('what the contest shows is plain data: it survives being sent as a message', {
    timeout: patience,
  }, async () => {
    const level = read(file)
    const { rules, narrate } = await loadKind(level.kind)
    const outcome = await outcomeOf(level, rules.start(level.setup))
    expect(structuredClone(outcome)).toEqual(outcome)
    for (const event of outcome.events) {
      expect(event.ms).toBeGreaterThan(0)
      expect(event.rightAt ?? 0).toBeGreaterThanOrEqual(event.sureAt ?? 0)
      expect(event.ms).toBeGreaterThanOrEqual(event.rightAt ?? 0)
      for (const lang of ['en', 'zh-Hant', 'zh-Hans'] as const)
        expect(narrate(level.setup, event, lang)).not.toBe('')
    }
  })
})
