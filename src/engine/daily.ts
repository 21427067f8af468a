/** The daily puzzle: a level dealt anew by a seed, the same for everybody on a date, with one figure to reach. */
import type { Figures } from './figures.ts'
import type { Level } from './level.ts'
import { createRandom, type Random } from './random.ts'
import type { Text } from './text.ts'

/** One day's puzzle, drawn once (`npm run daily`) and proven like a level. */
export interface DailyEntry {
  /** The id of the level that is dealt anew. */
  readonly level: string
  readonly seed: number
  /** The figure that counts, and what the house reached in it: a share cut to a tenth of a percent. */
  readonly metric: string
  readonly house: number
}

/** How a kind deals a level anew, and what a player is told of that. A kind whose cases follow the seed changes nothing. */
export interface Dealing<S> {
  deal(setup: S, random: Random): S
  readonly twist: Text
}

/** What its work is kept under, apart from the level's own: `daily-1-3-4711`. */
export function dailyId({ level, seed }: DailyEntry): string {
  return `daily-${level.split('-').slice(0, 2).join('-')}-${seed}`
}

export const isDaily = (id: string): boolean => id.startsWith('daily-')

/** The level as it is on such a day: dealt anew, held to the tightest of its budgets, one goal, nothing else to win. */
export function dealt<S>(level: Level<S>, entry: DailyEntry, { deal }: Dealing<S>): Level<S> {
  return {
    ...level,
    id: dailyId(entry),
    seed: entry.seed,
    setup: deal(level.setup, createRandom(entry.seed, 'deal')),
    budget: tightest(level),
    goals: [{ stars: 1, when: { metric: entry.metric, atLeast: entry.house } }],
    thanks: undefined,
    teacher: undefined,
  }
}

/** What the level's third star allows, where that is less than the level itself does. */
function tightest({ budget, goals }: Pick<Level, 'budget' | 'goals'>): Figures {
  return Object.assign(
    {},
    budget,
    ...[...goals].sort((a, b) => a.stars - b.stars).map(({ within }) => within),
  )
}

/** A figure as the house's is written down: what is over a tenth of a percent is left to the player. */
export const cutToTenth = (share: number): number => Math.floor(share * 1000) / 1000
