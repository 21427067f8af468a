/** The little chart: what place the ball is at, as the line that it means, among the season's readings. */
import { colour } from '../../look/index.ts'
import type { Box } from '../../scenes/kit/layout.ts'
import { paintNeon } from '../../scenes/kit/light.ts'
import { circleAt, fade, fillWith, roundBox, strokeLine, strokeWith } from '../../scenes/kit/paint.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { type Place, type Reading, type Scale, windAt } from './surface.ts'

const pressure = { from: 900, to: 1024 }
const wind = { from: -10, to: 165 }

export interface ChartShown {
  readonly scale: Scale
  readonly place: Place
  readonly readings: readonly Reading[]
  /** Storms that the line is asked about: drawn larger, with the error of each. */
  readonly storms?: readonly Reading[]
}

export function createChart({ scene }: StageKit, box: Box) {
  const sketch = createSketch(scene, box)
  const x = (p: number) => 10 + ((p - pressure.from) / (pressure.to - pressure.from)) * (box.width - 20)
  const y = (w: number) => box.height - 8 - ((w - wind.from) / (wind.to - wind.from)) * (box.height - 16)
  return {
    view: sketch.view,
    show({ scale, place, readings, storms = [] }: ChartShown): void {
      sketch.draw((ctx, w, h) => {
        roundBox(ctx, 1, 1, w - 2, h - 2, 12)
        fillWith(ctx, fade('#08203A', 0.92))
        strokeWith(ctx, fade('#F3DDA0', 0.75), 2)
        ctx.clip()
        const dot = ([p, kt]: Reading, r: number, tone: string) => {
          circleAt(ctx, x(p), y(kt), r)
          fillWith(ctx, tone)
        }
        for (const one of readings) dot(one, 2.2, storms.length > 0 ? '#6E93A8' : '#FFF6E5')
        ctx.lineWidth = 1.5
        ctx.strokeStyle = colour.coralText
        for (const [p, kt] of storms) {
          strokeLine(ctx, x(p), y(kt), x(p), y(windAt(scale, place, p)))
        }
        for (const one of storms) dot(one, 3, '#FFF6E5')
        // Ends far outside are cut by the box; a canvas draws no line to a million.
        const far = (p: number) => y(Math.min(1e5, Math.max(-1e5, windAt(scale, place, p))))
        paintNeon(ctx, colour.lantern, 3, (c) => {
          c.moveTo(x(pressure.from), far(pressure.from))
          c.lineTo(x(pressure.to), far(pressure.to))
        })
      })
    },
    dispose: () => sketch.dispose(),
  }
}
