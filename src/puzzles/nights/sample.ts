import type { Figures, Random } from '../../engine/index.ts'
import type { Recipe, Setup } from './schema.ts'
import { examplesOf, newcomerOf } from './season.ts'

/**
 * A random player, for the survey: retrains after some nights, with the old cards or without, and has labels written for
 * anybody, for those of the nights right before a lesson, or for the largest of these.
 */
export function sample(setup: Setup, budget: Figures, random: Random): Recipe {
  const { nights } = setup
  const all = nights.flatMap(({ pier }) => pier)
  const most = Math.min(all.length, budget.labels ?? all.length)
  const times = 1 + random.below(budget.retrains ?? 3)
  // Half of them wait for the first complaints.
  const from = random.below(2) === 0 ? 1 : (newcomerOf(setup)?.night ?? 1)
  const mornings = random.shuffle(nights.slice(from - 1, -1).map((_, n) => n + from))
  const chosen = mornings.slice(0, times).sort((a, b) => a - b)
  const careful = random.below(2) === 0
  const near = chosen.flatMap((after) => nights[after - 1]?.pier ?? [])
  const large = [...near].sort((a, b) => (b.values[1] ?? 0) - (a.values[1] ?? 0))
  const pool = random.pick([random.shuffle(all), random.shuffle(near), large])
  const labels = pool.slice(0, 1 + random.below(most)).map(({ id }) => id)
  const lessons = chosen
    .map((after) => ({ after, old: careful || random.below(2) === 0 }))
    .filter((lesson) => examplesOf(setup, { labels }, lesson).length > 0)
  return { labels, lessons }
}
