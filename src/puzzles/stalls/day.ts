/** A day of lunches: how every stall truly tastes before and after its best cook moves, and all of the day's chance. Pure. */
import { createRandom, type Random } from '../../engine/index.ts'
import type { Setup } from './schema.ts'

/** Chance is drawn beforehand, so that two robots on one day meet the same bites. */
export interface Day {
  /** How each stall tastes, before and after the change. */
  readonly before: readonly number[]
  readonly after: readonly number[]
  /** The visits before which nothing changes. */
  readonly change: number
  readonly left: number
  readonly opens: number
  /** Of each visit: how far this bite is from the stall's taste, whether one explores (0 to 1), and where. */
  readonly chance: readonly { readonly bite: number; readonly roll: number; readonly anywhere: number }[]
}

type Kind = 'test' | 'rehearsal' | 'hand'

export function dayOf(setup: Setup, kind: Kind, n = 0): Day {
  const random = createRandom(setup.seed, `${kind} ${n}`)
  const { tastes, wobble, noise, stalls, after: then } = setup
  const order = random.fork('stalls').shuffle(stalls.map((_, place) => place))
  const about = random.fork('tastes')
  const before = order.map((place) => (tastes[place] ?? 0) + (about.next() * 2 - 1) * wobble)
  const left = order.indexOf(0)
  const opens = order.indexOf(then.from + about.below(stalls.length - then.from))
  const after = before.map((taste, stall) =>
    stall === left ? then.left : stall === opens ? then.opens : taste,
  )
  const visits = kind === 'hand' ? setup.hand.visits : setup.visits
  return {
    ...{ before, after, left, opens },
    change: kind === 'hand' ? visits : setup.change,
    chance: chanceOf(random, visits, stalls.length, noise),
  }
}

function chanceOf(random: Random, visits: number, stalls: number, noise: number): Day['chance'] {
  const [bites, rolls, places] = ['bites', 'rolls', 'places'].map((label) => random.fork(label))
  return Array.from({ length: visits }, () => ({
    bite: (bites?.normal() ?? 0) * noise,
    roll: rolls?.next() ?? 0,
    anywhere: places?.below(stalls) ?? 0,
  }))
}

/** How every stall tastes at a visit, counted from 0. */
export const tastesAt = ({ before, after, change }: Day, visit: number): readonly number[] =>
  visit < change ? before : after

export const bestAt = (day: Day, visit: number): number => {
  const tastes = tastesAt(day, visit)
  return tastes.indexOf(Math.max(...tastes))
}
