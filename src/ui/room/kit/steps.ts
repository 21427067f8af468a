import { useEffect, useState } from 'preact/hooks'
import { useRoomKey } from './keys.ts'

export interface Steps {
  /** How many have been shown. */
  readonly at: number
  readonly over: boolean
  readonly skip: () => void
  readonly again: () => void
}

/**
 * Something told in so many steps, `rest` milliseconds between two: S to the end, A once more. Over from the first where
 * nothing moves by itself.
 */
export function useSteps(many: number, rest: number): Steps {
  const first = () => (document.documentElement.dataset.calm === undefined ? 0 : many)
  const [at, setAt] = useState(first)
  useEffect(() => {
    if (at >= many) return
    const timer = setTimeout(() => setAt((n) => n + 1), rest)
    return () => clearTimeout(timer)
  }, [at, many])
  const skip = () => setAt(many)
  const again = () => setAt(first())
  useRoomKey(({ key }) => {
    if (key.toLowerCase() === 's') skip()
    else if (key.toLowerCase() === 'a') again()
    else return
    return true
  })
  return { at, over: at >= many, skip, again }
}
