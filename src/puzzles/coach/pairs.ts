/** Pairs of those who are most alike, so that two evenings can have learners of the same kind. Pure. */

/** What is compared: numbers in one order, as many for each. */
export interface Placed<T> {
  readonly one: T
  readonly at: readonly number[]
}

/** Sum of squares of the differences. */
export const apart = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, i) => {
    const off = value - (b[i] ?? 0)
    return sum + off * off
  }, 0)

/** Each with the nearest that is left, who is farthest from the middle of all first: it has the fewest neighbours. */
export function pairAlike<T>(all: readonly Placed<T>[]): (readonly [Placed<T>, Placed<T>])[] {
  const middle = (all[0]?.at ?? []).map(
    (_, i) => all.reduce((sum, { at }) => sum + (at[i] ?? 0), 0) / all.length,
  )
  const left = all
    .map((placed) => ({ placed, far: apart(placed.at, middle) }))
    .sort((a, b) => b.far - a.far)
    .map(({ placed }) => placed)
  const pairs: (readonly [Placed<T>, Placed<T>])[] = []
  for (let first = left.shift(); first; first = left.shift()) {
    const { at } = first
    const distances = left.map((other) => apart(other.at, at))
    const [second] = left.splice(distances.indexOf(Math.min(...distances)), 1)
    if (second) pairs.push([first, second])
  }
  return pairs
}
