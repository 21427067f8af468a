import type { Recipe, Setup } from './schema.ts'

/** Whether animals are still sorted by eye: until all are, a question is asked, or the player goes straight to them. */
export function inEyePhase(setup: Setup, recipe: Recipe, skipped: boolean): boolean {
  return !skipped && recipe.asks.length === 0 && recipe.byEye.length < setup.byEye.length
}
