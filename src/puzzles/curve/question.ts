import { colour } from '../../look/index.ts'
import { clamp, type Point } from '../../scenes/kit/layout.ts'
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
        ctx.beginPath()
        ctx.moveTo(x, inner.y + inner.height)
        ctx.lineTo(x, y)
        ctx.stroke()
        ctx.setLineDash([])
        ctx.beginPath()
        ctx.arc(x, y, 7, 0, Math.PI * 2)
        ctx.fillStyle = colour.lantern
        ctx.fill()
        ctx.stroke()
      })
      return { x, y }
    },
    wipe: () => sketch.wipe(),
    dispose: () => sketch.dispose(),
  }
}
