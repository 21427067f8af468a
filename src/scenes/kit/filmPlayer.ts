/**
 * A lab that shows how its model learns: live while the worker trains, then the film of the finished training, then
 * what came of it.
 */

import { shownOf } from '../../puzzles/kit/film.ts'
import type { Play } from '../../store/session.ts'
import type { Reel } from './reel.ts'
import type { StageKit } from './stage.ts'

export interface FilmSpec<Lab extends object, Frame> {
  /** Kept by the session, so that another size does not cut a film short. */
  readonly reel: Reel<Lab>
  /** How long a film runs, milliseconds. */
  readonly length: number
  frames(lab: Lab): readonly Frame[]
  /** How much of it was watched live, milliseconds; without it, nothing. */
  seen?(lab: Lab): number
  /** The worker trains; `frame` is its last report. */
  live(play: Play, frame: Frame | undefined): void
  /** A finished training's film begins. */
  begin?(): void
  watch(frame: Frame): void
  /** Nothing learns: how the session stands, and what came before. */
  rest(play: Play, after: 'the end' | 'a stop' | 'rest'): void
}

export interface FilmPlayer {
  show(play: Play): void
  update(now: number): void
}

const labOf = <Lab>(play: Play) => play.outcome?.lab as Lab | undefined

export function createFilmPlayer<Lab extends object, Frame>(
  { scene, calm }: StageKit,
  spec: FilmSpec<Lab, Frame>,
  opened: Play,
): FilmPlayer {
  const { reel, length } = spec
  let play = opened
  reel.open(labOf(play), true)
  return {
    show(next) {
      const busy = play.training.status === 'busy'
      play = next
      if (next.training.status === 'busy') {
        reel.end()
        spec.live(next, next.training.show as Frame | undefined)
        return
      }
      const lab = labOf<Lab>(next)
      const before = reel.playing
      reel.follow(lab, scene.time.now, calm(), lab && spec.seen?.(lab))
      if (!reel.playing) spec.rest(next, busy || before ? 'a stop' : 'rest')
      else if (reel.playing !== before) spec.begin?.()
    },
    update(now) {
      const film = reel.playing
      if (!film) return
      const frames = spec.frames(film.lab)
      const frame = frames[shownOf(frames, now - film.begun, length) - 1]
      if (frame) spec.watch(frame)
      if (now - film.begun < length) return
      reel.end()
      spec.rest(play, 'the end')
    },
  }
}
