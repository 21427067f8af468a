import { useFilmTime } from '../../ui/kit/index.ts'
import { shownOf } from '../kit/film.ts'
import type { Frame, Lab } from './events.ts'
import { filmLength } from './film.ts'

/** The frame of a fresh training's film to show now; undefined once it is over, or in calm. */
export function useFilm(lab: Lab | undefined): Frame | undefined {
  const time = useFilmTime(lab, filmLength)
  return lab && time < filmLength ? lab.film[shownOf(lab.film, time, filmLength) - 1] : undefined
}
