import type { Figures, Stars } from '../engine/index.ts'
import type { LevelProgress, Progress } from '../levels/progress.ts'

export type { LevelProgress, Progress }

export const noProgress: Progress = { version: 2, levels: {} }

const nothingYet: LevelProgress = { stars: 0 }

export function levelProgress(progress: Progress, id: string): LevelProgress {
  return Object.hasOwn(progress.levels, id) ? (progress.levels[id] ?? nothingYet) : nothingYet
}

export function withLevel(progress: Progress, id: string, patch: Partial<LevelProgress>): Progress {
  const levels = { ...progress.levels, [id]: { ...levelProgress(progress, id), ...patch } }
  return { ...progress, levels }
}

/** Whether a run beats another: more stars, or as many for less, or as good as one that cannot be proven any more. */
export function beats(
  fresh: { stars: Stars; cost: Figures },
  old: { stars: Stars; best?: { cost: Figures; fingerprint?: string } },
): boolean {
  if (!old.best || fresh.stars !== old.stars) return !old.best || fresh.stars > old.stars
  const total = (cost: Figures) => Object.values(cost).reduce((a, b) => a + b, 0)
  const less = total(old.best.cost) - total(fresh.cost)
  return less > 0 || (less === 0 && old.best.fingerprint === undefined)
}

/** The recipe a level is taken up with again: the draft, or else the best. */
export function lastWork({ draft, best }: LevelProgress): unknown {
  return draft ?? best?.recipe
}

/**
 * Two histories of the same player as one: of each level the better run, and whatever only one of them knows.
 * The first argument's draft and answers win. Merging is how a passport comes in and how two open tabs agree:
 * nothing is ever lost by it.
 */
export function mergeProgress(mine: Progress, other: Progress): Progress {
  const levels: Record<string, LevelProgress> = { ...mine.levels }
  for (const [id, theirs] of Object.entries(other.levels)) {
    const ours = levelProgress(mine, id)
    const { stars, best } = theirs
    const better = stars > ours.stars || (best && beats({ stars, cost: best.cost }, ours))
    levels[id] = { ...theirs, ...ours, ...(better && { stars, ...(best && { best }) }) }
  }
  return { version: mine.version, levels }
}
