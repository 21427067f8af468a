/** Every daily puzzle is proven as levels are: by really training, the house's own recipe, and by the lazy ones. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { checkPlayable } from '../../src/cli/check.ts'
import { readLevel } from '../../src/cli/files.ts'
import { attemptHeadless } from '../../src/cli/headless.ts'
import { loadKind } from '../../src/cli/kind.ts'
import { cutToTenth, type Dealing, dailyId, dealt, type Level, languages } from '../../src/engine/index.ts'
import { root } from './files.ts'

const read = (name: string): unknown => JSON.parse(readFileSync(join(root, 'levels', name), 'utf8'))
const dailySchema = z.strictObject({
  entries: z.array(
    z.strictObject({
      level: z.string().regex(/^[1-8]-[1-6]-[a-z0-9-]{1,56}$/),
      seed: z.int().min(1).max(99_999),
      metric: z.string(),
      house: z.number().min(0).max(1),
    }),
  ),
})
const { entries } = dailySchema.parse(read('daily.json'))
const answers = read('dailyAnswers.json') as Readonly<Record<string, unknown>>
const dealings = import.meta.glob<{ dealing: Dealing<unknown> }>('../../src/puzzles/*/deal.ts', {
  eager: true,
})

function dealingOf(kind: string): Dealing<unknown> {
  const found = dealings[`../../src/puzzles/${kind}/deal.ts`]
  if (!found) throw new Error(`${kind} has no deal.ts`)
  return found.dealing
}

/** Undefined where the recipe is not legal on that day. */
async function reached(day: Level, metric: string, recipe: unknown): Promise<number | undefined> {
  const attempted = await attemptHeadless(day, recipe)
  if (!attempted.ok) return undefined
  return attempted.outcome.failure ? 0 : attempted.outcome.metrics[metric]
}

test('there are two months of them, no day like another, and no level twice within three days', () => {
  expect(entries.length).toBeGreaterThanOrEqual(60)
  expect(new Set(entries.map(dailyId)).size).toBe(entries.length)
  expect(Object.keys(answers).sort()).toEqual(entries.map(dailyId).sort())
  const around = [...entries, ...entries.slice(0, 2)]
  for (const [i, { level }] of entries.entries())
    expect(
      around.slice(i + 1, i + 3).map((one) => one.level),
      `day ${i}`,
    ).not.toContain(level)
})

describe.each(entries)('$level by $seed', (entry) => {
  const { level } = readLevel(entry.level)
  const dealing = dealingOf(level.kind)
  const day = dealt(level, entry, dealing)

  test('can be played, and is another puzzle than its level', async () => {
    const kind = await loadKind(level.kind)
    expect(kind.schema.setup.safeParse(day.setup).error).toBeUndefined()
    expect(checkPlayable(day, kind, entry.level)).toEqual([])
    expect({ setup: day.setup, seed: day.seed }).not.toEqual({ setup: level.setup, seed: level.seed })
    for (const lang of languages) expect(dealing.twist[lang]).not.toBe('')
  })

  test('the house reached its figure by the recipe that is written down, and an untouched lab does not', async () => {
    const kind = await loadKind(level.kind)
    const house = await attemptHeadless(day, answers[dailyId(entry)])
    expect(house.ok && house.outcome.stars).toBe(1)
    expect(house.ok && cutToTenth(house.outcome.metrics[entry.metric] ?? 0)).toBe(entry.house)
    expect((await reached(day, entry.metric, kind.rules.start(day.setup))) ?? 0).toBeLessThan(entry.house)
  })
})

test('no lazy recipe of a level reaches the house on any of its days', { timeout: 240_000 }, async () => {
  for (const entry of entries) {
    const { level } = readLevel(entry.level)
    const day = dealt(level, entry, dealingOf(level.kind))
    const kind = await loadKind(level.kind)
    const { recipes } = read(`../tests/solutions/${level.id}.json`) as {
      recipes: readonly { readonly name: string; readonly recipe?: unknown }[]
    }
    for (const { name, recipe } of recipes) {
      if (!name.startsWith('lazy') || !recipe || kind.rules.check(day.setup, recipe)) continue
      const share = (await reached(day, entry.metric, recipe)) ?? 0
      expect(share, `${dailyId(entry)} ${name}`).toBeLessThan(entry.house)
    }
  }
})
