/**
 * The best that pay can buy: value iteration (Bellman 1957) over all states of a yard. `ahead` steps are looked through;
 * what comes a step later counts `discount` of its worth. Sums and products alone, the same bits everywhere.
 */
import { after, dusk, type Going, type Night, nightOf, type Pay, paidFor } from './night.ts'
import { type Deed, lying, type Shift, type Step, stepsFrom, type Yard } from './yard.ts'

/** Deeds whose worth differs by less are alike. */
const alike = 1e-9

/** All states of a yard and what can be done in each. Does not depend on pay. */
export interface Chart {
  readonly yard: Yard
  readonly states: number
  indexOf(shift: Shift): number
  /** What can be done in the state of this index; nothing where there is no such state. */
  steps(index: number): readonly Step[]
  /** Where each of these leads. */
  to(index: number): readonly number[]
}

export function chartOf(yard: Yard): Chart {
  const { width, height, spots, walls } = yard
  const [lies, binned] = [2 ** spots.length, spots.length + 1]
  const states = width * height * lies * 2 * binned
  const indexOf = (shift: Shift) =>
    ((shift.at * lies + shift.lies) * 2 + Number(shift.loaded)) * binned + shift.binned
  const steps: (readonly Step[])[] = Array.from({ length: states }, () => [])
  const to: (readonly number[])[] = Array.from({ length: states }, () => [])
  for (let at = 0; at < width * height; at++) {
    if (walls.includes(at)) continue
    for (let mask = 0; mask < lies; mask++)
      for (const loaded of [false, true])
        for (let n = 0; n < binned; n++) {
          const shift = { at, lies: mask, loaded, binned: n }
          if (lying(shift) + Number(loaded) + n > spots.length) continue
          const all = stepsFrom(yard, shift)
          steps[indexOf(shift)] = all
          to[indexOf(shift)] = all.map((step) => indexOf(step.to))
        }
  }
  return { yard, states, indexOf, steps: (i) => steps[i] ?? [], to: (i) => to[i] ?? [] }
}

export interface Worth {
  /** By a state's index. */
  readonly value: Float64Array
  /** When the robot is switched off, by how much litter lies about: the camera goes on counting. */
  readonly off: Float64Array
}

/** What each state is worth to whoever looks `ahead` steps through it. */
export function worth(chart: Chart, pay: Pay, ahead: number, discount: number): Worth {
  const paid: (readonly number[])[] = []
  for (let i = 0; i < chart.states; i++) paid.push(chart.steps(i).map(({ senses }) => paidFor(pay, senses)))
  let value = new Float64Array(chart.states)
  let off = new Float64Array(chart.yard.spots.length + 1)
  for (let n = 0; n < ahead; n++) {
    const next = new Float64Array(chart.states)
    for (let i = 0; i < chart.states; i++) {
      const steps = chart.steps(i)
      if (steps.length === 0) continue
      const [wages, to] = [paid[i] ?? [], chart.to(i)]
      let best = Number.NEGATIVE_INFINITY
      for (let k = 0; k < steps.length; k++) {
        const step = steps[k]
        const later = step?.over ? off[lying(step.to)] : value[to[k] ?? 0]
        const sum = (wages[k] ?? 0) + discount * (later ?? 0)
        if (sum > best) best = sum
      }
      next[i] = best
    }
    value = next
    off = off.map((later, lies) => paidFor(pay, { seen: lies }) + discount * later)
  }
  return { value, off }
}

/** What is done in a state by whoever knows what each state after it is worth. */
function bestDeed(chart: Chart, pay: Pay, { value, off }: Worth, shift: Shift, discount: number): Deed {
  const at = chart.indexOf(shift)
  let best = Number.NEGATIVE_INFINITY
  let deed: Deed = 'wait'
  for (const [k, step] of chart.steps(at).entries()) {
    const later = step.over ? off[lying(step.to)] : value[chart.to(at)[k] ?? 0]
    const sum = paidFor(pay, step.senses) + discount * (later ?? 0)
    if (sum > best + alike) {
      best = sum
      deed = step.deed
    }
  }
  return deed
}

/** A shift of at most `length` steps by a robot that looks `ahead` of it. */
export function workNight(
  chart: Chart,
  pay: Pay,
  { ahead, discount, length }: { readonly ahead: number; readonly discount: number; readonly length: number },
): Night {
  const worths = worth(chart, pay, ahead - 1, discount)
  let going: Going = dusk(chart.yard)
  while (going.deeds.length < length && !going.over) {
    const next = after(chart.yard, pay, going, bestDeed(chart, pay, worths, going.shift, discount))
    if (!next) break
    going = next
  }
  return nightOf(chart.yard, pay, going, length)
}
