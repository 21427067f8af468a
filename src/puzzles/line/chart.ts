/** The chart of pressure and wind: where a reading lies on the stage, and everything drawn on it. */
import { colour } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { paintLantern } from '../../scenes/kit/draw.ts'
import { clamp } from '../../scenes/kit/layout.ts'
import { paintNeon } from '../../scenes/kit/light.ts'
import { arrive } from '../../scenes/kit/motion.ts'
import {
  type Ctx,
  circleAt,
  fade,
  fillWith,
  roundBox,
  strokeLine,
  strokeWith,
  vertical,
} from '../../scenes/kit/paint.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'
import type { Chart } from './layout.ts'
import { type Line, type Reading, windAt } from './line.ts'
import type { Setup } from './schema.ts'

/** Glass with a golden edge, figures along two sides, and at the right how many lanterns each wind asks for. */
export function paintChart(ctx: Ctx, chart: Chart, { pressure, wind, signals }: Setup): void {
  const { board, inner, px, py } = chart
  roundBox(ctx, board.x, board.y, board.width, board.height, 18)
  fillWith(ctx, vertical(ctx, board.y, board.y + board.height, 'rgb(9 34 58 / 0.93)', 'rgb(8 24 46 / 0.95)'))
  strokeWith(ctx, fade('#F3DDA0', 0.75), 2.5)
  for (const [i, { from }] of signals.entries()) {
    const [low, high] = [py(from), py(signals[i + 1]?.from ?? wind.to)]
    ctx.fillStyle = fade('#F3DDA0', i % 2 ? 0.07 : 0)
    ctx.fillRect(inner.x, high, inner.width, low - high)
    paintLanterns(ctx, inner.x + inner.width + 22, (low + high) / 2, i + 1, Math.min(34, low - high - 4))
  }
  ctx.font = '700 14px "Nunito Harbour", system-ui, sans-serif'
  ctx.fillStyle = '#CFE3EA'
  ctx.textBaseline = 'middle'
  ctx.lineWidth = 1
  ctx.strokeStyle = fade('#CFE3EA', 0.14)
  const rule = (x0: number, y0: number, x1: number, y1: number) => {
    strokeLine(ctx, x0, y0, x1, y1)
  }
  ctx.textAlign = 'right'
  for (let w = wind.from; w <= wind.to; w += inner.height < 220 ? 80 : 40) {
    rule(inner.x, py(w), inner.x + inner.width, py(w))
    ctx.fillText(String(w), inner.x - 8, py(w))
  }
  ctx.textAlign = 'center'
  const step = inner.width < 330 ? 40 : 20
  for (let p = Math.ceil(pressure.from / step) * step; p <= pressure.to; p += step) {
    rule(px(p), inner.y, px(p), inner.y + inner.height)
    ctx.fillText(String(p), px(p), inner.y + inner.height + 17)
  }
}

/** A signal: so many lanterns, two in a row. */
export function paintLanterns(ctx: Ctx, x: number, y: number, count: number, room: number): void {
  const r = Math.max(3, Math.min(6, room / 6))
  for (let i = 0; i < count; i++) {
    const row = Math.floor(i / 2)
    const alone = count === 1 || (count === 3 && i === 2)
    const dx = alone ? 0 : (i % 2 ? 1 : -1) * r * 1.4
    const dy = (row - (count > 2 ? 0.5 : 0)) * r * 2.7
    paintLantern(ctx, x + dx, y + dy, r, colour.coral, true)
  }
}

export interface Drawn {
  readonly line?: Line | undefined
  readonly neuron?: Line | undefined
  readonly readings: readonly Reading[]
  /** Whether the errors of `line` are drawn. */
  readonly sticks?: boolean
}

export type Drawing = ReturnType<typeof createDrawing>

/** Readings and lines on a chart that the ground has. */
export function createDrawing({ scene, calm }: StageKit, chart: Chart, setup: Setup) {
  const { inner, px, py } = chart
  const margin = 14
  const sketch = createSketch(scene, {
    x: inner.x - margin,
    y: inner.y - margin,
    width: inner.width + margin * 2,
    height: inner.height + margin * 2,
  })
  const r = clamp(inner.width / 90, 3.5, 6.5)
  const dots = scene.add.container(0, 0)
  const dot = ([pressure, wind]: Reading) =>
    picture(scene, 'line/dot', r * 2 + 4, r * 2 + 4, (ctx, w, h) => {
      circleAt(ctx, w / 2, h / 2, r)
      fillWith(ctx, '#FFF6E5')
      strokeWith(ctx, '#1B6C86', 2)
    }).setPosition(px(pressure), py(wind))
  let shown = 0
  const { pressure, wind } = setup

  /** Both ends of what of a line lies in the chart; where it runs out of the top or bottom, there. */
  function trace(ctx: Ctx, line: Line): void {
    const ends = [pressure.from, pressure.to].map((p) => {
      const high = windAt(setup, line, p)
      const held = clamp(high, wind.from - 4, wind.to + 8)
      return [high === held ? p : setup.at + (held - line.height) / line.slope, held] as const
    })
    const [[p0, w0], [p1, w1]] = ends as [readonly [number, number], readonly [number, number]]
    ctx.moveTo(px(p0), py(w0))
    ctx.lineTo(px(p1), py(w1))
  }

  return {
    /** Those that are new arrive one after another, where `arriving`. */
    readings(all: readonly Reading[], arriving: boolean): void {
      if (all.length < shown) {
        dots.removeAll(true)
        shown = 0
      }
      for (const [i, one] of all.slice(shown).entries()) {
        const made = dot(one)
        dots.add(made)
        if (arriving && !calm()) arrive(scene, made, { delay: i * 28 })
      }
      shown = all.length
    },
    draw({ line, neuron, readings, sticks }: Drawn): void {
      sketch.draw((ctx) => {
        ctx.translate(margin - inner.x, margin - inner.y)
        if (line && sticks) {
          ctx.lineWidth = clamp(r * 0.5, 2, 3)
          ctx.strokeStyle = fade(colour.coralText, 0.75)
          ctx.beginPath()
          for (const [p, w] of readings) {
            ctx.moveTo(px(p), py(w))
            ctx.lineTo(px(p), py(clamp(windAt(setup, line, p), wind.from - 4, wind.to + 8)))
          }
          ctx.stroke()
        }
        if (neuron) {
          ctx.setLineDash([12, 8])
          paintNeon(ctx, colour.neonBlue, 3, (c) => trace(c, neuron))
          ctx.setLineDash([])
        }
        if (line) paintNeon(ctx, colour.lantern, 4, (c) => trace(c, line))
      })
    },
    toTop(): void {
      scene.children.bringToTop(dots)
    },
    dispose(): void {
      sketch.dispose()
      dots.destroy()
    },
  }
}

/** What the two sides of the chart measure, as pictures: storms across, wind up. */
export function axisIcons({ scene }: StageKit, { board, inner }: Chart) {
  const size = 26
  return [
    sprite(scene, 'cyclone', size).setPosition(board.x + 24, inner.y + inner.height + 18),
    sprite(scene, 'wind-face', size).setPosition(inner.x + 20, inner.y + 16),
  ]
}
