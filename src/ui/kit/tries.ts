import { useEffect } from 'preact/hooks'
import type { Raced } from '../../puzzles/kit/byHand.ts'
import { type Board, boardOf } from '../../puzzles/kit/byHand.ts'
import { useView } from './useView.ts'

/** A part of a kind's view: what every training of the session came to on the row that was named by hand. */
export interface Tries {
  readonly tries: readonly (Board & { readonly race: Raced })[]
}

/** The part of a view (`store/view.ts`) that keeps them. */
export interface TriesView {
  now(): Tries
  set(change: Tries): void
  follow(follower: () => void): () => void
}

/** All tries of the session so far, the last training's too: oldest first. */
export function useTries(view: TriesView, race: Raced | undefined): Tries['tries'] {
  const { tries } = useView(view)
  const known = !race || tries.some((one) => one.race === race)
  const all = known ? tries : [...tries, { ...boardOf(race), race }]
  useEffect(() => {
    if (!known) view.set({ tries: all })
  }, [known, race])
  return all
}
