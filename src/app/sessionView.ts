import { createView, type Store, type ViewOf } from '../store/index.ts'

/** The view of the session that is open: another one from each opening of a level on. */
export function createSessionView(store: Store): ViewOf {
  let view = createView()
  store.subscribe((now, before) => {
    if (now.play && !before.play) view = createView()
  })
  return (first) => view(first)
}
