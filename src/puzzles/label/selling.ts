/** Crates of animals: mixed ones, and some of a single class. Pure. */
import type { Fault, Lot, Selling } from '../../engine/index.ts'
import { crateName, largest, stockOf } from '../kit/crates.ts'
import { type Card, deckOf } from './deck.ts'
import type { Recipe, Setup } from './schema.ts'

/** Animals of a crate, those of them that may be looked at, and those that everybody has. */
const [holds, shown, first] = [6, 4, 2]

export const selling: Selling<Setup, Recipe> = {
  sale(setup, random) {
    const { pool } = deckOf(setup)
    const byClass = setup.classes.map((_, of) => pool.filter((card) => card.class === of))
    const stock = stockOf(byClass, random.fork('stock'))
    const own = stock.mixed(first)
    // The two largest classes fill a crate by themselves and still are in the mixed ones.
    const large = largest(byClass).slice(0, 2)
    const single = large.map((of) => stock.take(of, holds))
    const crates: { readonly all: readonly Card[]; readonly fault?: Fault }[] = random
      .fork('order')
      .shuffle([
        ...single.map((all) => ({ all, fault: 'one-kind' as const })),
        ...Array.from({ length: 3 }, () => ({ all: stock.mixed(holds) })),
      ])
    const lots = crates.map(({ all, fault }, i): Lot => {
      const preview = all.slice(0, shown).flatMap(({ name, icon, class: of }) => {
        const says = setup.classes[of]?.name
        return says ? [{ name, says, icon }] : []
      })
      return { name: crateName(i + 1), preview, holds: all.length, ...(fault && { fault }) }
    })
    return {
      lots,
      room: lots.length,
      setup,
      recipe: (bought) => ({
        shown: [...own, ...bought.flatMap((at) => crates[at]?.all ?? [])].map(({ id }) => id),
      }),
    }
  },
}
