/** Who stands at the counter: comes with a slip, waits for the needle, is glad or puzzled, and goes. */

import { duration, ease } from '../../../../look/index.ts'
import { sprite } from '../../../../scenes/kit/atlas.ts'
import { move, shakeHead } from '../../../../scenes/kit/motion.ts'
import type { StageKit } from '../../../../scenes/kit/stage.ts'
import type { PlaceOf } from '../../view.ts'
import type { Room } from './room.ts'

export interface Guest {
  /** `follows` when this guest is seen to come. */
  stand(review: PlaceOf<'mood'>, room: Room, follows: boolean): void
  /** Whether the needle found what was meant. */
  hear(right: boolean): void
  settle(): void
  leave(): void
  dispose(): void
}

export function createGuest(kit: StageKit): Guest {
  const { scene } = kit
  const face = sprite(scene, 'old-woman').setDepth(1).setVisible(false)
  let place = { x: 0, y: 0 }

  function lie() {
    scene.tweens.killTweensOf(face)
    face.setPosition(place.x, place.y).setAngle(0).setAlpha(1)
  }

  function hop() {
    if (kit.calm()) return
    lie()
    const up = { y: place.y - face.displayHeight * 0.12, duration: duration.press, ease: ease('out') }
    scene.tweens.add({ targets: face, ...up, yoyo: true })
  }

  return {
    stand({ guest }, { width, height, x, r, counter }, follows) {
      const slim = width < 700
      const size = Math.min(slim ? 84 : 150, height * 0.24)
      // The penguin has climbed onto it.
      const high = guest === 'penguin' ? 0.36 : 0.45
      place = { x: Math.max(size * 0.55, x - r * 1.2 - size * (slim ? 0 : 0.5)), y: counter - size * high }
      face.setFrame(guest).setDisplaySize(size, size).setVisible(true)
      lie()
      if (!follows) return
      if (kit.calm()) face.setAlpha(0)
      else face.setPosition(-size, place.y + size * 0.1)
      move(scene, face, { ...place, alpha: 1 }, { span: 'arrive', ease: 'overshoot' })
    },
    hear(right) {
      if (right) hop()
      else shakeHead(scene, face)
    },
    settle: lie,
    leave() {
      lie()
      face.setVisible(false)
    },
    dispose() {
      scene.tweens.killTweensOf(face)
      face.destroy()
    },
  }
}
