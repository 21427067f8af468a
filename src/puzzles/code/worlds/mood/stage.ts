/** The tea house by night: a slip with a guest's words, and the meter whose needle the program moves. */
import { duration, ease } from '../../../../look/index.ts'
import { sprite } from '../../../../scenes/kit/atlas.ts'
import { move } from '../../../../scenes/kit/motion.ts'
import { createPip } from '../../../../scenes/kit/pip.ts'
import type { StageKit } from '../../../../scenes/kit/stage.ts'
import { gentlyWrong, starBurst } from '../../../../scenes/kit/theatre.ts'
import type { Picture } from '../../replay.ts'
import { createGround, type PlaceOf, type WorldView } from '../../view.ts'
import { needlePicture, paintRoom, type Room, steamPicture } from './stagePaint.ts'
import { createGuestSlip } from './stageSlip.ts'

type Review = PlaceOf<'mood'>

/** How far the needle leans, degrees from upright. */
const lean = { good: 58, bad: -58, none: 0 } as const

export function createView(kit: StageKit): WorldView {
  const { scene } = kit
  const ground = createGround(kit)
  const sad = sprite(scene, 'crying-face', 64).setDepth(2)
  const glad = sprite(scene, 'smiling-face-with-smiling-eyes', 64).setDepth(2)
  const cup = sprite(scene, 'teacup-without-handle', 64).setDepth(6)
  const pot = sprite(scene, 'teapot', 84).setDepth(6)
  const steam = [0, 1, 2].map(() => scene.add.image(0, 0, steamPicture(scene)).setDepth(7).setAlpha(0))
  const needle = scene.add.image(0, 0, needlePicture(scene)).setOrigin(0.5, 0.92).setDepth(4)
  const slip = createGuestSlip(kit)
  const pip = createPip(scene, 100)
  pip.view.setDepth(10)
  let room: Room | undefined
  let drawn: Review | undefined
  let arriving: ReturnType<typeof scene.time.delayedCall> | undefined

  function furnish(): Room {
    const { width, height } = kit.area()
    const counter = height * 0.74
    // Where it is narrow, Pip needs the right-hand corner.
    const slim = width < 700
    // Where it is high, the meter stands above the china.
    const y = counter - height * 0.05 - Math.max(0, Math.min(70, (height - 420) * 0.2))
    const r = Math.min(width * (slim ? 0.26 : 0.3), (y - height * 0.06) * 0.78)
    const on = { width, height, x: width * (slim ? 0.43 : 0.5), y, r, counter }
    room = on
    ground.paint('tea-house', (ctx) => paintRoom(ctx, on))
    const face = r * 0.4
    sad.setDisplaySize(face, face).setPosition(on.x - r * 1.02, on.y - r * 0.5)
    glad.setDisplaySize(face, face).setPosition(on.x + r * 1.02, on.y - r * 0.5)
    needle.setPosition(on.x, on.y).setDisplaySize(r * 0.16, r * 0.92)
    const tall = Math.min(130, height * 0.24)
    pip.view.setScale(tall / 125).setPosition(width - tall * 0.6, counter - tall * 0.32)
    const china = Math.min(92, height * 0.16)
    pot.setDisplaySize(china, china).setPosition(china * 0.75, counter - china * 0.28)
    cup.setDisplaySize(china * 0.6, china * 0.6).setPosition(china * 1.65, counter - china * 0.1)
    for (const [i, wisp] of steam.entries()) {
      scene.tweens.killTweensOf(wisp)
      wisp.setPosition(cup.x + (i - 1) * china * 0.12, counter - china * 0.4).setAlpha(0)
      if (kit.calm()) continue
      scene.tweens.add({
        targets: wisp,
        y: counter - china * 1.15,
        alpha: { from: 0.55, to: 0 },
        scale: { from: 0.5, to: 1.2 },
        duration: 2400,
        delay: i * 800,
        repeat: -1,
      })
    }
    return on
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
      }
      const review = next.place as Review
      const on = room ?? furnish()
      if (review !== drawn) slip.lay(review, on, !still)
      drawn = review
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
      scene.tweens.killTweensOf([needle, sad, glad, pip.view, ...steam])
      for (const thing of [sad, glad, cup, pot, needle, pip.view, ...steam]) thing.destroy()
      slip.dispose()
      ground.dispose()
    },
  }
}
