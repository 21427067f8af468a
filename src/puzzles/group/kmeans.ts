/** k-means, one step at a time: every crate to its nearest lantern, every lantern to the middle of its crates. Pure. */
import { apart, type Ground } from './ground.ts'
import type { Place } from './schema.ts'

/** More rounds than any ground of 120 crates has been seen to need: a bound, so that nothing can go on for ever. */
const mostSteps = 100

export interface Nearest {
  readonly lantern: number
  readonly far: number
  /** The second nearest; the same lantern where there is only one. */
  readonly next: number
  readonly nextFar: number
}

/** What people call a lantern by: the letter of its mark. */
export const letterOf = (lantern: number): string => String.fromCharCode(65 + lantern)

/** Of equally near lanterns the first. */
export function nearest(ground: Ground, lanterns: readonly Place[], spot: Place): Nearest {
  const far = lanterns.map((lantern) => apart(ground, lantern, spot))
  const order = far.map((_, i) => i).sort((a, b) => (far[a] ?? 0) - (far[b] ?? 0) || a - b)
  const [lantern = 0, next = lantern] = order
  return { lantern, far: far[lantern] ?? 0, next, nextFar: far[next] ?? 0 }
}

/** The lantern of each crate. */
export const assigned = (ground: Ground, lanterns: readonly Place[]): number[] =>
  ground.spots.map((spot) => nearest(ground, lanterns, spot).lantern)

/** Each lantern in the middle of the crates that are nearest to it; one without crates stays where it is. */
export function stepped(ground: Ground, lanterns: readonly Place[]): Place[] {
  const groups = assigned(ground, lanterns)
  return lanterns.map(({ x, y }, i) => {
    const own = ground.spots.filter((_, crate) => groups[crate] === i)
    if (own.length === 0) return { x, y }
    const mean = (of: (spot: Place) => number) => own.reduce((sum, spot) => sum + of(spot), 0) / own.length
    return { x: mean((spot) => spot.x), y: mean((spot) => spot.y) }
  })
}

/** A step would move no lantern by as much as can be seen. */
export function settled(ground: Ground, lanterns: readonly Place[]): boolean {
  return stepped(ground, lanterns).every(
    ({ x, y }, i) => Math.abs(x - (lanterns[i]?.x ?? 0)) < 1e-6 && Math.abs(y - (lanterns[i]?.y ?? 0)) < 1e-6,
  )
}

/** Where the lanterns are after each step until nothing moves any more, the first as they were hung. */
export function walked(ground: Ground, lanterns: readonly Place[]): (readonly Place[])[] {
  const film: (readonly Place[])[] = [lanterns.map(({ x, y }) => ({ x, y }))]
  for (let i = 0; i < mostSteps; i++) {
    const last = film.at(-1) ?? []
    if (settled(ground, last)) break
    film.push(stepped(ground, last))
  }
  return film
}

/** How many times as far the second nearest lantern is, on average over the crates; undefined for one lantern alone. */
export function clearness(ground: Ground, lanterns: readonly Place[]): number | undefined {
  if (lanterns.length < 2) return undefined
  const all = ground.spots.map((spot) => nearest(ground, lanterns, spot))
  const mean = (of: (one: Nearest) => number) => all.reduce((sum, one) => sum + of(one), 0) / all.length
  const own = mean(({ far }) => far)
  return own > 0 ? mean(({ nextFar }) => nextFar) / own : undefined
}
