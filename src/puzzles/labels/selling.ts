/** Crates of labelled birds: mixed ones, one of a single kind, one whose labels are wrong. Pure. */
import type { Fault, Lot, Selling } from '../../engine/index.ts'
import { crateName, largest, stockOf } from '../kit/crates.ts'
import { looks } from '../kit/penguins.ts'
import { classOf } from './cards.ts'
import type { Recipe, Setup } from './schema.ts'

type Card = Setup['cards'][number]
/** A card with the class that its label says. */
interface Labelled {
  readonly card: Card
  readonly says: number
}

/** Cards of a crate, those of them that may be looked at, and those that everybody has: of two kinds, so no model is done. */
const [holds, shown, free] = [8, 5, 2]

export const selling: Selling<Setup, Recipe> = {
  sale({ guide: _, ...setup }, random) {
    const classes = setup.classes.length
    const truthOf = ({ truth }: Card) => classOf(setup, truth)
    const byClass = setup.classes.map((_, of) => setup.cards.filter((card) => truthOf(card) === of))
    const stock = stockOf(byClass, random.fork('stock'))
    const right = (cards: readonly Card[]): Labelled[] => cards.map((card) => ({ card, says: truthOf(card) }))
    const wrong = (cards: readonly Card[]) =>
      right(cards).map(({ card, says }, i) => ({ card, says: i % 4 ? (says + 1) % classes : says }))
    const first = right(stock.mixed(free))
    // One of the two largest classes fills a crate by itself and still is in the mixed ones.
    const large = largest(byClass).slice(0, 2)
    const single = stock.take(large[random.below(large.length)] ?? 0, holds)
    const crates: { readonly all: Labelled[]; readonly fault?: Fault }[] = random
      .fork('order')
      .shuffle([
        { all: right(stock.mixed(holds)) },
        { all: right(stock.mixed(holds)) },
        { all: wrong(stock.mixed(holds)), fault: 'wrong-labels' },
        { all: wrong(stock.mixed(holds)), fault: 'wrong-labels' },
        { all: right(single), fault: 'one-kind' },
      ])
    const lots = crates.map(({ all, fault }, i): Lot => {
      const preview = all.slice(0, shown).flatMap(({ card, says }) => {
        const [really, label] = [setup.classes[truthOf(card)], setup.classes[says]]
        if (!really || !label) return []
        return [
          {
            name: numbered(setup.cards.indexOf(card) + 1),
            says: label.name,
            sight: { shapes: looks[really.look] },
          },
        ]
      })
      return { name: crateName(i + 1), preview, holds: all.length, ...(fault && { fault }) }
    })
    const bare = setup.cards.map(({ id, values, truth }) => ({ id, values, truth }))
    return {
      lots,
      room: lots.length,
      setup: { ...setup, cards: bare, relabel: 'any' },
      recipe: (bought) => ({
        checked: [],
        labels: [...first, ...bought.flatMap((at) => crates[at]?.all ?? [])].flatMap(({ card, says }) => {
          const of = setup.classes[says]
          return of ? [{ card: card.id, label: of.id }] : []
        }),
      }),
    }
  },
}

const numbered = (n: number) => ({ en: `No. ${n}`, 'zh-Hant': `${n} 號`, 'zh-Hans': `${n} 号` })
