/**
 * The animals of the yard as pictures: each stands in its pen or in its place in the crate, swells under the pointer,
 * and can be tapped or carried about. What carrying one means is not decided here.
 */
import { sprite } from '../../scenes/kit/atlas.ts'
import { handle } from '../../scenes/kit/handling.ts'
import type { Point } from '../../scenes/kit/layout.ts'
import { arrive, move } from '../../scenes/kit/motion.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import type { Gaze } from './gaze.ts'

type Image = ReturnType<typeof sprite>

export interface Animal {
  readonly id: string
  readonly icon: string
  /** Its place in the pen. */
  readonly home: Point
}

/** How an animal stands when nobody touches it. */
export interface Standing extends Point {
  /** Side of its picture, CSS pixels. */
  readonly size: number
  /** In the crate: a ghost keeps its place in the pen. */
  readonly away: boolean
  readonly tilted: boolean
}

/** What follows from an animal's being carried. */
export interface Hands {
  lifted(): void
  carried(to: Point): void
  dropped(id: string, at: Point): void
}

export interface Herd {
  readonly view: ReturnType<StageKit['scene']['add']['container']>
  /** All come into the yard, one after another. */
  enter(): void
  /** Goes to where it belongs now. */
  settle(id: string): void
  /** Swells and comes back to where it belongs, even if it was still on its way. */
  bounce(id: string): void
  /** Those stand up or tilt whose standing has changed in that. */
  straighten(): void
  /** Where it is seen now. */
  at(id: string): Point | undefined
  isHeld(id: string): boolean
}

export function createHerd(
  kit: StageKit,
  gaze: Gaze,
  animals: readonly Animal[],
  homeSize: number,
  standing: (id: string) => Standing,
  hands: Hands,
): Herd {
  const { scene } = kit
  const view = scene.add.container(0, 0)
  const ghosts = new Map<string, Image>()
  const pictures = new Map<string, Image>()
  let held: string | undefined

  function stance(id: string, grown = 1) {
    const { x, y, size, tilted } = standing(id)
    const scale = (size * grown) / (pictures.get(id)?.width ?? size)
    return { x, y, scale, alpha: 1, angle: tilted ? -12 : 0 }
  }

  function settle(id: string, grown = 1): void {
    const picture = pictures.get(id)
    if (!picture) return
    move(scene, picture, stance(id, grown), { span: grown > 1 ? 'quick' : 'arrive', ease: 'overshoot' })
    ghosts.get(id)?.setAlpha(ghostly(id))
  }

  const ghostly = (id: string) => (standing(id).away ? 0.16 : 0)

  function bounce(id: string): void {
    const picture = pictures.get(id)
    if (!picture) return
    if (!kit.calm()) picture.setScale(stance(id, 1.3).scale)
    settle(id)
  }

  for (const { id, icon, home } of animals) {
    const ghost = sprite(scene, icon, homeSize).setPosition(home.x, home.y).setAlpha(ghostly(id))
    const picture = sprite(scene, icon, homeSize)
    ghosts.set(id, ghost)
    pictures.set(id, picture)
    view.add([ghost, picture])
    const { x, y, scale, angle } = stance(id)
    picture.setPosition(x, y).setScale(scale).setAngle(angle)
    handle(picture, {
      over(at, above) {
        if (held) return
        gaze.hover({ card: id, x: at, y: above })
        settle(id, 1.14)
      },
      out() {
        gaze.hover(undefined)
        if (!held) settle(id)
      },
      tapped() {
        gaze.turn(id, 'stage')
        bounce(id)
      },
      lifted() {
        held = id
        gaze.hover(undefined)
        view.bringToTop(picture)
        move(scene, picture, { scale: (homeSize / picture.width) * 1.25, alpha: 1 }, { span: 'quick' })
        hands.lifted()
      },
      carried(to) {
        picture.setPosition(to.x, to.y)
        hands.carried(to)
      },
      dropped(at) {
        held = undefined
        hands.dropped(id, at)
        // It goes to where it belongs for now; it is settled again when the rules have agreed.
        settle(id)
      },
    })
  }

  return {
    view,
    enter() {
      for (const [index, picture] of [...pictures.values()].entries())
        arrive(scene, picture, { delay: 12 * index })
    },
    settle: (id) => settle(id),
    bounce,
    straighten() {
      for (const [id, picture] of pictures)
        if (id !== held && Math.round(picture.angle) !== stance(id).angle) settle(id)
    },
    at: (id) => pictures.get(id),
    isHeld: (id) => id === held,
  }
}
