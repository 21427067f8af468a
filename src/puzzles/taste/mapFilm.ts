/** The film of a map that is learned, which Pip watches beside it: the more of the ratings it explains, the brighter. */
import { createFilmPlayer, type FilmPlayer } from '../../scenes/kit/filmPlayer.ts'
import type { Point } from '../../scenes/kit/layout.ts'
import type { createPip } from '../../scenes/kit/pip.ts'
import type { Reel } from '../../scenes/kit/reel.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { starBurst } from '../../scenes/kit/theatre.ts'
import type { Play } from '../../store/session.ts'
import type { Frame, Lab } from './events.ts'
import { labOf } from './mind.ts'

/** How long it runs, milliseconds. */
const length = 3200
/** How much of the ratings a map explains that lets stars fly. */
const delighted = 0.7

interface Watched {
  readonly pip: ReturnType<typeof createPip>
  readonly at: Point & { readonly size: number }
  draw(frame: Frame | Lab | undefined): void
  /** What is drawn now. */
  shown(): Frame | Lab | undefined
}

export function createMapFilm(
  kit: StageKit,
  reel: Reel<Lab>,
  { pip, at, draw, shown }: Watched,
  first: Play,
): FilmPlayer {
  function learning(frame: Frame | undefined): void {
    pip.feel({ ...(frame && { accuracy: frame.explains }), learning: true })
    draw(frame ?? shown())
  }
  return createFilmPlayer<Lab, Frame>(
    kit,
    {
      ...{ reel, length, frames: ({ film }) => film },
      live: (_, frame) => learning(frame),
      watch: learning,
      rest(play, after) {
        const lab = labOf(play)
        pip.feel(lab ? { accuracy: lab.explains } : {})
        draw(lab)
        if (after === 'the end' && lab && lab.explains >= delighted)
          starBurst(kit.scene, at.x, at.y, { reach: at.size })
      },
    },
    first,
  )
}
