import { colour } from '../../look/index.ts'
import { handle } from '../../scenes/kit/handling.ts'
import type { Box } from '../../scenes/kit/layout.ts'
import { paintNeon } from '../../scenes/kit/light.ts'
import { circleAt, fade, fillWith, strokeWith } from '../../scenes/kit/paint.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { moveFence } from './byHand.ts'
import type { View } from './view.ts'

/** Ropes across the square, each dragged along the only ruler. */
export function createFences({ scene }: StageKit, square: Box, view: View) {
  const wide = 30
  const ropes = view.now().fences.map((_, nth) => {
    const rope = picture(scene, 'features/rope', wide, square.height, (ctx, w, h) => {
      paintNeon(ctx, colour.paper, 3, (c) => {
        c.moveTo(w / 2, 8)
        c.lineTo(w / 2, h - 12)
      })
      for (const y of [8, h - 14]) {
        circleAt(ctx, w / 2, y, 8)
        fillWith(ctx, colour.lantern)
        strokeWith(ctx, fade(colour.ink, 0.7), 2)
      }
      // Two arrows say which way it goes.
      ctx.fillStyle = colour.lantern
      for (const lean of [-1, 1]) {
        ctx.beginPath()
        ctx.moveTo(w / 2 + lean * 14, h / 2)
        ctx.lineTo(w / 2 + lean * 6, h / 2 - 6)
        ctx.lineTo(w / 2 + lean * 6, h / 2 + 6)
        ctx.fill()
      }
    }).setDepth(20)
    handle(rope, {
      carried: ({ x }) =>
        view.set({ fences: moveFence(view.now().fences, nth, (x - square.x) / square.width) }),
    })
    return rope.setPosition(0, square.y + square.height / 2)
  })
  return {
    show(visible: boolean): void {
      for (const [i, rope] of ropes.entries())
        rope.setVisible(visible).setX(square.x + (view.now().fences[i] ?? 0) * square.width)
    },
    dispose() {
      for (const rope of ropes) rope.destroy()
    },
  }
}
