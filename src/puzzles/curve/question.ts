import { colour } from '../../look/index.ts'
import { clamp, type Point } from '../../scenes/kit/layout.ts'
import { circleAt, fillWith, strokeLine } from '../../scenes/kit/paint.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import type { Chart } from './layout.ts'

/** How the curve is asked about a day: up from it to the curve, or to where that leaves the chart. */
export function createQuestion({ scene }: StageKit, { inner, board, px, py }: Chart) {
  const sketch = createSketch(scene, board)
  return {
    /** Answers with where on the stage it points. */
    ask(day: number, says: number): Point {
      const x = px(day)
      const y = clamp(py(says), inner.y - 4, inner.y + inner.height + 4)
      sketch.draw((ctx) => {
        ctx.translate(-board.x, -board.y)
        ctx.strokeStyle = colour.paper
        ctx.lineWidth = 2
        ctx.setLineDash([6, 6])
        strokeLine(ctx, x, inner.y + inner.height, x, y)
        ctx.setLineDash([])
        circleAt(ctx, x, y, 7)
        fillWith(ctx, colour.lantern)
        ctx.stroke()
      })
      return { x, y }
    },
    wipe: () => sketch.wipe(),
    dispose: () => sketch.dispose(),
  }
}
