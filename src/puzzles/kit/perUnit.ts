/** Points of a curve as one value a unit, from 1 on, for charts that count: straight between points, NaN before the first. Pure. */
export function perUnit(points: readonly (readonly [at: number, value: number])[]): number[] {
  const values: number[] = []
  for (const [i, [at, value]] of points.entries()) {
    const [from, before] = points[i - 1] ?? [at - 1, value]
    for (let n = from + 1; n <= at; n++)
      values[n - 1] = before + ((value - before) * (n - from)) / (at - from)
  }
  return Array.from(values, (value) => value ?? Number.NaN)
}
