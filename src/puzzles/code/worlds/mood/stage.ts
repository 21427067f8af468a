/** The tea house at sunset: a guest with a slip of words, and the meter whose needle the program moves. */
import { duration, ease } from '../../../../look/index.ts'
import { sprite } from '../../../../scenes/kit/atlas.ts'
import { move } from '../../../../scenes/kit/motion.ts'
import { createPip } from '../../../../scenes/kit/pip.ts'
import type { StageKit } from '../../../../scenes/kit/stage.ts'
import { gentlyWrong, starBurst } from '../../../../scenes/kit/theatre.ts'
import type { Tally } from '../../events.ts'
import type { Picture } from '../../replay.ts'
import { createGround, type PlaceOf, type WorldView } from '../../view.ts'
import { billPaper, reviewPaper } from './papers.ts'
import { type Room, roomOf } from './room.ts'
import { createChina } from './stageChina.ts'
import { needlePicture } from './stageDial.ts'
import { createGuest } from './stageGuest.ts'
import { paintRoom } from './stagePaint.ts'
import { createGuestSlip } from './stageSlip.ts'

type Review = PlaceOf<'mood'>

/** How far the needle leans, degrees from upright. */
const lean = { good: 58, bad: -58, none: 0 } as const

export function createView(kit: StageKit): WorldView {
  const { scene } = kit
  const ground = createGround(kit)
  const sad = sprite(scene, 'crying-face', 64).setDepth(2)
  const glad = sprite(scene, 'smiling-face-with-smiling-eyes', 64).setDepth(2)
  const china = createChina(kit)
  const needle = scene.add.image(0, 0, needlePicture(scene)).setOrigin(0.5, 0.92).setDepth(4)
  const slip = createGuestSlip(kit)
  const guest = createGuest(kit)
  const pip = createPip(scene, 100)
  pip.view.setDepth(10)
  let room: Room | undefined
  let drawn: Review | readonly Tally[] | undefined
  let arriving: ReturnType<typeof scene.time.delayedCall> | undefined

  function furnish(): Room {
    const on = roomOf(kit.area())
    const { width, height, r, counter } = on
    room = on
    ground.paint('tea-house', (ctx) => paintRoom(ctx, on))
    const face = r * 0.4
    sad.setDisplaySize(face, face).setPosition(on.x - r * 0.9, on.y - r * 0.78)
    glad.setDisplaySize(face, face).setPosition(on.x + r * 0.9, on.y - r * 0.78)
    needle.setPosition(on.x, on.y).setDisplaySize(r * 0.16, r * 0.92)
    const tall = Math.min(130, height * 0.24)
    pip.view.setScale(tall / 125).setPosition(width - tall * 0.6, counter - tall * 0.32)
    china.stand(on)
    return on
  }

  /** A guest with a review, or at the end of the evening the bill. */
  function layOut(shown: Review | readonly Tally[], on: Room, follows: boolean) {
    if ('text' in shown) {
      slip.lay(reviewPaper(shown.lang, shown.text), on, follows)
      guest.stand(shown, on, follows)
    } else {
      slip.lay(billPaper(shown), on, follows)
      guest.leave()
    }
  }

  /** The needle goes there within `ms`; in calm it stands there after them. */
  function swing(to: number, ms: number, arrived: () => void) {
    scene.tweens.killTweensOf(needle)
    arriving?.remove()
    if (ms <= 0) {
      needle.setAngle(to)
      arrived()
      return
    }
    arriving = scene.time.delayedCall(ms, () => {
      if (kit.calm()) needle.setAngle(to)
      arrived()
    })
    if (kit.calm()) return
    scene.tweens.add({ targets: needle, angle: to, duration: ms, ease: ease('overshoot') })
  }

  /** The face that the needle points at is bright, the other dim. */
  function light(got: keyof typeof lean, ms: number) {
    for (const [face, other] of [
      [sad, 'good'],
      [glad, 'bad'],
    ] as const) {
      const alpha = got === other ? 0.45 : 1
      if (ms > 0) move(scene, face, { alpha })
      else {
        scene.tweens.killTweensOf(face)
        face.setAlpha(alpha)
      }
    }
  }

  return {
    show(next: Picture, before, ms, by) {
      const still = ms <= 0
      if (still) {
        ground.settle()
        slip.settle()
        guest.settle()
      }
      const on = room ?? furnish()
      const shown = next.tallies ?? (next.place as Review)
      if (shown !== drawn) layOut(shown, on, !still)
      drawn = shown
      const got = next.verdict?.code === 'mood' ? next.verdict.answer : 'none'
      const judged = !still && next.verdict && !before?.verdict
      if (!judged) {
        swing(lean[got], kit.calm() ? 0 : Math.min(ms, duration.arrive), () => {})
        light(got, ms)
        pip.lookAt()
        pip.feel({ accuracy: 0.9, ...(next.right !== undefined && { right: next.right }) })
        return
      }
      pip.lookAt({ x: on.x, y: on.y - on.r })
      swing(lean[got], got === 'none' ? 0 : by, () => {
        light(got, ms)
        guest.hear(next.right === true)
        const face = got === 'good' ? glad : got === 'bad' ? sad : undefined
        if (next.right && face) {
          starBurst(scene, face.x, face.y, { reach: on.r * 0.5, count: 10 })
          pip.hop()
        } else gentlyWrong(scene, pip.view)
        pip.feel({ accuracy: 0.9, right: next.right })
      })
    },
    resize() {
      room = undefined
      drawn = undefined
    },
    dispose() {
      arriving?.remove()
      scene.tweens.killTweensOf([needle, sad, glad, pip.view])
      for (const thing of [sad, glad, needle, pip.view]) thing.destroy()
      slip.dispose()
      guest.dispose()
      china.dispose()
      ground.dispose()
    },
  }
}
