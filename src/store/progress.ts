import type { Figures, Stars } from '../engine/index.ts'
import type { LevelChange, LevelProgress, Origin, OtherWork, Progress } from '../levels/progress.ts'

export type { LevelChange, LevelProgress, Origin, OtherWork, Progress }

export const noProgress: Progress = { version: 2, levels: {} }

const nothingYet: LevelProgress = { stars: 0 }

export function levelProgress(progress: Progress, id: string): LevelProgress {
  return Object.hasOwn(progress.levels, id) ? (progress.levels[id] ?? nothingYet) : nothingYet
}

export function withLevel(progress: Progress, id: string, patch: Partial<LevelProgress>): Progress {
  const levels = { ...progress.levels, [id]: { ...levelProgress(progress, id), ...patch } }
  return { ...progress, levels }
}

/**
 * Whether a run beats another: more stars, or a better figure where that is all that is asked, or as many for less, or as
 * good as one that cannot be proven any more.
 */
export function beats(
  fresh: { stars: Stars; cost: Figures; reached?: number | undefined },
  old: { stars: Stars; best?: { cost: Figures; reached?: number; fingerprint?: string } },
): boolean {
  if (fresh.stars !== old.stars) return fresh.stars > old.stars
  if (!old.best) return true
  if (fresh.reached !== old.best.reached) return (fresh.reached ?? 0) > (old.best.reached ?? 0)
  const total = (cost: Figures) => Object.values(cost).reduce((a, b) => a + b, 0)
  const less = total(old.best.cost) - total(fresh.cost)
  return less > 0 || (less === 0 && old.best.fingerprint === undefined)
}

/** The recipe a level is taken up with again: the draft, or else the best. */
export function lastWork({ draft, best }: LevelProgress): unknown {
  return draft ?? best?.recipe
}
