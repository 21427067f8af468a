/** One piece, large, in the projector's light: every pixel a square of its own. */

import { between } from '../../look/index.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { side } from './garments.ts'
import { darkest, violet } from './paint.ts'

interface Screen {
  readonly x: number
  readonly y: number
  readonly size: number
}

export function createProjected({ scene }: StageKit, { x, y, size }: Screen) {
  const sketch = createSketch(scene, { x: x - size / 2, y: y - size / 2, width: size, height: size })
  let shown: string | undefined
  return {
    view: sketch.view,
    show(ink: string | undefined): void {
      if (ink === shown) return
      shown = ink
      if (ink === undefined) sketch.wipe()
      else
        sketch.draw((ctx, w) => {
          const step = (w * 0.92) / side
          for (const [i, digit] of [...ink].entries()) {
            const value = Number.parseInt(digit, 16) / 15
            if (value === 0) continue
            const [r, g, b] = between(darkest, violet, value)
            ctx.fillStyle = `rgb(${r} ${g} ${b})`
            ctx.fillRect(
              w * 0.04 + (i % side) * step,
              w * 0.04 + Math.floor(i / side) * step,
              step - 1,
              step - 1,
            )
          }
        })
    },
    dispose: () => sketch.dispose(),
  }
}
