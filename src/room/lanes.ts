import type { RunEvent } from '../engine/index.ts'

/** How a contest stands after one of its events, for lanes that are drawn side by side. */
export interface Pace {
  /** Cases told so far, and those of them that were right. */
  readonly done: number
  readonly right: number
  /** Whether this event told a case or several. */
  readonly tells: boolean
}

/** One for each event. */
export function paceOf(events: readonly RunEvent[]): Pace[] {
  let [done, right] = [0, 0]
  return events.map((event) => {
    const { right: good, wrong: bad } = countOf(event)
    done += good + bad
    right += good
    return { done, right, tells: good + bad > 0 }
  })
}

export function countOf({ count, right }: RunEvent): { readonly right: number; readonly wrong: number } {
  if (count) return count
  return { right: Number(right === true), wrong: Number(right === false) }
}

/** Of a whole contest. */
export interface Figures {
  readonly right: number
  readonly of: number
}

export function figuresOf(events: readonly RunEvent[]): Figures {
  const { done = 0, right = 0 } = paceOf(events).at(-1) ?? {}
  return { right, of: done }
}

export const shareOf = ({ right, of }: Figures): number => (of === 0 ? 0 : right / of)
