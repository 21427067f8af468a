import { createView, type Store, type ViewOf } from '../store/index.ts'

/** The view of the session that is open: another one from each opening of a level on. What of it is heard, the store has. */
export function createSessionView(store: Store): ViewOf {
  const hear = ({ tone }: { readonly tone?: number | undefined }) => {
    if (store.getState().tone !== tone) store.setState({ tone })
  }
  let view = createView(hear)
  store.subscribe((now, before) => {
    if (!now.play || before.play) return
    view = createView(hear)
    hear({})
  })
  return (first) => view(first)
}
