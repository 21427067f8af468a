/**
 * Reads what was kept: on this machine's disk, in a closing page's note, in a passport. Whatever comes in has been
 * through here, so everything later may trust it.
 */
import { z } from 'zod'
import { mostLevels, mostWorks } from './mostKept.ts'
import type { LevelChange, LevelProgress, Progress } from './progress.ts'
import { isObject, liftRecipe, renameMetrics } from './renamed.ts'
import { canBeWork } from './workBounds.ts'

export const keptVersion = 2
/** Of the last game that wrote the progress of all levels in one piece. */
const lastWholeVersion = 1

/** Something kept: readable, made by a newer game (which alone knows what it means), or damaged. */
export type Found<T> =
  | { readonly is: 'good'; readonly it: T }
  | { readonly is: 'newer' }
  | { readonly is: 'damaged' }

/** No honest level or figure has a longer name. */
const levelId = z.string().regex(/^[a-z0-9-]{1,80}$/)
/** Values by name. A record's own check passes over `__proto__` without a word: no name of anything, but every object's. */
const byName = <Name extends z.ZodString, Value extends z.ZodType>(name: Name, value: Value, most: number) =>
  z.preprocess(
    (found, { issues }) => {
      if (isObject(found) && Object.hasOwn(found, '__proto__'))
        issues.push({ code: 'custom', path: ['__proto__'], input: found, message: 'no name' })
      return found
    },
    z.record(name, value).refine((all) => Object.keys(all).length <= most, 'too many'),
  )
const figures = (value: z.ZodNumber) => byName(z.string().max(80), value, 64)
const stars = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)])
const origin = z.enum(['here', 'passport', 'tab', 'code'])
const works = z.array(z.object({ from: origin, recipe: z.unknown() }))
const best = z.object({
  recipe: z.unknown(),
  metrics: figures(z.number()),
  // A cost below nothing would be a best that nobody beats, one beyond all reach a best that nobody reads.
  cost: figures(z.number().min(0).max(1e9)),
  fingerprint: z.string().max(16).optional(),
  engine: z.int().min(1).max(1e6).optional(),
  reached: z.number().min(0).max(1).optional(),
})
const answers = { guess: z.int().min(0).max(9).optional(), choice: z.int().min(0).max(9).optional() }

const levelProgress = z.object({
  stars,
  best: best.optional(),
  ...answers,
  draft: z.unknown().optional(),
  from: origin.optional(),
  others: works.optional(),
})

/** Progress as one piece: in passports, and on disk in older games. */
export const progressSchema = z.preprocess(
  lift,
  z.object({
    version: z.literal(keptVersion),
    levels: byName(levelId, levelProgress, mostLevels),
  }),
)

/**
 * Progress of version 1 as of today. Its recipes and figures are called as they are now; its fingerprints were taken
 * over everything a contest shows, so nothing can be compared with them any more.
 */
function lift(progress: unknown): unknown {
  if (!isObject(progress) || progress.version !== 1 || !isObject(progress.levels)) return progress
  const levels = Object.entries(progress.levels).map(([id, level]) => [id, liftLevel(level)])
  return { ...progress, version: keptVersion, levels: Object.fromEntries(levels) }
}

function liftLevel(level: unknown): unknown {
  if (!isObject(level)) return level
  return {
    ...level,
    ...('draft' in level && { draft: liftRecipe(level.draft) }),
    ...(isObject(level.best) && { best: liftBest(level.best) }),
  }
}

function liftBest({ fingerprint: _, ...best }: Readonly<Record<string, unknown>>): unknown {
  return {
    ...best,
    recipe: liftRecipe(best.recipe),
    ...(isObject(best.metrics) && { metrics: renameMetrics(best.metrics) }),
  }
}

const levelChange = z.object({
  stars: stars.optional(),
  best: best.optional(),
  ...answers,
  draft: z.unknown().optional(),
  from: origin.optional(),
  over: z.array(z.unknown()).max(64).optional(),
  others: works.optional(),
  drop: z.array(z.unknown()).max(64).optional(),
})

const versioned = z.object({ version: z.number() })

export function isNewer(found: unknown, than = keptVersion): boolean {
  const read = versioned.safeParse(found)
  return read.success && read.data.version > than
}

/** One level's record. */
export function readLevel(found: unknown): Found<LevelProgress> {
  if (isNewer(found)) return { is: 'newer' }
  const parsed = levelProgress.safeParse(found)
  if (!parsed.success) return { is: 'damaged' }
  const { level } = withinBounds(parsed.data as LevelProgress)
  return { is: 'good', it: level }
}

/** The one record of all levels that older games wrote: every level that can be read. */
export function readProgress(found: unknown): Found<Progress> {
  if (isNewer(found, lastWholeVersion)) return { is: 'newer' }
  const parsed = z
    .object({ version: z.literal(lastWholeVersion), levels: z.record(z.string(), z.unknown()) })
    .safeParse(found)
  if (!parsed.success) return { is: 'damaged' }
  const levels: Record<string, LevelProgress> = {}
  for (const [id, record] of Object.entries(parsed.data.levels)) {
    const level = readLevel(liftLevel(record))
    if (level.is === 'good' && isLevelId(id)) levels[id] = level.it
  }
  return { is: 'good', it: { version: keptVersion, levels } }
}

/** What a closing page noted down: changes by level. Those that cannot be read are nobody's. */
export function readChanges(note: unknown): Readonly<Record<string, LevelChange>> {
  const changes: Record<string, LevelChange> = {}
  if (!isObject(note) || note.version !== keptVersion || !isObject(note.levels)) return changes
  for (const [id, one] of Object.entries(note.levels)) {
    const parsed = levelChange.safeParse(one)
    if (parsed.success && isLevelId(id) && canBeWork(one)) changes[id] = parsed.data as LevelChange
  }
  return changes
}

export function isLevelId(id: unknown): id is string {
  return levelId.safeParse(id).success
}

/** A level without the recipes that can be nobody's work, or that are too many, and whether there were none. */
export function withinBounds(level: LevelProgress): { readonly level: LevelProgress; readonly all: boolean } {
  const { draft, best, others, ...rest } = level
  const fitting = others?.filter(({ recipe }) => canBeWork(recipe)).slice(0, mostWorks)
  const keepsDraft = draft !== undefined && canBeWork(draft)
  const keepsBest = best !== undefined && canBeWork(best.recipe)
  return {
    level: {
      ...rest,
      ...(keepsBest && { best }),
      ...(keepsDraft && { draft }),
      ...(fitting && fitting.length > 0 && { others: fitting }),
    },
    all:
      keepsDraft === (draft !== undefined) &&
      keepsBest === (best !== undefined) &&
      fitting?.length === others?.length,
  }
}
