import { useEffect, useRef, useState } from 'preact/hooks'

/** Milliseconds between two looks at a film: four a second are enough for numbers and charts to look alive. */
const pace = 250

/** How far a film goes on between two looks: the hours that a laptop sleeps are none of it. */
export const filmed = (passed: number) => Math.min(Math.max(passed, 0), 4 * pace)

/**
 * The moment of a finished training's film to show now, milliseconds; `length` once it is over. A film plays when it
 * is new and somebody watches (`watched`), from where `start` says; in calm, and when the panel opens with one that was
 * there before, it is over from the first.
 */
export function useFilmTime<Lab extends object>(
  lab: Lab | undefined,
  length: number,
  watched = true,
  start: (lab: Lab) => number = () => 0,
): number {
  /** Undo brings a training back, not its film. */
  const played = useRef(new WeakSet(lab ? [lab] : []))
  const film = useRef<{ readonly of: Lab; readonly from: number } | undefined>(undefined)
  const [moment, setMoment] = useState<{ readonly of: Lab; readonly at: number }>()
  /** Nothing runs then, so nothing would draw the panel again: the end is shown at once. */
  const still = !watched || document.documentElement.dataset.calm !== undefined
  // In drawing, not after it: a panel drawn with a film that has not begun would show it empty for a moment.
  if (lab && !played.current.has(lab)) {
    played.current.add(lab)
    film.current = { of: lab, from: still ? length : start(lab) }
  }
  useEffect(() => {
    if (!lab || film.current?.of !== lab || film.current.from >= length) return
    let at = film.current.from
    let last = performance.now()
    const timer = setInterval(() => {
      const now = performance.now()
      at += filmed(now - last)
      last = now
      setMoment({ of: lab, at })
      if (at >= length) clearInterval(timer)
    }, pace)
    return () => {
      clearInterval(timer)
      film.current = undefined
      setMoment(undefined)
    }
  }, [lab, length, watched])
  if (!lab || film.current?.of !== lab) return length
  return moment?.of === lab ? moment.at : film.current.from
}
