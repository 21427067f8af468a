/** The film of a training that Pip watches beside it: how sure it looks follows the accuracy, and a good end is a feast. */
import { colour } from '../../look/index.ts'
import type { Play } from '../../store/session.ts'
import { createFilmPlayer, type FilmPlayer } from './filmPlayer.ts'
import type { Point } from './layout.ts'
import type { createPip } from './pip.ts'
import type { Reel } from './reel.ts'
import type { StageKit } from './stage.ts'
import { flash, starBurst } from './theatre.ts'

interface Shot {
  /** 0 to 1. */
  readonly accuracy: number
}

export interface PipFilm<Lab extends Shot, Frame extends Shot> {
  /** Kept by the session. */
  readonly reel: Reel<Lab>
  /** How long the film runs, milliseconds. */
  readonly length: number
  readonly pip: ReturnType<typeof createPip>
  readonly at: Point & { readonly size: number }
  /** The accuracy at which stars fly. */
  readonly delighted: number
  labOf(play: Play): Lab | undefined
  /** The worker has begun, or says how far it is. */
  learns?(): void
  /** What is learned so far, or in the end; undefined while nothing has been. */
  draw(frame: Lab | Frame | undefined): void
}

export function createPipFilm<Frame extends Shot, Lab extends Shot & { readonly film: readonly Frame[] }>(
  kit: StageKit,
  { reel, length, pip, at, delighted, labOf, learns, draw }: PipFilm<Lab, Frame>,
  first: Play,
): FilmPlayer {
  let shown: Lab | Frame | undefined
  function learning(frame: Lab | Frame | undefined): void {
    shown = frame
    pip.feel({ accuracy: frame?.accuracy, learning: true })
    draw(frame)
  }
  return createFilmPlayer<Lab, Frame>(
    kit,
    {
      ...{ reel, length, frames: ({ film }) => film },
      live(_, frame) {
        learns?.()
        learning(frame ?? shown)
      },
      watch(frame) {
        if (frame !== shown) learning(frame)
      },
      rest(play, after) {
        const lab = labOf(play)
        shown = lab
        pip.feel({ accuracy: lab?.accuracy })
        draw(lab)
        if (after !== 'the end' || !lab) return
        flash(kit.scene, at.x, at.y, colour.lantern, at.size)
        if (lab.accuracy >= delighted) starBurst(kit.scene, at.x, at.y, { reach: at.size })
      },
    },
    first,
  )
}
