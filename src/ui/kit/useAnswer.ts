import { useEffect, useRef, useState } from 'preact/hooks'

/**
 * The trained model's answer to the newest query: one question is asked at a time, and an answer that comes after
 * another query, another model or the panel's end is dropped. Undefined while there is nothing to ask, or nobody.
 * A query is a new one by identity; `model` changes with the trained model.
 */
export function useAnswer(
  query: unknown,
  ask: (query: unknown) => Promise<unknown>,
  model: unknown,
): unknown {
  const [answer, setAnswer] = useState<unknown>()
  const waiting = useRef<unknown>(undefined)
  const busy = useRef(false)
  const alive = useRef(true)
  useEffect(() => {
    alive.current = true
    return () => {
      alive.current = false
    }
  }, [])
  useEffect(() => {
    waiting.current = model === undefined ? undefined : query
    if (waiting.current === undefined) {
      setAnswer(undefined)
      return
    }
    const next = async () => {
      busy.current = true
      while (waiting.current !== undefined && alive.current) {
        const asked = waiting.current
        waiting.current = undefined
        const come = await ask(asked).catch(() => undefined)
        if (alive.current && waiting.current === undefined) setAnswer(come)
      }
      busy.current = false
    }
    if (!busy.current) void next()
  }, [query, model])
  return query === undefined || model === undefined ? undefined : answer
}
