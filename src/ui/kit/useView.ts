import { useEffect, useReducer } from 'preact/hooks'

/** How the session's view stands (`store/view.ts`); renders anew whenever it changes. */
export function useView<T>(view: { now(): T; follow(follower: () => void): () => void }): T {
  const [, again] = useReducer((n: number) => n + 1, 0)
  useEffect(() => view.follow(() => again(0)), [view])
  return view.now()
}
