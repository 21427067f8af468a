import type { Place, World } from '../levels/campaign.ts'
import { levelProgress, type Progress } from './progress.ts'
import type { State } from './state.ts'

/** Why a level waits: the level that comes before it, and what has to be done there. */
export interface Lock {
  /** Where one star opens it. */
  readonly needs: Place & { readonly level: string }
  /** The district that has no star yet, when the level is the first of the next one. */
  readonly district?: World
}

type Known = Pick<State, 'worlds' | 'progress' | 'closed' | 'settings' | 'lesson'>

/**
 * A level opens with a star on the one before it; a district with a star in the district before. Levels that do not
 * exist yet or are closed keep nobody waiting, and what somebody has begun stays open. The lock is advice: the map
 * says it and lets whoever insists through, an address (a teacher's link)
 * never asks, and the projector view and a lesson, which are a teacher's, have none.
 */
export function lockOf({ worlds, progress, closed, settings, lesson }: Known, id: string): Lock | undefined {
  if (settings.view === 'projector' || lesson) return undefined
  if (Object.hasOwn(progress.levels, id)) return undefined
  const along = worlds.flatMap((world) =>
    world.places.flatMap(({ level, ...place }) =>
      level !== undefined && (level === id || !closed[level]) ? [{ world, needs: { ...place, level } }] : [],
    ),
  )
  const at = along.findIndex(({ needs }) => needs.level === id)
  const before = along[at - 1]
  if (!before) return undefined
  const here = along[at]?.world
  if (before.world === here)
    return hasStar(progress, before.needs.level) ? undefined : { needs: before.needs }
  const shines = (world: World | undefined) =>
    along.some((one) => one.world === world && hasStar(progress, one.needs.level))
  if (shines(before.world) || shines(here)) return undefined
  const first = along.find(({ world }) => world === before.world)
  return { needs: (first ?? before).needs, district: before.world }
}

function hasStar(progress: Progress, id: string): boolean {
  return levelProgress(progress, id).stars > 0
}
