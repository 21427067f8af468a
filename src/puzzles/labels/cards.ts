/** The crate as everything in this folder reads it. Classes are indices in the level's order. Pure. */
import { secondHand } from './guide.ts'
import type { Recipe, Setup } from './schema.ts'

export interface Card {
  readonly id: string
  /** Its place in the crate, counted from 1: what people call it by. */
  readonly n: number
  readonly values: readonly number[]
  readonly truth: number
  /** What its label says now; undefined while it has none. */
  readonly label: number | undefined
  /** What the second person wrote on a labelled card; undefined where nobody else labels. */
  readonly second: number | undefined
  /** The thing itself is in view. */
  readonly checked: boolean
  /** The player gave it the label it has. */
  readonly changed: boolean
}

export const classOf = ({ classes }: Setup, id: string): number => classes.findIndex((one) => one.id === id)

export function cardsOf(setup: Setup, recipe: Recipe): Card[] {
  const { checked, labels } = recipe
  const given = new Map(labels.map(({ card, label }) => [card, label]))
  return setup.cards.map((card, i) => {
    const { id, values, truth, label: first } = card
    const label = given.get(id) ?? first
    const second = setup.guide && label !== undefined ? secondHand(setup, recipe, card) : undefined
    return {
      ...{ id, n: i + 1, values, truth: classOf(setup, truth) },
      label: label === undefined ? undefined : classOf(setup, label),
      second: second === undefined ? undefined : classOf(setup, second),
      checked: setup.guide !== undefined || checked.includes(id),
      changed: given.has(id),
    }
  })
}

/** Where two people labelled the same card differently. */
export const disputed = ({ label, second }: Card): boolean => second !== undefined && second !== label

/** What a model learns from: each labelled card, once for each person who labelled it. */
export const examplesOf = (cards: readonly Card[]): { values: readonly number[]; label: number }[] =>
  cards.flatMap(({ values, label, second }) =>
    [label, second].flatMap((each) => (each === undefined ? [] : [{ values, label: each }])),
  )
