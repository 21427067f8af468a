import type { SessionView, ViewOf } from '../../store/view.ts'

/** Which crate is looked at, on the stage and in the panel; neither in the recipe nor in the store. */
export type Looking = SessionView<{ readonly crate: string | undefined }>

export const lookingOf = (view: ViewOf): Looking =>
  view<{ readonly crate: string | undefined }>({ crate: undefined })
