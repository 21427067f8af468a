/** A robot that keeps an estimate of each stall, goes to the highest, and now and then elsewhere (epsilon-greedy). Pure. */

import { type Day, tastesAt } from './day.ts'
import type { Step, Why } from './events.ts'
import { fullScore } from './names.ts'

export interface How {
  /** Of 100 visits, how many are to any stall. */
  readonly explore: number
  /** How much of an estimate the newest bite is, percent; 0: all bites count alike. */
  readonly memory: number
  /** After so many visits it explores half as much; 0: it never does less. */
  readonly fade: number
}

/** The highest estimate; of equal ones the first. */
export const favouriteOf = (estimates: readonly number[]): number => estimates.indexOf(Math.max(...estimates))

/**
 * How far an estimate moves to a new bite: all the way to the first, then by 1/n for an average of all, or by a constant
 * step that forgets (Sutton and Barto, Reinforcement Learning, 2nd edition, 2.4 and 2.5).
 */
export const stepSize = (memory: number, visits: number): number => Math.max(memory / 100, 1 / visits)

/** Where the robot goes at a visit, counted from 0, and why. */
export function chosen(day: Day, { explore, fade }: How, visit: number, estimates: readonly number[]) {
  const { roll = 1, anywhere = 0 } = day.chance[visit] ?? {}
  if (visit === 0) return { stall: 0, why: 'first' } as const
  let rate = explore / 100
  for (let halved = fade; fade > 0 && halved <= visit; halved += fade) rate /= 2
  return roll < rate
    ? ({ stall: anywhere, why: 'explores' } as const)
    : ({ stall: favouriteOf(estimates), why: 'favourite' } as const)
}

/** What a visit to a stall tastes like, to a tenth. */
export function biteOf(day: Day, visit: number, stall: number): number {
  const taste = (tastesAt(day, visit)[stall] ?? 0) + (day.chance[visit]?.bite ?? 0)
  return Math.round(Math.min(fullScore, Math.max(0, taste)) * 10) / 10
}

type Choose = (visit: number, estimates: readonly number[]) => { readonly stall: number; readonly why: Why }

/** Every visit of a day, as it is chosen; estimates learn by `memory`. */
export function visited(day: Day, memory: number, visits: number, choose: Choose): Step[] {
  let estimates: readonly number[] = day.before.map(() => 0)
  let counts: readonly number[] = day.before.map(() => 0)
  let [eaten, most] = [0, 0]
  return Array.from({ length: visits }, (_, visit): Step => {
    const { stall, why } = choose(visit, estimates)
    const score = biteOf(day, visit, stall)
    counts = counts.map((n, i) => (i === stall ? n + 1 : n))
    const by = stepSize(memory, counts[stall] ?? 1)
    estimates = estimates.map((old, i) => (i === stall ? old + by * (score - old) : old))
    const tastes = tastesAt(day, visit)
    eaten += tastes[stall] ?? 0
    most += Math.max(...tastes)
    return { stall, score, why, estimates, visits: counts, share: eaten / most }
  })
}

/** The robot's whole day. */
export const lived = (day: Day, how: How): Step[] =>
  visited(day, how.memory, day.chance.length, (visit, estimates) => chosen(day, how, visit, estimates))

/** A player's own visits, in the order in which stalls were pressed; all bites count alike. */
export const byHand = (day: Day, stalls: readonly number[]): Step[] =>
  visited(day, 0, stalls.length, (visit) => ({ stall: stalls[visit] ?? 0, why: 'favourite' }))
