/** Handfuls of labels, as rules, panel and stage count them. Pure. */
import type { Place } from './pick.ts'

/** Handfuls of a recipe at most: each is a training of its own. */
export const mostHandfuls = 24

export const labelsOf = (handfuls: readonly { readonly many: number }[]): number =>
  handfuls.reduce((sum, { many }) => sum + many, 0)

/** Whether there must be a model before anything can be taken there. */
export const needsModel = (from: Place | undefined): boolean => from === 'sure' || from === 'unsure'
