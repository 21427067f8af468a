/** The pigeonholes: one a class, its light as bright as the model's probability, and the letters that were put there. */
import { markOf } from '../../look/index.ts'
import { classMark } from '../../scenes/kit/draw.ts'
import type { Point } from '../../scenes/kit/layout.ts'
import { fade, fillWith, roundBox, strokeWith, vertical } from '../../scenes/kit/paint.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import type { Layout } from './layout.ts'

export interface Stand {
  /** The model's probability of each class, if it has said any. */
  readonly shares: readonly number[] | undefined
  /** Letters in each. */
  readonly piles: readonly number[]
}

export function createHoles({ scene }: StageKit, { holes }: Layout, classes: readonly string[]) {
  const [first = { x: 0, y: 0, width: 1, height: 1 }, last = first] = [holes[0], holes.at(-1)]
  const box = { ...first, width: last.x + last.width - first.x }
  const sketch = createSketch(scene, box)
  const marks = holes.map((hole, i) => {
    const size = Math.min(hole.width * 0.44, hole.height * 0.34)
    return classMark(scene, i, size, classes[i]?.slice(0, 1) ?? null).setPosition(
      hole.x + hole.width / 2,
      hole.y + size * 0.72,
    )
  })
  return {
    views: [sketch.view, ...marks],
    door: (of: number): Point => {
      const { x, y, width, height } = holes[of] ?? first
      return { x: x + width / 2, y: y + height * 0.62 }
    },
    draw({ shares, piles }: Stand): void {
      sketch.draw((ctx) => {
        ctx.translate(-box.x, -box.y)
        for (const [i, { x, y, width, height }] of holes.entries()) {
          const tone = markOf(i).colour
          const share = shares?.[i] ?? 0
          roundBox(ctx, x + 1, y + 1, width - 2, height - 2, 8)
          fillWith(ctx, vertical(ctx, y, y + height, '#1A0E30', '#0F0820'))
          ctx.save()
          ctx.clip()
          ctx.fillStyle = fade(tone, 0.5)
          ctx.fillRect(x, y + height * (1 - share), width, height * share)
          // Letters lie in it, ten to a layer.
          const pile = piles[i] ?? 0
          const layer = Math.min(7, (height * 0.52) / Math.max(1, Math.ceil(pile / 10)))
          for (let n = 0; n < pile; n++) {
            ctx.fillStyle = n % 3 === 0 ? '#FFE3B8' : '#FFF6E5'
            const wide = (width * 0.84) / 10
            ctx.fillRect(
              x + width * 0.08 + (n % 10) * wide,
              y + height - 5 - (Math.floor(n / 10) + 1) * layer,
              wide - 1.5,
              Math.max(1.5, layer - 1.5),
            )
          }
          ctx.restore()
          strokeWith(ctx, share >= 0.5 ? tone : '#B79CFF', share >= 0.5 ? 3.5 : 1.5)
        }
      })
    },
    dispose: () => {
      sketch.dispose()
      for (const mark of marks) mark.destroy()
    },
  }
}
