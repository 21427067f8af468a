/** Mistakes that only typed text makes, by where they stand among the others: the special before the general. */
import { habitMistakes, listMistakes } from './habits.ts'
import type { Mistake } from './mistake.ts'
import { oddMistakes, tabMistake, wideLetterMistakes } from './odd.ts'
import { placeMistakes } from './places.ts'
import { useMistakes } from './uses.ts'

export interface BesideText {
  readonly signs: readonly Mistake[]
  readonly habits: readonly Mistake[]
  readonly places: readonly Mistake[]
}

export const besideText: BesideText = {
  signs: [tabMistake, ...oddMistakes],
  habits: [...habitMistakes, ...listMistakes, ...useMistakes],
  places: [...wideLetterMistakes, ...placeMistakes],
}
