import type { SessionView, ViewOf } from '../../store/view.ts'

/** The letter that the player is writing: it hangs on the scale while it is written. Neither in the recipe nor in the store. */
export interface Looking {
  readonly draft: string | undefined
}

export const lookingOf = (view: ViewOf): SessionView<Looking> => view<Looking>({ draft: undefined })
