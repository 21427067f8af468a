/** A line as everything in this folder reads it: wind = height + slope x (pressure - at), kt and hPa. Pure. */

/** Pressure in the middle, hPa, and highest wind, kt. */
export type Reading = readonly [pressure: number, wind: number]
interface Range {
  readonly from: number
  readonly to: number
}
/** Where lines may lie, kt per hPa and kt. */
interface Bounds {
  readonly slope: Range
  readonly height: Range
}
/** The pressure at which a line’s height is told, hPa. */
interface Pivot {
  readonly at: number
}
interface Logs {
  readonly logs: readonly (readonly { readonly readings: readonly Reading[] }[])[]
}

export interface Line {
  /** kt per hPa. */
  readonly slope: number
  /** kt at the setup's pressure `at`. */
  readonly height: number
}

/** Steps to one kt per hPa: a line lies on a grid, so that hands on keys and hands on the chart lay the same lines. */
const steps = 20

export const windAt = ({ at }: Pivot, { slope, height }: Line, pressure: number): number =>
  height + slope * (pressure - at)

/** The readings of the logs that lie open. */
export const readingsOf = ({ logs }: Logs, { logs: open }: { readonly logs: number }): Reading[] =>
  logs.slice(0, open).flatMap((log) => log.flatMap(({ readings }) => readings))

/** Predicted minus true, kt, reading by reading. */
export const errorsOf = (setup: Pivot, line: Line, readings: readonly Reading[]): number[] =>
  readings.map(([pressure, wind]) => windAt(setup, line, pressure) - wind)

/** Mean absolute error, kt: the loss of a line laid by hand. */
export const offBy = (setup: Pivot, line: Line, readings: readonly Reading[]): number =>
  errorsOf(setup, line, readings).reduce((sum, error) => sum + Math.abs(error), 0) /
  Math.max(1, readings.length)

/** The signal that this much wind asks for, as an index; whatever is weaker than all is the first. */
export const signalOf = (
  { signals }: { readonly signals: readonly { readonly from: number }[] },
  wind: number,
): number =>
  Math.max(
    0,
    signals.findLastIndex(({ from }) => wind >= from),
  )

/** The nearest line that may lie there. */
export function snapped({ slope, height }: Bounds, line: Line): Line {
  const within = (n: number, { from, to }: Range) => Math.min(to, Math.max(from, n))
  return {
    slope: Math.round(within(line.slope, slope) * steps) / steps,
    height: Math.round(within(line.height, height)),
  }
}

export function fits(setup: Bounds, line: Line): boolean {
  const near = snapped(setup, line)
  return near.slope === line.slope && near.height === line.height
}

/** All slopes that a line may have, rising. */
export function slopesOf({ slope: { from, to } }: Bounds): number[] {
  const first = Math.ceil(from * steps)
  return Array.from({ length: Math.floor(to * steps) - first + 1 }, (_, i) => (first + i) / steps)
}

/** Whole knots, with a minus that is one. */
export const knots = (wind: number): string => String(Math.round(wind) || 0).replace('-', '−')
export const tenths = (off: number): string => off.toFixed(1)
