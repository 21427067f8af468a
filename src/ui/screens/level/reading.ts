import { useEffect, useReducer, useRef } from 'preact/hooks'
import type { RunEvent } from '../../../engine/index.ts'
import type { Run } from '../../../store/index.ts'

/**
 * Milliseconds that words stay before others take their place. A program makes five steps a second: nobody reads five
 * lines in that time, and a page drawn anew for each would make late frames of them all on a weak laptop.
 */
export const readingTime = 600

/** Where somebody who reads along stands. */
export interface Reading {
  /** The moment of the contest that the words tell of, shown since `since`, milliseconds. */
  readonly shown: Run
  readonly since: number
  /** The moment it has come to. */
  readonly latest: Run
}

/**
 * Reads on: while the contest simply plays, no faster than words can be read; a result, a jump and a pause are shown at
 * once. `now` in milliseconds.
 */
export function readOn(before: Reading, run: Run, events: readonly RunEvent[], now: number): Reading {
  const { shown, since, latest } = before
  if (run === latest && shown === run) return before
  const atOnce = !run.playing || !follows(latest, run) || tells(run, events)
  const due = now >= since + readingTime
  return atOnce || due ? { shown: run, since: now, latest: run } : { shown, since, latest: run }
}

/** Whether the contest simply went on. */
const follows = (before: Run, { at }: Run) => at === before.at || at === before.at + 1

/** Whether it has just been shown how something came out. */
const tells = ({ at, told }: Run, events: readonly RunEvent[]) =>
  told === 'right' && events[at]?.right !== undefined

/** The contest as words and figures follow it. */
export function useReading(run: Run, events: readonly RunEvent[]): Run {
  const reading = useRef<Reading>({ shown: run, since: 0, latest: run })
  const [, again] = useReducer((n: number) => n + 1, 0)
  reading.current = readOn(reading.current, run, events, performance.now())
  const { shown, since } = reading.current
  useEffect(() => {
    if (shown === run) return
    const timer = setTimeout(() => again(0), Math.max(0, since + readingTime - performance.now()))
    return () => clearTimeout(timer)
  }, [run, shown, since])
  return shown
}
