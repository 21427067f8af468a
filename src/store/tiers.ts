import type { Tier, World } from '../levels/campaign.ts'
import type { Progress } from './progress.ts'

/** Whether every level of a tier has a star. A tier whose levels are not all built has no end yet. */
export function isLit(worlds: readonly World[], { levels }: Progress, tier: Tier): boolean {
  const places = worlds.filter((world) => world.tier === tier).flatMap((world) => world.places)
  return places.length > 0 && places.every(({ level }) => level && (levels[level]?.stars ?? 0) > 0)
}

/** The tier that these stars have just lit to its last level, if they have. */
export function litBy(worlds: readonly World[], before: Progress, after: Progress): Tier | undefined {
  const tiers = [...new Set(worlds.map(({ tier }) => tier))]
  return tiers.find((tier) => isLit(worlds, after, tier) && !isLit(worlds, before, tier))
}
