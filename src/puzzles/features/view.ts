import type { ViewOf } from '../../store/view.ts'
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

export interface View {
  now(): Looking
  set(change: Partial<Looking>): void
  follow(follower: () => void): () => void
}

export function viewOf(session: ViewOf, setup: Setup): View {
  const { get, set, follow } = session<Looking>({
    fences: evenly(setup),
    figure: { values: setup.guest.values },
    over: undefined,
  })
  return { now: get, set: (change) => set({ ...get(), ...change }, 'features'), follow }
}

/** One fence fewer than classes, at equal distances. */
export const evenly = ({ classes }: Setup): number[] =>
  classes.slice(1).map((_, i) => (i + 1) / classes.length)
