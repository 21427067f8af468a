import type { ViewOf, ViewParts } from '../../store/view.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { nextAfter, type Standing } from './standing.ts'

/** What stage and panel both show and both change, and no rule depends on. */
export interface Looking {
  /** At the live model's table, or before the row of things. */
  readonly at: 'live' | 'row'
  /** The thing looked at. */
  readonly open: string | undefined
  /** What the pointer is over on the stage. */
  readonly over?: Hover | undefined
}

/** Where the page should say the name of a picture on the canvas: viewport pixels. */
export interface Hover {
  readonly id: string
  readonly x: number
  readonly y: number
}

export type View = ViewParts<Looking>

/** Whoever has not sorted anything begins at the live model's table; the first of the row lies open. */
export function viewFor(session: ViewOf, { live, things }: Setup, { sorted }: Recipe): View {
  return session<Looking>({
    at: live && sorted.length === 0 ? 'live' : 'row',
    open: things[0]?.id,
  }).parts
}

/** Sorts one thing; whoever sorts it for the first time is shown the next that waits. */
export function sortInto(
  view: View,
  standings: readonly Standing[],
  thing: string,
  as: string | undefined,
  act: (action: Action) => void,
): void {
  const fresh = standings.find((one) => one.thing.id === thing)?.bin === undefined
  act({ type: 'sort', thing, ...(as !== undefined && { as }) })
  if (fresh && as !== undefined) view.set({ open: nextAfter(standings, thing) })
}
