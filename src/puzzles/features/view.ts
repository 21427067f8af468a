import type { ViewOf, ViewParts } from '../../store/view.ts'
import type { Setup } from './schema.ts'

/** What stage and panel both show and both change, and no rule depends on. */
export interface Looking {
  /** Where the fences stand along the only ruler, 0 to 1, rising. */
  readonly fences: readonly number[]
  /** Who stands on the table: one of the crowd, or somebody made up. */
  readonly figure: { readonly values: readonly number[]; readonly of?: number | undefined }
  /** The ruler under the pointer, and where that is in the page's viewport. */
  readonly over: { readonly id: string; readonly x: number; readonly y: number } | undefined
}

export type View = ViewParts<Looking>

export const viewOf = (session: ViewOf, setup: Setup): View =>
  session<Looking>({
    fences: evenly(setup),
    figure: { values: setup.guest.values },
    over: undefined,
  }).parts

/** One fence fewer than classes, at equal distances. */
export const evenly = ({ classes }: Setup): number[] =>
  classes.slice(1).map((_, i) => (i + 1) / classes.length)
