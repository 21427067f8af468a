import type { Planted } from '../../scenes/kit/grove/grove.ts'
import { type Asks, pensOf, reaching } from '../kit/tree.ts'
import type { Setup } from './schema.ts'
import { type Animal, yardOf } from './tree.ts'

/** A tree with the animals of the yard at its feet, in each pen those of one class together. */
export function yardUnder(setup: Setup, asks: Asks, names: ReadonlyMap<string, number>): Planted {
  const { yard } = yardOf(setup)
  const inside = pensOf(asks).map((at): [string, Animal[]] => {
    const own = (of: number) => (of === names.get(at) ? -1 : of)
    return [at, reaching(yard, asks, at).sort((a, b) => own(a.class) - own(b.class))]
  })
  return { asks, names, inside: new Map(inside) }
}
