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

/** A contest's moments that tell of cases; those between them are only for the stage. */
export interface Told {
  readonly pace: readonly Pace[]
  /** The event of each. */
  readonly at: readonly number[]
}

export function toldOf(events: readonly RunEvent[]): Told {
  const pace = paceOf(events)
  const at = pace.flatMap((one, i) => (one.tells ? i : []))
  return { pace: at.flatMap((i) => pace[i] ?? []), at }
}

/** How many moments lanes of different length take together: as many as the longest. */
export function momentsIn(lanes: readonly Told[]): number {
  return Math.max(0, ...lanes.map(({ pace }) => pace.length))
}

/** How a lane stands after so many of so many moments; undefined before the first. */
export function standsAt({ pace }: Told, moment: number, moments: number): Pace | undefined {
  if (moment <= 0) return undefined
  const place = Math.ceil((Math.min(moment, moments) / Math.max(1, moments)) * pace.length)
  return pace[place - 1]
}

/** The lanes in front after so many moments: several where they are level. */
export function leadersAt(lanes: readonly Told[], moment: number, moments: number): number[] {
  const right = lanes.map((lane) => standsAt(lane, moment, moments)?.right ?? 0)
  const most = Math.max(0, ...right)
  return right.flatMap((n, i) => (n === most && (lanes[i]?.pace.length ?? 0) > 0 ? i : []))
}

/** The moment that decides: after it, the lanes in front are those that win, and never again others. */
export function decidingMoment(lanes: readonly Told[]): number {
  const moments = momentsIn(lanes)
  const key = (moment: number) => leadersAt(lanes, moment, moments).join()
  let moment = moments
  while (moment > 1 && key(moment - 1) === key(moments)) moment--
  return moment
}

/** Lanes in front at the end; nobody's where none came through. */
export function winnersOf(figures: readonly (Figures | null)[]): number[] {
  const shares = figures.map((one) => (one && one.of > 0 ? shareOf(one) : -1))
  const best = Math.max(-1, ...shares)
  return best < 0 ? [] : shares.flatMap((share, i) => (share === best ? i : []))
}

/** For having a model that came through, and for each share of the others that it beat. */
const [through, beaten] = [100, 100]

export function pointsInLane(figures: readonly (Figures | null)[], lane: number): number {
  const shareAt = (at: number) => {
    const one = figures[at]
    return one && one.of > 0 ? shareOf(one) : -1
  }
  const mine = shareAt(lane)
  if (mine < 0) return 0
  const others = figures.map((_, i) => i).filter((i) => i !== lane)
  const behind = others.filter((i) => shareAt(i) < mine).length
  return through + Math.round((beaten * behind) / Math.max(1, others.length))
}
