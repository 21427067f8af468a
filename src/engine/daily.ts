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

/** The puzzle of a date, `2026-11-26`: one after the other; after the last it begins again. */
export function entryOn<E>(entries: readonly E[], date: string): E | undefined {
  const count = entries.length
  return count === 0 ? undefined : entries[((dayNumber(date) % count) + count) % count]
}

/** The date so many days later. */
export function dateAfter(date: string, days: number): string {
  return dateOf(dayNumber(date) + days)
}

/** Days since 1 January 1970, by the calendar alone (Howard Hinnant, "chrono-compatible low-level date algorithms"). */
export function dayNumber(date: string): number {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number)
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

function dateOf(days: number): string {
  const z = days + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const mp = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * mp + 2) / 5) + 1
  const month = mp < 10 ? mp + 3 : mp - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
