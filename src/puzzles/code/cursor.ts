import type { SessionView, ViewOf } from '../../store/view.ts'
import type { Lab } from './events.ts'

export type OwnSensor = NonNullable<NonNullable<Lab['model']>['own']>

/** Where the player stands while going through a practice run step by step. The panel moves it; the stage follows. */
export interface Cursor {
  /** Index of the case in `Lab.cases`. */
  readonly case: number
  /** Index of the step in the case's lines. */
  readonly step: number
  /** Whether the player is at what is done by hand; undefined while nobody has said. */
  readonly hands?: 'open' | 'closed' | undefined
  /** What hands are doing now, not yet decided. */
  readonly live?: readonly number[] | undefined
  /** What was last seen of a sensor that the player's own drawings trained, and by which. */
  readonly sensor?: { readonly signs: unknown; readonly was: OwnSensor } | undefined
}

export interface Walk extends Pick<SessionView<Cursor>, 'follow'> {
  at(): Cursor
  move(to: Partial<Cursor>): void
}

export function walkOf(view: ViewOf): Walk {
  const { get, set, follow } = view<Cursor>({ case: 0, step: 0 })
  return { at: get, move: (to) => set({ ...get(), ...to }, 'panel'), follow }
}
