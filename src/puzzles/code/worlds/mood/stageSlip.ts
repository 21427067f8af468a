/** The paper on the counter, a guest's review or the evening's bill: painted anew for each and thrown away with the next. */
import { move } from '../../../../scenes/kit/motion.ts'
import { fade, fillWith, roundBox, vertical } from '../../../../scenes/kit/paint.ts'
import type { StageKit } from '../../../../scenes/kit/stage.ts'
import { paint } from '../../../../scenes/kit/texture.ts'
import { type Room, slipWidth } from './room.ts'

type Ctx = CanvasRenderingContext2D

export interface Paper {
  /** The same for the same paper. */
  readonly name: string
  readonly draw: (ctx: Ctx, width: number, height: number) => void
}

export interface GuestSlip {
  /** Lays a paper on the counter; `follows` when they are seen to come, and those before to go. */
  lay(paper: Paper, room: Room, follows: boolean): void
  /** Ends what is coming and going at once. */
  settle(): void
  dispose(): void
}

export function createGuestSlip(kit: StageKit): GuestSlip {
  const { scene } = kit
  const slip = scene.add.image(0, 0, '__DEFAULT').setDepth(8).setVisible(false)
  /** The slip before, on its way out. */
  const past = scene.add.image(0, 0, '__DEFAULT').setDepth(7).setVisible(false)
  let key: string | undefined
  let pastKey: string | undefined
  let place = { x: 0, y: 0, angle: -1.5 }

  function forget() {
    scene.tweens.killTweensOf(past)
    past.setVisible(false).setTexture('__DEFAULT')
    if (pastKey && pastKey !== key) scene.textures.remove(pastKey)
    pastKey = undefined
  }

  function lie(one: typeof slip) {
    scene.tweens.killTweensOf(one)
    one.setPosition(place.x, place.y).setAngle(place.angle).setAlpha(1)
  }

  /** In calm one fades into the other; else the old one is pushed along the counter, and the new one thrown after. */
  function change(wide: number, across: number) {
    const calm = kit.calm()
    if (pastKey) {
      past.setTexture(pastKey).setVisible(true)
      const away = calm ? { alpha: 0 } : { x: across + wide / 2, angle: 5 }
      move(scene, past, away, { span: 'arrive', ease: 'between', done: forget })
    }
    if (calm) slip.setAlpha(0)
    else slip.setPosition(-wide / 2, place.y).setAngle(-9)
    move(scene, slip, { ...place, alpha: 1 }, { span: 'arrive', ease: 'overshoot' })
  }

  return {
    lay(paper, room, follows) {
      const wide = slipWidth(room.width)
      const high = Math.min(room.height * 0.2, 160)
      forget()
      lie(past)
      pastKey = key
      key = paint(scene, `code/slip/${paper.name}`, wide, high, (ctx, w, h) => {
        paintSheet(ctx, w, h)
        paper.draw(ctx, w, h)
      })
      place = { ...place, x: room.x, y: room.counter + (room.height - room.counter) * 0.48 }
      slip.setTexture(key).setVisible(true)
      lie(slip)
      if (follows) change(wide, room.width)
      else forget()
    },
    settle() {
      forget()
      lie(slip)
    },
    dispose() {
      scene.tweens.killTweensOf([slip, past])
      // Pictures first, then what they show.
      for (const one of [slip, past]) one.destroy()
      for (const one of new Set([key, pastKey])) if (one) scene.textures.remove(one)
    },
  }
}

function paintSheet(ctx: Ctx, w: number, h: number) {
  roundBox(ctx, 5, 8, w - 8, h - 8, 10)
  fillWith(ctx, fade('#000000', 0.35))
  roundBox(ctx, 2, 2, w - 8, h - 10, 10)
  fillWith(ctx, vertical(ctx, 0, h, '#FFF9EC', '#F6E7C6'))
}
