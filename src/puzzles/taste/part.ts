import type { Lab } from './events.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import type { View } from './view.ts'

/** What every part of the panel gets. */
export interface PartProps {
  readonly setup: Setup
  readonly recipe: Recipe
  /** The map that has as many factors as are chosen. */
  readonly lab: Lab | undefined
  readonly view: View
  readonly decide: (action: Action) => void
}
