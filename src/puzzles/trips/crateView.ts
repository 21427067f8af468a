import { classMark } from '../../scenes/kit/draw.ts'
import { type Box, crowd } from '../../scenes/kit/layout.ts'
import { squash } from '../../scenes/kit/motion.ts'
import { type Ctx, fade, fillWith, roundBox, strokeWith, vertical } from '../../scenes/kit/paint.ts'
import { penguin } from '../../scenes/kit/penguin.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'
import type { Bird } from './crate.ts'
import type { Setup } from './schema.ts'

/** The crate on the quay, a compartment for each kind; in an empty one stands an outline, waiting. */
export function createCrate({ scene }: StageKit, { classes }: Setup, boxes: readonly Box[]) {
  const backs = boxes.map((box, i) =>
    picture(scene, `trips/crate/${i}`, box.width, box.height, (ctx, w, h) => paintBox(ctx, w, h)).setPosition(
      box.x + box.width / 2,
      box.y + box.height / 2,
    ),
  )
  const inside = scene.add.container(0, 0)
  const marks = boxes.map((box, i) => {
    const size = Math.min(box.height * 0.34, 30)
    return classMark(scene, i, size).setPosition(box.x + size * 0.7, box.y + size * 0.66)
  })
  let drawn = -1

  function show(birds: readonly Bird[]): void {
    if (drawn === birds.length) return
    const grew = birds.length === drawn + 1
    drawn = birds.length
    inside.removeAll(true)
    for (const [i, box] of boxes.entries()) {
      const room = { x: box.x + 5, y: box.y + 4, width: box.width - 10, height: box.height - 8 }
      const own = birds.filter(({ truth }) => truth === i)
      const look = classes[i]?.look
      const places = crowd(Math.max(4, own.length), room)
      const size = Math.min(places.size * 1.1, box.height * 0.62)
      if (own.length === 0)
        inside.add(
          penguin(scene, undefined, box.height * 0.6)
            .setPosition(box.x + box.width / 2, box.y + box.height * 0.52)
            .setAlpha(0.28),
        )
      for (const [n] of own.entries()) {
        const spot = places.at[n]
        if (!spot) continue
        const one = penguin(scene, look, size).setPosition(spot.x, spot.y)
        inside.add(one)
        if (grew && birds.at(-1)?.truth === i && n === own.length - 1) squash(scene, one, 0.3)
      }
    }
  }

  return {
    show,
    /** Where somebody hops in. */
    door(truth: number) {
      const box = boxes[truth] ?? { x: 0, y: 0, width: 0, height: 0 }
      return { x: box.x + box.width / 2, y: box.y + box.height * 0.4 }
    },
    dispose() {
      for (const part of [...backs, inside, ...marks]) part.destroy()
    },
  }
}

function paintBox(ctx: Ctx, w: number, h: number): void {
  roundBox(ctx, 1, 1, w - 2, h - 2, 6)
  fillWith(ctx, vertical(ctx, 0, h, '#2A1710', '#5B3218'))
  ctx.save()
  ctx.clip()
  for (let y = 0; y < h; y += h / 4) {
    ctx.fillStyle = fade('#FFE0A8', 0.05)
    ctx.fillRect(0, y, w, h / 8)
  }
  ctx.restore()
  strokeWith(ctx, '#A66A3A', 4)
  strokeWith(ctx, fade('#FFD9A0', 0.5), 1.5)
}
