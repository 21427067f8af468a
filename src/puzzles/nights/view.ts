/** What stage and panel both show and both change: which night is looked at, how far the season was watched, the waiting. */
import type { SessionView, ViewOf } from '../../store/view.ts'
import type { Recipe, Setup } from './schema.ts'
import { nightOf } from './season.ts'

export interface Looking {
  /** The night that is looked at, from 1. */
  readonly night: number
  /** The last night that has been watched. */
  readonly reached: number
  /** How often the player has waited for the model to learn by itself. */
  readonly waits: number
}

export const lookingOf = (view: ViewOf): SessionView<Looking> =>
  view<Looking>({ night: 1, reached: 1, waits: 0 })

/** What has been decided about a night shows that it was watched, in another session perhaps. */
export function reachedBy(setup: Setup, { labels, lessons }: Recipe, { reached }: Looking): number {
  const labelled = labels.map((id) => nightOf(setup, id))
  return Math.min(
    setup.nights.length,
    Math.max(reached, ...labelled, ...lessons.map(({ after }) => after + 1)),
  )
}

/** Goes to a night that was watched, or on to the next. */
export function go(
  view: SessionView<Looking>,
  setup: Setup,
  recipe: Recipe,
  night: number,
  by: string,
): void {
  const now = view.get()
  const reached = reachedBy(setup, recipe, now)
  if (night < 1 || night > Math.min(setup.nights.length, reached + 1)) return
  view.set({ ...now, night, reached: Math.max(reached, night) }, by)
}

export function wait(view: SessionView<Looking>, by: string): void {
  const now = view.get()
  view.set({ ...now, waits: Math.min(now.waits + 1, mostWaits) }, by)
}

/** Nights gone by after so many waits: one, then ten times as many each time. */
export const nightsWaited = (waits: number): number => (waits === 0 ? 0 : 10 ** (waits - 1))
const mostWaits = 7
