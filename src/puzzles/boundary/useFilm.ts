import { useRef } from 'preact/hooks'
import type { Play } from '../../store/session.ts'
import { useFilmTime } from '../../ui/kit/index.ts'
import { resumeAt, shownOf } from '../kit/film.ts'
import type { Frame, Lab } from './events.ts'
import { filmLength } from './film.ts'

/**
 * The frames of the training that the panel shows now, the last being the current one: what the worker reports,
 * then the film of the finished training from where the reports left off.
 */
export function useFilm(play: Play): readonly Frame[] {
  const lab = play.outcome?.lab as Lab | undefined
  const live = useRef<Frame[]>([])

  if (play.training.status === 'busy') {
    const frame = play.training.show as Frame | undefined
    const seen = live.current.at(-1)?.epoch ?? -1
    // One that comes before the last begins another training.
    if (!frame || frame.epoch < seen) live.current = frame ? [frame] : []
    else if (frame.epoch > seen) live.current = [...live.current, frame]
  }

  const time = useFilmTime(lab, filmLength, play.phase === 'lab', ({ film }) =>
    resumeAt(film, live.current.at(-1)?.epoch ?? -1, filmLength),
  )
  if (play.training.status === 'busy') return live.current
  return lab ? lab.film.slice(0, shownOf(lab.film, time, filmLength)) : []
}
