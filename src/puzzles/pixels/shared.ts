import type { Lab } from './events.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import type { Looking, View } from './view.ts'

/** What every part of the panel is given. */
export interface Shared {
  readonly setup: Setup
  readonly recipe: Recipe
  /** The training that fits the open windows. */
  readonly lab: Lab | undefined
  /** Whether anything was trained yet. */
  readonly trained: boolean
  /** Whether something was changed since. */
  readonly stale: boolean
  readonly looking: Looking
  readonly view: View
  readonly act: (action: Action) => void
}
