import type { SessionView, ViewOf } from '../../store/view.ts'

/** Which card is open, on the stage and in the panel; neither in the recipe nor in the store. */
export type Looking = SessionView<{ readonly open: string | undefined }>

export function lookingOf(view: ViewOf): Looking {
  return view<{ readonly open: string | undefined }>({ open: undefined })
}
