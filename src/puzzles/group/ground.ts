/**
 * The ground: crates lie on it by their measures, those of one side added up. A distance on it is the distance that
 * k-means measures, so that what a player sees is what the machine goes by. Pure.
 */
import type { Place, Recipe, Setup } from './schema.ts'

export interface Ground {
  /** What its sides measure, in the units that were chosen; 0 where no measure lies along a side. */
  readonly width: number
  readonly height: number
  /** Where the crates of the level lie, in their order. */
  readonly spots: readonly Place[]
  /** Where anything else with these measures lies; beyond 0 and 1 where no crate does. */
  at(values: readonly number[]): Place
}

/** How far the ground goes on beyond the outermost crate: a share of what the crates take up. */
const rim = 0.08

export type Laid = Pick<Recipe, 'along' | 'up' | 'scale' | 'stretch'>

export function groundOf(setup: Setup, { along, up, scale, stretch }: Laid): Ground {
  const sideOf = (ids: readonly string[], by: number) => {
    const parts = setup.measures.flatMap(({ id }, i) =>
      ids.includes(id) ? [{ i, unit: scale === 'even' ? spread(setup, i) : 1 }] : [],
    )
    const sum = (values: readonly number[]) =>
      parts.reduce((all, { i, unit }) => all + (values[i] ?? 0) / unit, 0) * by
    const sums = setup.crates.map(({ values }) => sum(values))
    const [least, most] = [Math.min(...sums), Math.max(...sums)]
    const size = (most - least) * (1 + 2 * rim)
    const from = least - (most - least) * rim
    return { size, part: (values: readonly number[]) => (size > 0 ? (sum(values) - from) / size : 0.5) }
  }
  const [x, y] = [sideOf(along, 1), sideOf(up, stretch)]
  const at = (values: readonly number[]): Place => ({ x: x.part(values), y: y.part(values) })
  return { width: x.size, height: y.size, at, spots: setup.crates.map(({ values }) => at(values)) }
}

/** The standard deviation of a measure over the level's crates. */
function spread({ crates }: Setup, measure: number): number {
  const all = crates.map(({ values }) => values[measure] ?? 0)
  const mean = all.reduce((sum, value) => sum + value, 0) / all.length
  return Math.sqrt(all.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / all.length)
}

export function apart({ width, height }: Ground, a: Place, b: Place): number {
  const [dx, dy] = [(a.x - b.x) * width, (a.y - b.y) * height]
  return Math.sqrt(dx * dx + dy * dy)
}
