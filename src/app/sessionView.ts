import { createView, type Heard, type Store, type ViewOf } from '../store/index.ts'

/** The view of the session that is open: another one from each opening of a level on. What of it is heard, the store has. */
export function createSessionView(store: Store): ViewOf {
  const hear = ({ tone, sung }: Heard) => {
    const now = store.getState()
    if (now.tone !== tone || now.sung !== sung) store.setState({ tone, sung })
  }
  let view = createView(hear)
  store.subscribe((now, before) => {
    if (!now.play || before.play) return
    view = createView(hear)
    hear({})
  })
  return (first) => view(first)
}
