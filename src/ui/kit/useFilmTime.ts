import { useEffect, useRef, useState } from 'preact/hooks'

/** Milliseconds between two looks at a film: four a second are enough for numbers and charts to look alive. */
const pace = 250

/**
 * The moment of a finished training's film to show now, milliseconds; `length` once it is over. A film plays when it
 * is new and somebody watches (`watched`), from where `start` says; in calm, and when the panel opens with one that was
 * there before, it is over from the first.
 */
export function useFilmTime<Lab>(
  lab: Lab | undefined,
  length: number,
  watched = true,
  start: (lab: Lab) => number = () => 0,
): number {
  const played = useRef(lab)
  const [elapsed, setElapsed] = useState(length)
  /** Nothing runs then, so nothing would draw the panel again: the end is shown at once. */
  const still = !watched || document.documentElement.dataset.calm !== undefined
  useEffect(() => {
    if (!lab || played.current === lab) return
    played.current = lab
    const from = start(lab)
    if (still) return
    const begun = performance.now() - from
    setElapsed(from)
    const timer = setInterval(() => {
      const now = performance.now() - begun
      setElapsed(now)
      if (now >= length) clearInterval(timer)
    }, pace)
    return () => {
      clearInterval(timer)
      setElapsed(length)
    }
  }, [lab, length, watched])
  return lab !== undefined && lab !== played.current && !still ? 0 : elapsed
}
