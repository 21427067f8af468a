import { useEffect, useRef, useState } from 'preact/hooks'
import type { Frame, Lab } from './events.ts'
import { filmAt, filmLength } from './film.ts'

/** Milliseconds between two looks at the film: charts need no more to look alive. */
const pace = 90

/** The frame of a fresh training's film to show now; undefined once it is over, or in calm. */
export function useFilm(lab: Lab | undefined): Frame | undefined {
  const played = useRef(lab)
  const [elapsed, setElapsed] = useState(filmLength)
  const fresh = lab !== undefined && lab !== played.current
  useEffect(() => {
    if (!lab || played.current === lab) return
    played.current = lab
    if (document.documentElement.dataset.calm !== undefined) return
    const begun = performance.now()
    setElapsed(0)
    const timer = setInterval(() => {
      const now = performance.now() - begun
      setElapsed(now)
      if (now >= filmLength) clearInterval(timer)
    }, pace)
    return () => {
      clearInterval(timer)
      setElapsed(filmLength)
    }
  }, [lab])
  if (!lab || (!fresh && elapsed >= filmLength)) return undefined
  return filmAt(lab.film, fresh ? 0 : elapsed)
}
