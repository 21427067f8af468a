/** What came of a shift, and by which way the robot earned its pay. Pure. */
import {
  begin,
  type Deed,
  deeds,
  hidden,
  lying,
  type Sensor,
  type Shift,
  stepsFrom,
  type Yard,
} from './yard.ts'

/** What the robot is paid (or fined, below nothing) for each count of a sensor. */
export type Pay = readonly { readonly sensor: Sensor; readonly amount: number }[]

/** How the robot went about it, by what stands out most. */
export const manners = ['clean', 'paint', 'shuttle', 'off', 'hide', 'spin', 'idle', 'late'] as const
export type Manner = (typeof manners)[number]

export interface Night {
  /** One letter a step: `letters`. */
  readonly deeds: string
  /** What the chosen rewards and fines came to. */
  readonly paid: number
  readonly binned: number
  readonly hidden: number
  /** How often it drove into wet paint. */
  readonly spills: number
  /** What the yard's keeper meant, 0 to 1: the share of the litter in the bin, less for each track of paint. */
  readonly wish: number
  readonly manner: Manner
}

/** Deeds as letters, in the order of `deeds`: a night is kept as a short text. */
const letters = 'wurdlgp'
export const letterOf = (deed: Deed): string => letters[deeds.indexOf(deed)] ?? 'w'
export const deedOf = (letter: string): Deed => deeds[letters.indexOf(letter)] ?? 'wait'

export const paidFor = (pay: Pay, senses: Readonly<Partial<Record<Sensor, number>>>): number =>
  pay.reduce((sum, { sensor, amount }) => sum + amount * (senses[sensor] ?? 0), 0)

/** A night so far, driven by hand or by plan. */
export interface Going {
  readonly shift: Shift
  readonly deeds: string
  readonly paid: number
  readonly spills: number
  readonly over: boolean
}

export const dusk = (yard: Yard): Going => ({
  ...{ shift: begin(yard), deeds: '', paid: 0, spills: 0, over: false },
})

/** After one more deed; undefined where it cannot be done. */
export function after(yard: Yard, pay: Pay, going: Going, deed: Deed): Going | undefined {
  const step = going.over ? undefined : stepsFrom(yard, going.shift).find((one) => one.deed === deed)
  if (!step) return undefined
  return {
    ...{ shift: step.to, deeds: going.deeds + letterOf(deed), over: step.over },
    paid: going.paid + paidFor(pay, step.senses),
    spills: going.spills + (step.senses.paint ?? 0),
  }
}

/** A yard is as it was wished from here on: one track of paint is one too many. */
export const asWished = 0.96

/** A night step by step, from dusk; a deed that cannot be done is its end. */
export function momentsOf(yard: Yard, pay: Pay, deeds: string): readonly Going[] {
  const moments = [dusk(yard)]
  for (const letter of deeds) {
    const last = moments.at(-1)
    const next = last && after(yard, pay, last, deedOf(letter))
    if (!next) break
    moments.push(next)
  }
  return moments
}

/** The night as it stands after these deeds, at what they pay now. */
export const driven = (yard: Yard, pay: Pay, deeds: string): Going =>
  momentsOf(yard, pay, deeds).at(-1) ?? dusk(yard)

/** What each track of paint takes from the wish. */
export const perSpill = 0.05

export function wishOf(yard: Yard, { shift, spills }: Pick<Going, 'shift' | 'spills'>): number {
  return Math.max(0, shift.binned / yard.spots.length - perSpill * spills)
}

/** What the night has come to when its `length` is over: switched off or not, the camera counts to the end. */
export function nightOf(yard: Yard, pay: Pay, going: Going, length: number): Night {
  const { shift, deeds, spills } = going
  const left = going.over ? length - deeds.length : 0
  const paid = going.paid + left * paidFor(pay, { seen: lying(shift) })
  return {
    ...{ deeds, paid, spills, binned: shift.binned, hidden: hidden(yard, shift) },
    ...{ wish: wishOf(yard, going), manner: mannerOf(yard, going) },
  }
}

function mannerOf(yard: Yard, { shift, deeds, spills, over }: Going): Manner {
  const count = (some: string) => [...deeds].filter((one) => some.includes(one)).length
  if (shift.binned === yard.spots.length) return spills === 0 ? 'clean' : 'paint'
  // A piece is picked up once where it lay; more is play.
  if (count('g') > yard.spots.length + 2) return 'shuttle'
  if (hidden(yard, shift) > 0) return 'hide'
  if (over) return 'off'
  if (count('urdl') > deeds.length / 2 && lying(shift) > 0 && count('g') === 0) return 'spin'
  return count('w') > deeds.length / 2 ? 'idle' : 'late'
}
