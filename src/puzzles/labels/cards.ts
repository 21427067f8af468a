/** The crate as everything in this folder reads it. Classes are indices in the level's order. Pure. */
import type { Recipe, Setup } from './schema.ts'

export interface Card {
  readonly id: string
  /** Its place in the crate, counted from 1: what people call it by. */
  readonly n: number
  readonly values: readonly number[]
  readonly truth: number
  /** What its label says now; undefined while it has none. */
  readonly label: number | undefined
  readonly checked: boolean
  /** The player gave it the label it has. */
  readonly changed: boolean
}

export const classOf = ({ classes }: Setup, id: string): number => classes.findIndex((one) => one.id === id)

export function cardsOf(setup: Setup, { checked, labels }: Recipe): Card[] {
  const given = new Map(labels.map(({ card, label }) => [card, label]))
  return setup.cards.map(({ id, values, truth, label: first }, i) => {
    const label = given.get(id) ?? first
    return {
      ...{ id, n: i + 1, values, truth: classOf(setup, truth) },
      label: label === undefined ? undefined : classOf(setup, label),
      checked: checked.includes(id),
      changed: given.has(id),
    }
  })
}
