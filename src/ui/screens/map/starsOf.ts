import type { Progress, World } from '../../../store/index.ts'

/** Stars won in a district. */
export function starsOf(world: World, progress: Progress): number {
  return world.places.reduce((sum, { level }) => sum + (level ? (progress.levels[level]?.stars ?? 0) : 0), 0)
}
