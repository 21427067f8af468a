import { colour } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { clamp, type Point } from '../../scenes/kit/layout.ts'
import { circleAt, fillWith } from '../../scenes/kit/paint.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import type { Chart } from './layout.ts'

/** A storm that stands at its pressure, and how the line is asked: up to it, then over to the wind. */
export function createProbe({ scene }: StageKit, { board, inner, px, py }: Chart, size: number) {
  const sketch = createSketch(scene, board)
  const cyclone = sprite(scene, 'cyclone', size).setVisible(false)
  let turning = 0
  return {
    reset(): void {
      sketch.wipe()
      cyclone.setVisible(false)
      turning = 0
    },
    come(pressure: number): void {
      const x = clamp(px(pressure), inner.x, inner.x + inner.width)
      cyclone
        .setVisible(true)
        .setAngle(0)
        .setPosition(x, inner.y + inner.height - size * 0.25)
      turning = 0.2
    },
    /** Answers with where on the chart the line is. */
    ask(pressure: number, says: number): Point {
      const x = clamp(px(pressure), inner.x - 6, inner.x + inner.width + 6)
      const y = clamp(py(says), inner.y - 8, inner.y + inner.height + 8)
      sketch.draw((ctx) => {
        ctx.translate(-board.x, -board.y)
        ctx.strokeStyle = colour.paper
        ctx.lineWidth = 2
        ctx.setLineDash([6, 6])
        ctx.beginPath()
        ctx.moveTo(x, inner.y + inner.height)
        ctx.lineTo(x, y)
        ctx.lineTo(inner.x + inner.width, y)
        ctx.stroke()
        ctx.setLineDash([])
        circleAt(ctx, x, y, 7)
        fillWith(ctx, colour.lantern)
        ctx.stroke()
      })
      return { x, y }
    },
    /** Faster, the harder it blows, kt. */
    spin(wind: number): void {
      turning = 0.2 + wind * 0.006
    },
    update(elapsed: number): void {
      cyclone.angle -= elapsed * turning
    },
    dispose(): void {
      sketch.dispose()
      cyclone.destroy()
    },
  }
}
