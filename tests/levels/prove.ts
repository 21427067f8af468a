/**
 * Proof that the levels of a world are puzzles, by really training through the same attempt as the page: an untouched
 * recipe and the lazy ones win nothing, a plausible first try one or two stars, an expert's three.
 * One test file a world, so that two cores work at once. Each outcome is held to the fingerprint that is written down
 * for it; the browser's tour (`tests/e2e/levels`) and the other engines are held to the same.
 */

import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { env } from 'node:process'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { checkPlayable, checkTries } from '../../src/cli/check.ts'
import { attemptHeadless } from '../../src/cli/headless.ts'
import { loadKind } from '../../src/cli/kind.ts'
import { createRandom, fingerprint, type Level, type Outcome, quipOf } from '../../src/engine/index.ts'
import { sayReason, sayRefusal } from '../../src/i18n/reasons.ts'
import { tf } from '../../src/learn/index.ts'
import { allKinds } from '../../src/levels/allKinds.ts'
import { faultLine } from '../../src/levels/fault.ts'
import { parseLevel } from '../../src/levels/parse.ts'
import { checkRecipe } from '../../src/levels/recipe.ts'
import { figuresOf, shareOf } from '../../src/room/lanes.ts'
import { levelFiles, root } from './files.ts'
import { howToRecord, record, recorded } from './fingerprints.ts'

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

/** A level parsed once for all its tests; the first test of each level reports why it cannot be. */
function read(file: string): Level {
  const parsed = parseLevel(readFileSync(join(root, file), 'utf8'), { file, kinds: allKinds })
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

/** What each attempted recipe came to, remembered: the same level and recipe are not attempted anew by every test. */
const outcomes = new Map<string, Promise<Outcome>>()

function remembered(level: Level, recipe: unknown): Promise<Outcome> {
  const key = `${level.id} ${JSON.stringify(recipe)}`
  const known = outcomes.get(key) ?? outcomeOf(level, recipe)
  outcomes.set(key, known)
  return known
}

/** The recipe of a solution as its kind reads it; the level's first one where none is given. */
async function recipeOf(level: Level, given: unknown): Promise<unknown> {
  if (given === undefined) return (await loadKind(level.kind)).rules.start(level.setup)
  const checked = checkRecipe(level.kind, given, allKinds, `tests/solutions/${level.id}.json`)
  if (!checked.ok) throw new Error(checked.faults.map(faultLine).join('\n'))
  return checked.recipe
}

/** Registers the proofs of one world's levels with the test runner. */
export function proveWorld(world: number): void {
  const files = levelFiles(world)
  if (files.length === 0) test(`world ${world} has no level yet`, () => expect(files).toEqual([]))
  for (const file of files) describe(file, () => proveLevel(file))
}

function proveLevel(file: string): void {
  const id = basename(file, '.json')
  const recipes = existsSync(join(root, 'tests/solutions', `${id}.json`)) ? readSolutions(id).recipes : []
  const found: Record<string, string> = {}

  test('is valid, is named after its id, stands in its world and can be opened', async () => {
    const level = read(file)
    expect(level.id).toBe(id)
    expect(id.split('-')[0]).toBe(basename(dirname(file)))
    expect(checkPlayable(level, await loadKind(level.kind), file)).toEqual([])
    expect(checkTries(level, await loadKind(level.kind), file)).toEqual([])
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

  test.each(recipes)('$name wins $stars', { timeout: patience }, async ({ name, recipe: given, stars }) => {
    const level = read(file)
    const { schema } = await loadKind(level.kind)
    const outcome = await remembered(level, await recipeOf(level, given))
    found[name] = fingerprint(outcome)
    const why = outcome.why.map((r) => sayReason(r, { ...schema, cases: level.cases }, 'en')).join('\n')
    expect(stars, why).toContain(outcome.stars)
  })

  test('every recorded recipe has the fingerprint that is written down for it', () => {
    if (env.RECORD === 'fingerprints') record(id, found)
    expect(found, howToRecord).toEqual(recorded(id))
  })

  test('the same recipe twice gives the identical outcome and leaves no tensor behind', {
    timeout: patience,
  }, async () => {
    const level = read(file)
    const expert = await recipeOf(level, recipes.find((r) => r.name === 'expert')?.recipe)
    const first = await remembered(level, expert)
    const before = tf.memory().numTensors
    const second = await outcomeOf(level, expert)
    expect(tf.memory().numTensors).toBe(before)
    expect(second).toEqual(first)
  })

  test('every quip is told of a mistake that a recorded recipe or a random try makes', {
    timeout: patience,
  }, async () => {
    const level = read(file)
    const { about, rules } = await loadKind(level.kind)
    const untold = new Set(level.quips?.map(({ say }) => say.en))
    const listen = ({ events }: Outcome) => {
      for (const event of events) {
        const quip = quipOf(level.quips, events, event, (one) => about?.(level.setup, one))
        if (quip) untold.delete(quip.en)
      }
    }
    for (const { recipe } of recipes) listen(await remembered(level, await recipeOf(level, recipe)))
    const random = createRandom(level.seed, 'quips')
    for (let tries = 0; untold.size > 0 && tries < 150; tries++)
      listen(await outcomeOf(level, rules.sample(level.setup, level.budget, random.fork(`try ${tries}`))))
    expect([...untold]).toEqual([])
  })

  test('what *Show me* plays can be played', { timeout: patience }, async () => {
    const level = read(file)
    for (const recipe of level.predict.tries ?? []) await remembered(level, await recipeOf(level, recipe))
  })

  test('the answer that its prediction calls right is, where every answer has its recipe, the best of them', {
    timeout: patience,
  }, async () => {
    const level = read(file)
    const { answer, tries = [], choices } = level.predict
    if (answer === undefined || tries.length !== choices.length) return
    const shares: number[] = []
    for (const recipe of tries)
      shares.push(shareOf(figuresOf((await remembered(level, await recipeOf(level, recipe))).events)))
    expect(shares[answer], shares.join()).toBe(Math.max(...shares))
  })

  test('what the contest shows is plain data: it survives being sent as a message', {
    timeout: patience,
  }, async () => {
    const level = read(file)
    const { narrate } = await loadKind(level.kind)
    const outcome = await remembered(level, await recipeOf(level, undefined))
    expect(structuredClone(outcome)).toEqual(outcome)
    for (const event of outcome.events) {
      expect(event.ms).toBeGreaterThan(0)
      expect(event.rightAt ?? 0).toBeGreaterThanOrEqual(event.sureAt ?? 0)
      expect(event.ms).toBeGreaterThanOrEqual(event.rightAt ?? 0)
      for (const lang of ['en', 'zh-Hant', 'zh-Hans'] as const)
        expect(narrate(level.setup, event, lang)).not.toBe('')
    }
  })
}
