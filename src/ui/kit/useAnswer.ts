import { useEffect, useRef, useState } from 'preact/hooks'

/**
 * The trained model's answer to the newest query: one question is asked at a time, and an answer that comes after
 * another query, another model, none or the panel's end is dropped. Until the newest one comes, the last stands.
 * Undefined while there is nothing to ask, or nobody. A query is a new one by identity; `model` changes with the
 * trained model.
 */
export function useAnswer(
  query: unknown,
  ask: (query: unknown) => Promise<unknown>,
  model: unknown,
): unknown {
  const [answer, setAnswer] = useState<unknown>()
  const asker = useRef<Asker>(undefined)
  asker.current ??= createAsker(setAnswer)
  useEffect(() => asker.current?.stop, [])
  useEffect(() => {
    asker.current?.want(model === undefined ? undefined : query, ask)
  }, [query, model])
  return query === undefined || model === undefined ? undefined : answer
}

type Ask = (query: unknown) => Promise<unknown>

export interface Asker {
  /** The newest query; undefined takes the last answer away. */
  want(query: unknown, ask: Ask): void
  stop(): void
}

/** The half of `useAnswer` that knows nothing of components. */
export function createAsker(tell: (answer: unknown) => void): Asker {
  let wanted: { readonly query: unknown; readonly ask: Ask } | undefined
  let busy = false

  async function next() {
    busy = true
    for (let asked = wanted; asked !== undefined; ) {
      const answer = await asked.ask(asked.query).catch(() => undefined)
      if (wanted === asked) {
        tell(answer)
        break
      }
      asked = wanted
    }
    busy = false
  }

  return {
    want(query, ask) {
      wanted = query === undefined ? undefined : { query, ask }
      if (!wanted) tell(undefined)
      else if (!busy) void next()
    },
    stop() {
      wanted = undefined
    },
  }
}
