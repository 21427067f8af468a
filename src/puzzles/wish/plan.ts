/**
 * The best that pay can buy: value iteration (Bellman 1957) over all states of a yard. `ahead` steps are looked through;
 * what comes a step later counts `discount` of its worth. Sums and products alone, the same bits everywhere.
 */
import { after, dusk, type Going, type Night, nightOf, type Pay, paidFor } from './night.ts'
import { type Deed, lying, type Shift, type Step, stepsFrom, type Yard } from './yard.ts'

/** Deeds whose worth differs by less are alike. */
const alike = 1e-9

/** All states of a yard and what can be done in each, state after state in flat lists. Does not depend on pay. */
export interface Chart {
  readonly yard: Yard
  indexOf(shift: Shift): number
  /** Everything that can be done anywhere. The steps of state i are those from `from[i]` up to `from[i + 1]`. */
  readonly steps: readonly Step[]
  readonly from: Int32Array
  /** The state to which each step leads; where that switches the robot off, −1 less the litter that lies about. */
  readonly to: Int32Array
}

export function chartOf(yard: Yard): Chart {
  const { width, height, spots, walls } = yard
  const [lies, binned] = [2 ** spots.length, spots.length + 1]
  const states = width * height * lies * 2 * binned
  const indexOf = (shift: Shift) =>
    ((shift.at * lies + shift.lies) * 2 + Number(shift.loaded)) * binned + shift.binned
  const steps: Step[] = []
  const from = new Int32Array(states + 1)
  for (let at = 0; at < width * height; at++)
    for (let mask = 0; mask < lies; mask++)
      for (const loaded of [false, true])
        for (let n = 0; n < binned; n++) {
          const shift = { at, lies: mask, loaded, binned: n }
          const there = !walls.includes(at) && lying(shift) + Number(loaded) + n <= spots.length
          if (there) steps.push(...stepsFrom(yard, shift))
          from[indexOf(shift) + 1] = steps.length
        }
  return {
    yard,
    indexOf,
    steps,
    from,
    to: Int32Array.from(steps, ({ over, to }) => (over ? -1 - lying(to) : indexOf(to))),
  }
}

/** What whoever looks so many steps ahead expects, by what is paid. */
export interface Worth {
  /** What each step is paid. */
  readonly wages: Float64Array
  /** What each state is worth. */
  readonly value: Float64Array
  /** When the robot is switched off, by how much litter lies about: the camera goes on counting. */
  readonly off: Float64Array
}

/** What each state is worth to whoever looks `ahead` steps through it. */
export function worth(chart: Chart, pay: Pay, ahead: number, discount: number): Worth {
  const { steps, from } = chart
  const wages = Float64Array.from(steps, ({ senses }) => paidFor(pay, senses))
  let now: Worth = {
    ...{ wages, value: new Float64Array(from.length - 1) },
    off: new Float64Array(chart.yard.spots.length + 1),
  }
  for (let n = 0; n < ahead; n++) {
    const value = new Float64Array(from.length - 1)
    for (let i = 0; i < value.length; i++) {
      const [first, end] = [from[i] ?? 0, from[i + 1] ?? 0]
      if (first === end) continue
      let best = Number.NEGATIVE_INFINITY
      for (let k = first; k < end; k++) best = Math.max(best, sumOf(chart, now, k, discount))
      value[i] = best
    }
    const off = now.off.map((later, lies) => paidFor(pay, { seen: lies }) + discount * later)
    now = { wages, value, off }
  }
  return now
}

/** What a step is worth: its pay, and what comes after it. */
function sumOf({ to }: Chart, { wages, value, off }: Worth, k: number, discount: number): number {
  const state = to[k] ?? 0
  const later = state < 0 ? off[-1 - state] : value[state]
  return (wages[k] ?? 0) + discount * (later ?? 0)
}

/** What is done in a state by whoever knows what each state after it is worth. */
function bestDeed(chart: Chart, known: Worth, shift: Shift, discount: number): Deed {
  const i = chart.indexOf(shift)
  let best = Number.NEGATIVE_INFINITY
  let deed: Deed = 'wait'
  for (let k = chart.from[i] ?? 0; k < (chart.from[i + 1] ?? 0); k++) {
    const sum = sumOf(chart, known, k, discount)
    if (sum <= best + alike) continue
    best = sum
    deed = chart.steps[k]?.deed ?? 'wait'
  }
  return deed
}

/** A shift of at most `length` steps by a robot that looks `ahead` of it. */
export function workNight(
  chart: Chart,
  pay: Pay,
  { ahead, discount, length }: { readonly ahead: number; readonly discount: number; readonly length: number },
): Night {
  const known = worth(chart, pay, ahead - 1, discount)
  let going: Going = dusk(chart.yard)
  while (going.deeds.length < length && !going.over) {
    const next = after(chart.yard, pay, going, bestDeed(chart, known, going.shift, discount))
    if (!next) break
    going = next
  }
  return nightOf(chart.yard, pay, going, length)
}
