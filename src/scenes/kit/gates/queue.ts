/** The cases still to come, the next one nearest to Pip. */
import { sprite } from '../atlas.ts'
import type { Point } from '../layout.ts'
import { move } from '../motion.ts'
import type { StageKit } from '../stage.ts'
import type { GatesLayout } from './layout.ts'

type Scene = StageKit['scene']
type Image = ReturnType<typeof sprite>

export interface Queue {
  readonly view: ReturnType<Scene['add']['container']>
  /** Lines up those from the nth case on. */
  line(from: number): void
  /** The first steps out and the others close up within `ms`; returns where the first one stood. */
  advance(ms: number): Point
}

export function createQueue(scene: Scene, icons: readonly string[], at: GatesLayout): Queue {
  const view = scene.add.container(0, 0)
  const gap = at.actor * 0.72
  const room = Math.max(0, Math.floor((at.pip.x - at.pip.size * 0.6 - at.queue) / gap))
  /** Places are counted from the head. */
  const placeX = (place: number) => at.queue + (room - 1 - place) * gap
  const waiting = (icon: string, place: number) =>
    sprite(scene, icon, at.actor * 0.62).setPosition(placeX(place), at.ground - at.actor * 0.31)
  let first = 0

  return {
    view,
    line(from) {
      first = from
      view.removeAll(true)
      for (const [place, icon] of icons.slice(from, from + room).entries()) view.add(waiting(icon, place))
    },
    advance(ms) {
      const [head, ...others] = view.list as Image[]
      const stood = head ? { x: head.x, y: head.y } : { x: at.queue, y: at.ground - at.actor * 0.4 }
      head?.destroy()
      for (const [place, one] of others.entries())
        move(scene, one, { x: placeX(place) }, { span: ms, ease: 'between' })
      const newcomer = icons[first + room]
      first += 1
      if (newcomer) {
        const last = waiting(newcomer, room - 1).setAlpha(0)
        view.add(last)
        move(scene, last, { alpha: 1 }, { span: ms })
      }
      return stood
    },
  }
}
