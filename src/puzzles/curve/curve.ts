/** Curves over the days of a year, as everything in this folder reads them: pages of a log, polynomials, a curve laid by hand. Pure. */

/** Day of the year, 1 to 365, and the day's highest temperature, °C. */
export type Page = readonly [day: number, heat: number]
interface Log {
  readonly log: readonly Page[]
}

/** Days at which a curve is told, for drawing: every fourth. */
export const drawnDays: readonly number[] = Array.from({ length: 92 }, (_, i) => 1 + i * 4)

/** Days at which a hand holds its curve: six beads, the first on New Year's Day. */
export const beadDays: readonly number[] = [1, 74, 147, 219, 292, 365]

/** Pages to learn from, and those set aside: each `every`th, from the second on; none where that is 0. */
export function split({ log }: Log, every: number): { readonly kept: Page[]; readonly aside: Page[] } {
  const isAside = (i: number) => every > 0 && i % every === 1
  return { kept: log.filter((_, i) => !isAside(i)), aside: log.filter((_, i) => isAside(i)) }
}

/** Mean absolute error, °C. */
export const offBy = (curve: (day: number) => number, pages: readonly Page[]): number =>
  pages.reduce((sum, [day, heat]) => sum + Math.abs(curve(day) - heat), 0) / Math.max(1, pages.length)

/**
 * The powers of a day up to a degree, turned into features that have nothing to do with each other on the days learned from:
 * polynomials orthogonal there (Forsythe 1957), each of mean square 1. So one learning rate serves every degree, and descent
 * arrives where least squares would. The constant is left out: a bias is that.
 */
export function featuresOf(days: readonly number[], degree: number): (day: number) => number[] {
  const scaled = (day: number) => (day - 183) / 182
  const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length
  const xs = days.map(scaled)
  const steps: { readonly shift: number; readonly drop: number; readonly size: number }[] = []
  let [before, now, square] = [xs.map(() => 0), xs.map(() => 1), 1]
  for (let k = 0; k < degree; k++) {
    const was = square
    square = mean(now.map((p) => p * p))
    const shift = mean(now.map((p, i) => p * p * (xs[i] ?? 0))) / square
    const drop = k === 0 ? 0 : square / was
    const next = now.map((p, i) => ((xs[i] ?? 0) - shift) * p - drop * (before[i] ?? 0))
    ;[before, now] = [now, next]
    steps.push({ shift, drop, size: Math.sqrt(mean(next.map((p) => p * p))) })
  }
  return (day) => {
    const x = scaled(day)
    let [last, p] = [0, 1]
    return steps.map(({ shift, drop, size }) => {
      ;[last, p] = [p, (x - shift) * p - drop * last]
      return p / size
    })
  }
}

/** A smooth curve through a hand's beads (Catmull and Rom 1974), heights in °C at `beadDays`. */
export function handCurve(beads: readonly number[]): (day: number) => number {
  const at = (i: number) => beads[Math.min(beads.length - 1, Math.max(0, i))] ?? 0
  return (day) => {
    const i = Math.max(
      0,
      beadDays.findLastIndex((from, i) => day >= from && i < beadDays.length - 1),
    )
    const [from = 0, to = 1] = [beadDays[i], beadDays[i + 1]]
    const t = (day - from) / (to - from)
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)]
    return b + (t / 2) * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))
  }
}

/** A drawn curve between the days at which it is told. */
export function through(curve: readonly number[]): (day: number) => number {
  return (day) => {
    const at = Math.max(0, (day - 1) / 4)
    const i = Math.min(curve.length - 2, Math.floor(at))
    const [a = 0, b = 0] = [curve[i], curve[i + 1]]
    return a + (b - a) * (at - i)
  }
}

/** What to wear for this much heat, as an index; whatever is colder than all is the first. */
export const outfitOf = (
  { outfits }: { readonly outfits: readonly { readonly from: number }[] },
  heat: number,
): number =>
  Math.max(
    0,
    outfits.findLastIndex(({ from }) => heat >= from),
  )

/**
 * Temperatures that no weather has: colder than Vostok on 21 July 1983 (−89.2 °C), hotter than Death Valley on 10 July 1913
 * (56.7 °C), the two records of the World Meteorological Organization; and beyond these, what no cold can be and what boils.
 */
export type Wild = 'impossible' | 'polar' | 'oven' | 'boiling' | 'sun'
export function wildOf(heat: number): Wild | undefined {
  if (heat < -273.15) return 'impossible'
  if (heat < -89.2) return 'polar'
  if (heat > 5500) return 'sun'
  if (heat > 100) return 'boiling'
  return heat > 56.7 ? 'oven' : undefined
}

/** All that may be promised, from 0 on, °C. */
export const promisesOf = ({ to, step }: { readonly to: number; readonly step: number }): number[] =>
  Array.from({ length: Math.floor(to / step + 1e-9) + 1 }, (_, i) => i * step)

/** Whole degrees, with a minus that is one; thousands apart. */
export const degrees = (heat: number): string =>
  String(Math.abs(Math.round(heat)))
    .replace(/\B(?=(\d{3})+$)/g, ',')
    .replace(/^(?!0$)/, heat < 0 ? '−' : '')
export const tenths = (off: number): string => off.toFixed(1)
