/**
 * The mountain that a ball rolls down: each place on it is one line, wind = height + slope x (pressure - at) / unit, and how
 * high the ground is there is that line's loss, the mean of its squared errors. Plain arithmetic: the same bits on every engine. Pure.
 */

/** Pressure in the middle, hPa, and highest wind, kt. */
export type Reading = readonly [pressure: number, wind: number]

/** A place on the map. */
export interface Place {
  /** kt for each `unit` hPa. */
  readonly slope: number
  /** kt at the setup's pressure `at`. */
  readonly height: number
}

/** How pressures become small numbers: x = (pressure - at) / unit, hPa. */
export interface Scale {
  readonly at: number
  readonly unit: number
}

/** The learning rate and how many steps are gone. */
export interface Gait {
  readonly learningRate: number
  readonly steps: number
}

/**
 * A season's mountain: means over its readings, of x, y (the wind, kt) and their products. The loss of a line is
 * xx slope² + 2 x slope height + height² - 2 xy slope - 2 y height + yy, kt².
 */
export interface Surface {
  readonly x: number
  readonly xx: number
  readonly y: number
  readonly xy: number
  readonly yy: number
}

/** A ball that is farther off than this, kt, has left the mountain: nothing is reckoned beyond. */
export const lostAt = 1_000_000

export const windAt = ({ at, unit }: Scale, { slope, height }: Place, pressure: number): number =>
  height + (slope * (pressure - at)) / unit

export function surfaceOf({ at, unit }: Scale, readings: readonly Reading[]): Surface {
  let [x, xx, y, xy, yy] = [0, 0, 0, 0, 0]
  for (const [pressure, wind] of readings) {
    const across = (pressure - at) / unit
    x += across
    xx += across * across
    y += wind
    xy += across * wind
    yy += wind * wind
  }
  const n = Math.max(1, readings.length)
  return { x: x / n, xx: xx / n, y: y / n, xy: xy / n, yy: yy / n }
}

/** Mean squared error, kt²: how high the ground is. */
export const lossAt = ({ x, xx, y, xy, yy }: Surface, { slope, height }: Place): number =>
  Math.max(
    0,
    xx * slope * slope + 2 * x * slope * height + height * height - 2 * xy * slope - 2 * y * height + yy,
  )

/**
 * Which way is up, and how steeply: the mean of error times x, and the mean error. As in 3-6 it is half the slope of the
 * loss; the learning rate takes care of the 2.
 */
export const gradientAt = ({ x, xx, y, xy }: Surface, { slope, height }: Place): Place => ({
  slope: xx * slope + x * height - xy,
  height: x * slope + height - y,
})

/** One step against the gradient. */
export function stepFrom(surface: Surface, learningRate: number, place: Place): Place {
  const up = gradientAt(surface, place)
  return {
    slope: place.slope - learningRate * up.slope,
    height: place.height - learningRate * up.height,
  }
}

/**
 * How many times as steep the ground is one way as the other, at the same distance from its lowest place: the larger
 * eigenvalue of the loss's second derivatives over the smaller (their condition number), at least 1; no unit.
 */
export function steeperBy({ x, xx }: Surface): number {
  const middle = (xx + 1) / 2
  const apart = Math.sqrt(middle * middle - (xx - x * x))
  return (middle + apart) / (middle - apart)
}

/** Mean absolute error, kt. */
export const offBy = (scale: Scale, place: Place, readings: readonly Reading[]): number =>
  readings.reduce((sum, [pressure, wind]) => sum + Math.abs(windAt(scale, place, pressure) - wind), 0) /
  Math.max(1, readings.length)

/** Whether a line is so wrong that its ball is over the rim and gone. */
export const isLost = (off: number): boolean => !(off <= lostAt)

/** Every place of a ball that is let go, the first included; after the step that throws it off the mountain, none. */
export function descend(
  scale: Scale,
  readings: readonly Reading[],
  { learningRate, steps }: Gait,
  start: Place,
): [Place, ...Place[]] {
  const surface = surfaceOf(scale, readings)
  const path: [Place, ...Place[]] = [start]
  let place = start
  for (let step = 0; step < steps; step++) {
    place = stepFrom(surface, learningRate, place)
    path.push(place)
    if (isLost(offBy(scale, place, readings))) break
  }
  return path
}

/** The lowest place, by the formula of the least squares: for pictures and words only. */
export function lowest({ x, xx, y, xy }: Surface): Place {
  const slope = (xy - x * y) / (xx - x * x)
  return { slope, height: y - slope * x }
}
