import type { SessionView, ViewOf } from '../../store/view.ts'

/** A far larger network than the player's, trained on the same places: how its border grew, and how it did. */
export interface Monster {
  readonly neurons: number
  readonly epochs: number
  readonly film: readonly MonsterFrame[]
  /** Accuracy on the contest's places: the monster takes part in no contest. */
  readonly test: number
  /** Of the wrong labels, how many it answers as they stand, and how many the player's network does. */
  readonly believes: { readonly monster: number; readonly yours: number; readonly of: number }
}

export interface MonsterFrame {
  readonly epoch: number
  readonly trainAccuracy: number
  /** On the validation places. */
  readonly accuracy: number
  readonly border: Float32Array
}

/** What the mind is asked for it. */
export const release = { monster: true } as const

/** The monster that is out, on the stage and in the panel; neither in the recipe nor in the store. */
export type Roaming = SessionView<{ readonly monster: Monster | undefined }>

export function roamingOf(view: ViewOf): Roaming {
  return view<{ readonly monster: Monster | undefined }>({ monster: undefined })
}
