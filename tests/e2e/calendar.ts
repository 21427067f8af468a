/** The calendar of daily puzzles as the repository has it, for tests that need a day with a puzzle of a level. */
import { readFileSync } from 'node:fs'
import { dateAfter, entryOn } from '../../src/engine/calendar.ts'
import { type DailyEntry, dailyId } from '../../src/engine/daily.ts'

const read = (name: string): unknown => JSON.parse(readFileSync(`levels/${name}`, 'utf8'))
export const { entries } = read('daily.json') as { entries: readonly DailyEntry[] }
/** The house's recipe of each puzzle, by its id. */
export const answers = read('dailyAnswers.json') as Readonly<Record<string, unknown>>

export interface Day {
  /** As `2026-11-26`. */
  readonly date: string
  readonly entry: DailyEntry
  readonly id: string
}

/** The first date from 26 November 2026 on whose puzzle is dealt from this level. */
export function dayOf(level: string): Day {
  if (!entries.some((entry) => entry.level === level)) throw new Error(`no day has a puzzle of ${level}`)
  let date = '2026-11-26'
  for (;;) {
    const entry = entryOn(entries, date)
    if (entry?.level === level) return { date, entry, id: dailyId(entry) }
    date = dateAfter(date, 1)
  }
}
