import { colour } from '../../look/index.ts'
import { classMark, glow } from '../../scenes/kit/draw.ts'
import type { Point } from '../../scenes/kit/layout.ts'
import { arrive } from '../../scenes/kit/motion.ts'
import { circleAt, fade } from '../../scenes/kit/paint.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import type { Naming } from './events.ts'

/** What a training left to see in the yard: what the mistakes were called, and what the one looked at was closest to. */
export interface Findings {
  /** Marks of the model's answers at the feet of those it named wrongly; pale when the crate has changed since. */
  badges(wrong: readonly { readonly naming: Naming; readonly at: Point }[], stale: boolean): void
  /** A light under the animal looked at, and dots leading to the examples it was closest to. */
  gaze(at: Point | undefined, likes: readonly Point[], right: boolean): void
  dispose(): void
}

export function createFindings(kit: StageKit, cell: number, slot: number): Findings {
  const { scene } = kit
  const marks = scene.add.container(0, 0).setDepth(20)
  const lines = createSketch(scene, { x: 0, y: 0, ...kit.area() })
  lines.view.setDepth(19)
  const ring = glow(scene, colour.neonBlue, cell * 0.95)
    .setAlpha(0)
    .setDepth(-1)
  return {
    badges(wrong, stale) {
      marks.removeAll(true)
      for (const [index, { naming, at }] of wrong.entries()) {
        const mark = classMark(scene, naming.answer, Math.max(15, cell * 0.4))
          .setPosition(at.x + cell * 0.26, at.y + cell * 0.24)
          .setAlpha(stale ? 0.4 : 1)
        marks.add(mark)
        if (!stale) arrive(scene, mark, { delay: kit.calm() ? 0 : 60 * index })
      }
    },

    gaze(at, likes, right) {
      ring.setAlpha(at ? 0.75 : 0)
      if (!at) {
        lines.wipe()
        return
      }
      ring.setPosition(at.x, at.y)
      const tone = right ? colour.jade : colour.coral
      lines.draw((ctx) => {
        const round = (x: number, y: number, r: number) => {
          circleAt(ctx, x, y, r)
        }
        ctx.lineWidth = 2.5
        ctx.strokeStyle = tone
        for (const to of likes) {
          // A shallow bow, its dots growing towards the example.
          const bow = { x: (at.x + to.x) / 2 + (to.y - at.y) * 0.12, y: (at.y + to.y) / 2 }
          for (let t = 0; t <= 1; t += 1 / 26) {
            const s = 1 - t
            ctx.fillStyle = fade(tone, 0.35 + 0.6 * t)
            round(
              s * s * at.x + 2 * s * t * bow.x + t * t * to.x,
              s * s * at.y + 2 * s * t * bow.y + t * t * to.y,
              1.6 + 1.6 * t,
            )
            ctx.fill()
          }
          round(to.x, to.y, slot * 0.44)
          ctx.stroke()
        }
      })
    },

    dispose() {
      lines.dispose()
      for (const part of [marks, ring]) part.destroy()
    },
  }
}
