/** A day's moments as the board shows them. Pure. */
import { bestAt, type Day, tastesAt } from './day.ts'
import type { Step } from './events.ts'
import type { Shown } from './shown.ts'

/** After so many visits, as the robot has it: bites, and nothing of how stalls truly taste. */
export function momentOf(day: Day, steps: readonly Step[], visits: number, of = steps.length): Shown {
  const last = steps[visits - 1]
  return {
    estimates: last?.estimates ?? [],
    visits: last?.visits ?? [],
    at: last?.stall,
    score: last?.score,
    dark: visits > day.change ? day.left : undefined,
    strip: { eaten: steps.slice(0, visits), of },
  }
}

/** The same with what nobody had told it: how each stall tastes, and the best that was to be had. */
export function revealed(day: Day, steps: readonly Step[], visits: number, of = steps.length): Shown {
  const taste = (stall: number, visit: number) => tastesAt(day, visit)[stall] ?? 0
  return {
    ...momentOf(day, steps, visits, of),
    truth: tastesAt(day, Math.max(0, visits - 1)),
    strip: {
      of,
      eaten: steps.slice(0, visits).map(({ stall }, i) => ({ stall, score: taste(stall, i) })),
      most: Array.from({ length: visits }, (_, i) => taste(bestAt(day, i), i)),
    },
  }
}
