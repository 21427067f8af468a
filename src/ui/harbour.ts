import { createContext } from 'preact'
import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Store } from '../store/index.ts'
import type { State, Verbs } from '../store/state.ts'

/** What every screen reads and calls: handed to `renderApp` by `main.ts`, never imported. */
export const Harbour = createContext<{ readonly store: Store; readonly verbs: Verbs } | undefined>(undefined)

function useHarbourContext() {
  const harbour = useContext(Harbour)
  if (!harbour) throw new Error('A screen was rendered outside App')
  return harbour
}

export function useVerbs(): Verbs {
  return useHarbourContext().verbs
}

/** A piece of the state; the component is drawn again when that piece is another value (compared by identity). */
export function useHarbour<T>(select: (state: State) => T): T {
  const { store } = useHarbourContext()
  const [, drawAgain] = useState(0)
  const picked = select(store.getState())
  const latest = useRef({ select, picked })
  useLayoutEffect(() => {
    latest.current = { select, picked }
  })
  useEffect(() => {
    const check = () => {
      const { select, picked } = latest.current
      if (!Object.is(select(store.getState()), picked)) drawAgain((n) => n + 1)
    }
    check()
    return store.subscribe(check)
  }, [store])
  return picked
}
