/**
 * Levels, recipes and passports as they were before format 3, with a vocabulary for each kind: real files of that day,
 * kept in `tests/fixtures`. Whoever has one must be able to go on with it.
 */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { attemptHeadless } from '../../src/cli/headless.ts'
import { loadKind } from '../../src/cli/kind.ts'
import type { Level } from '../../src/engine/index.ts'
import { allKinds } from '../../src/levels/allKinds.ts'
import { faultLine } from '../../src/levels/fault.ts'
import { readProgress } from '../../src/levels/kept.ts'
import { parseLevel } from '../../src/levels/parse.ts'
import { readPassport } from '../../src/levels/passport.ts'
import { checkRecipe } from '../../src/levels/recipe.ts'
import { liftRecipe } from '../../src/levels/renamed.ts'

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url))
const files = readdirSync(join(fixtures, 'format-2'))
const passportText = readFileSync(join(fixtures, 'passport-1.json'), 'utf8')
const passport = JSON.parse(passportText) as {
  progress: {
    levels: Record<
      string,
      { stars: number; best: { recipe: unknown; metrics: object; fingerprint: string }; draft: unknown }
    >
  }
}

function levelOf(file: string): Level {
  const parsed = parseLevel(readFileSync(join(fixtures, 'format-2', file), 'utf8'), { file, kinds: allKinds })
  if (!parsed.ok) throw new Error(parsed.faults.map(faultLine).join('\n'))
  return parsed.level
}

describe.each(files)('%s of format 2', (file) => {
  const id = file.replace('.json', '')

  test('is read as a level of today, whose goals measure what the kind measures', () => {
    const level = levelOf(file)
    expect(level.format).toBe(3)
    const known = Object.keys(allKinds.get(level.kind)?.metrics ?? {})
    const asked = [...JSON.stringify(level.goals).matchAll(/"metric":"([^"]+)"/g)].map(([, name]) => name)
    expect(asked.length).toBeGreaterThanOrEqual(3)
    expect(asked.filter((name) => name && !known.includes(name))).toEqual([])
  })

  test('opens with a recipe that may be run and wins nothing', { timeout: 120_000 }, async () => {
    const level = levelOf(file)
    const { rules } = await loadKind(level.kind)
    const attempted = await attemptHeadless(level, rules.start(level.setup))
    expect(attempted).toMatchObject({ ok: true, outcome: { stars: 0 } })
  })

  test('gives a recipe of its day the stars it won then, by the same figures', {
    timeout: 120_000,
  }, async () => {
    const level = levelOf(file)
    const saved = passport.progress.levels[id]
    const checked = checkRecipe(level.kind, saved?.best.recipe, allKinds)
    if (!checked.ok) throw new Error(checked.faults.map(faultLine).join('\n'))
    const attempted = await attemptHeadless(level, checked.recipe)
    if (!attempted.ok) throw new Error(JSON.stringify(attempted.why))
    const { stars, metrics } = attempted.outcome
    // The reviews of 5-6 were written anew, on purpose: a passport keeps its stars, the program has other guests to read.
    if (id.startsWith('5-6')) {
      expect(metrics['test.passed']).toBeGreaterThan(0)
      return
    }
    expect(stars).toBe(saved?.stars)
    // More may be measured since.
    expect(Object.values(metrics)).toEqual(expect.arrayContaining(Object.values(saved?.best.metrics ?? {})))
  })
})

describe('a passport of version 1', () => {
  const read = readPassport(new TextEncoder().encode(passportText))
  if (!read.ok) throw new Error(read.why.en)
  const { levels } = read.progress

  test('brings every star and answer', () => {
    const of = (all: Record<string, { stars: number; guess?: number; choice?: number }>) =>
      Object.entries(all).map(([id, { stars, guess, choice }]) => [id, stars, guess, choice])
    expect(of(levels as never)).toEqual(of(passport.progress.levels as never))
  })

  test.each(files)('brings the recipes of %s, best and draft, as today’s kind reads them', (file) => {
    const { kind } = levelOf(file)
    const level = levels[file.replace('.json', '')]
    for (const recipe of [level?.best?.recipe, level?.draft]) {
      expect(allKinds.get(kind)?.recipe.safeParse(recipe)).toMatchObject({ success: true })
    }
  })

  test.each(files)('calls the figures of %s as its kind does', (file) => {
    const known = Object.keys(allKinds.get(levelOf(file).kind)?.metrics ?? {})
    const { metrics = {} } = levels[file.replace('.json', '')]?.best ?? {}
    expect(Object.keys(metrics).length).toBeGreaterThan(0)
    expect(Object.keys(metrics).filter((name) => !known.includes(name))).toEqual([])
  })

  test('leaves its fingerprints behind: they were taken over something else', () => {
    expect(Object.values(levels).map(({ best }) => best?.fingerprint)).toEqual(files.map(() => undefined))
  })

  test('is how progress on disk is read, too', () => {
    expect(readProgress(passport.progress)).toEqual({ is: 'good', it: read.progress })
  })
})

test('a recipe of today is left as it is, and so is whatever is no recipe', () => {
  for (const recipe of [
    { hidden: [3], activation: 'tanh', learningRate: 0.3, epochs: 20, inputs: ['x', 'y'] },
    { shown: ['duck'] },
    { language: 'python', blocks: [], loose: [], python: 'rate = 1', javascript: '' },
    { hidden: [1], layers: [2], epochs: 1 },
    ['layers'],
    'rate',
    null,
    undefined,
  ])
    expect(liftRecipe(recipe)).toEqual(recipe)
})
