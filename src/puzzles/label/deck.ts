import type { Text } from '../../engine/index.ts'
import type { Setup } from './schema.ts'

/** A card as everything in this folder reads it. */
export interface Card {
  readonly id: string
  readonly name: Text
  readonly icon: string
  /** Index into `setup.classes`. */
  readonly class: number
  /** One value a fact, in the order of `setup.facts`: 0 or 1, or a count. All that the model ever gets. */
  readonly facts: readonly number[]
}

export interface Deck {
  readonly card: (id: string) => Card
  /** Pool and gate together. */
  readonly all: readonly Card[]
  readonly pool: readonly Card[]
  readonly gate: readonly Card[]
}

const decks = new WeakMap<Setup, Deck>()

/** The level's cards with their facts as numbers; made once for each level. */
export function deckOf(setup: Setup): Deck {
  const known = decks.get(setup)
  if (known) return known
  const cards = new Map(setup.cards.map((card) => [card.id, read(setup, card)]))
  const card = (id: string) => {
    const found = cards.get(id)
    if (!found) throw new Error(`label: the level has no card "${id}"`)
    return found
  }
  const pool = setup.pool.map(card)
  const gate = setup.gate.map(card)
  const deck: Deck = { card, all: [...pool, ...gate], pool, gate }
  decks.set(setup, deck)
  return deck
}

/** How many facts two cards share. */
export function agreeing(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + (value === b[index] ? 1 : 0), 0)
}

function read(setup: Setup, { id, name, icon, class: classId, has }: Setup['cards'][number]): Card {
  const said = new Map(
    has.split(' ').map((word) => {
      const [fact = '', count = '1'] = word.split(':')
      return [fact, Number(count)]
    }),
  )
  return {
    id,
    name,
    icon,
    class: setup.classes.findIndex((each) => each.id === classId),
    facts: setup.facts.map((fact) => said.get(fact.id) ?? 0),
  }
}
