/** A contest told on the wall, one lane a model, all with the same cases: slowly at the end, when it is close. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'

export interface Telling {
  /** How many moments have been told; `of` when it is over. */
  readonly at: number
  readonly of: number
  readonly over: boolean
  readonly skip: () => void
  readonly again: () => void
}

/** Milliseconds: the whole, whatever the number of moments; and the least and the most for one. */
const whole = 14_000
const [shortest, longest] = [70, 900]
/** How much longer the last moments take, the very last at the end of the list. */
const drums = [1.4, 1.8, 2.4, 3.2, 4.5]

/** Milliseconds that each moment stands before the next. */
export function momentsOf(many: number, slow: readonly number[] = []): number[] {
  const usual = Math.min(longest, Math.max(shortest, whole / Math.max(1, many)))
  return Array.from({ length: many }, (_, i) => {
    const drum = drums[drums.length - (many - i)] ?? 1
    return Math.max(usual, drum > 1 ? 260 : 0) * drum * (slow.includes(i) ? 3 : 1)
  })
}

/** Tells so many moments one after another; `done` is called once, at the end. */
export function useTelling(many: number, slow: readonly number[], done: () => void): Telling {
  const [at, setAt] = useState(0)
  const moments = useMemo(() => momentsOf(many, slow), [many, slow.join()])
  const finished = useRef(false)
  const latest = useRef(done)
  latest.current = done
  useEffect(() => {
    if (at >= many) {
      if (!finished.current) latest.current()
      finished.current = true
      return
    }
    const timer = setTimeout(() => setAt((n) => n + 1), moments[at] ?? shortest)
    return () => clearTimeout(timer)
  }, [at, many, moments])
  return {
    at,
    of: many,
    over: at >= many,
    skip: () => setAt(many),
    again: () => {
      finished.current = true
      setAt(0)
    },
  }
}
