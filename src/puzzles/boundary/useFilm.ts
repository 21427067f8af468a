import { useEffect, useRef, useState } from 'preact/hooks'
import type { Play } from '../../store/session.ts'
import { type Frame, filmAt, filmLength, type Lab, resumeAt } from './film.ts'

/** Milliseconds between two pictures of the panel: numbers and charts need no more to look alive. */
const pace = 80

/**
 * The frames of the training that the panel shows now, the last being the current one: what the worker reports,
 * then the film of the finished training from where the reports left off.
 */
export function useFilm(play: Play): readonly Frame[] {
  const lab = play.outcome?.lab as Lab | undefined
  const live = useRef<Frame[]>([])
  const played = useRef(lab)
  const [elapsed, setElapsed] = useState(filmLength)

  if (play.training.status === 'busy') {
    const frame = play.training.show as Frame | undefined
    if (!frame) live.current = []
    else if (frame.epoch > (live.current.at(-1)?.epoch ?? -1)) live.current = [...live.current, frame]
  }

  useEffect(() => {
    if (!lab || played.current === lab) return
    played.current = lab
    const seen = live.current.at(-1)?.epoch ?? -1
    live.current = []
    if (play.phase !== 'lab' || document.documentElement.dataset.calm !== undefined) return
    const begun = performance.now() - resumeAt(lab.film, seen)
    setElapsed(performance.now() - begun)
    const timer = setInterval(() => {
      const now = performance.now() - begun
      setElapsed(now)
      if (now >= filmLength) clearInterval(timer)
    }, pace)
    return () => {
      clearInterval(timer)
      setElapsed(filmLength)
    }
  }, [lab, play.phase])

  if (play.training.status === 'busy') return live.current
  if (!lab) return []
  const fresh = played.current !== lab
  return lab.film.slice(0, 1 + Math.floor(filmAt(lab.film, fresh ? 0 : elapsed)))
}
