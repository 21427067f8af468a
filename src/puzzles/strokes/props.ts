import type { Lab } from './events.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import type { View } from './view.ts'

/** What each part of the panel is given. */
export interface PartProps {
  readonly setup: Setup
  readonly recipe: Recipe
  /** The last training. */
  readonly lab: Lab | undefined
  readonly view: View
  readonly ask: (query: unknown) => Promise<unknown>
  readonly decide: (action: Action) => void
}
