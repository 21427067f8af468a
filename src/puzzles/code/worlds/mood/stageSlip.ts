/** The slip of paper on the counter with what a guest wrote, painted anew for each guest and thrown away with the next. */
import { move } from '../../../../scenes/kit/motion.ts'
import { fade, roundBox, vertical } from '../../../../scenes/kit/paint.ts'
import type { StageKit } from '../../../../scenes/kit/stage.ts'
import { paint } from '../../../../scenes/kit/texture.ts'
import type { PlaceOf } from '../../view.ts'
import type { Room } from './stagePaint.ts'

type Ctx = CanvasRenderingContext2D
type Review = PlaceOf<'mood'>

export interface GuestSlip {
  /** Lays a guest's words on the counter; `follows` when they are seen to come, and those before to go. */
  lay(review: Review, room: Room, follows: boolean): void
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
    lay(review, room, follows) {
      const wide = Math.min(room.width * 0.62, 560)
      const high = Math.min(room.height * 0.2, 160)
      forget()
      lie(past)
      pastKey = key
      key = paint(scene, `code/slip/${review.lang}/${review.text}`, wide, high, (ctx, w, h) =>
        paintSlip(ctx, w, h, review.text),
      )
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

/** The guest's slip, as lines of brush strokes: the words themselves stand in the caption. */
function paintSlip(ctx: Ctx, w: number, h: number, text: string) {
  ctx.fillStyle = fade('#000000', 0.35)
  roundBox(ctx, 5, 8, w - 8, h - 8, 10)
  ctx.fill()
  ctx.fillStyle = vertical(ctx, 0, h, '#FFF9EC', '#F6E7C6')
  roundBox(ctx, 2, 2, w - 8, h - 10, 10)
  ctx.fill()
  ctx.fillStyle = fade('#3A2A4A', 0.72)
  let size = h / 4.4
  let strokes = strokesOf(text, size, w - 8)
  while (size > h / 9 && strokes.bottom > h - 10 - size * 0.7) {
    size *= 0.93
    strokes = strokesOf(text, size, w - 8)
  }
  const top = (h - 8 - strokes.bottom) / 2
  for (const { x, y, wide, high } of strokes.boxes) {
    roundBox(ctx, x, top + y, wide, high, high * 0.3)
    ctx.fill()
  }
}

/** A box for each word or character, in lines as wide as the slip; a full stop never begins one. */
function strokesOf(text: string, size: number, w: number) {
  const boxes: { x: number; y: number; wide: number; high: number }[] = []
  const pieces = text.match(/[a-z’']+|[^\sa-z]/giu) ?? []
  let [x, y] = [size, 0]
  for (const [i, piece] of pieces.entries()) {
    if (/[,.，。]/.test(piece)) {
      boxes.push({ x: x - size * 0.16, y: y + size * 0.62, wide: size * 0.2, high: size * 0.2 })
      x += size * 0.4
      continue
    }
    const wide = /^[a-z]/i.test(piece) ? piece.length * size * 0.44 : size * 0.92
    const stop = /[,.，。]/.test(pieces[i + 1] ?? '') ? size * 0.4 : 0
    if (x + wide + stop > w - size * 0.8 && x > size) {
      x = size
      y += size * 1.5
    }
    boxes.push({ x, y, wide, high: size * 0.82 })
    x += wide + size * 0.34
  }
  return { boxes, bottom: y + size * 0.82 }
}
