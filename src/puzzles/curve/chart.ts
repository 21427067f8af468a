/** The chart of a year: where a day lies on the stage, and everything drawn on it. */
import { colour } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { clamp } from '../../scenes/kit/layout.ts'
import { paintNeon } from '../../scenes/kit/light.ts'
import {
  type Ctx,
  fade,
  fillWith,
  roundBox,
  strokeLine,
  strokeWith,
  vertical,
} from '../../scenes/kit/paint.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { drawnDays, type Page, through } from './curve.ts'
import type { Chart } from './layout.ts'
import type { Setup } from './schema.ts'

/** The days on which months begin. */
const months = [1, 32, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335]

/** Glass with a golden edge: months across, °C up, and in between the heights at which one dresses otherwise. */
export function paintChart(ctx: Ctx, { board, inner, px, py }: Chart, { heat, outfits }: Setup): void {
  roundBox(ctx, board.x, board.y, board.width, board.height, 18)
  fillWith(ctx, vertical(ctx, board.y, board.y + board.height, 'rgb(9 34 58 / 0.93)', 'rgb(8 24 46 / 0.95)'))
  strokeWith(ctx, fade('#F3DDA0', 0.75), 2.5)
  for (const [i, { from }] of outfits.entries()) {
    const [low, high] = [py(i === 0 ? heat.from : from), py(outfits[i + 1]?.from ?? heat.to)]
    ctx.fillStyle = fade('#F3DDA0', i % 2 ? 0.08 : 0.02)
    ctx.fillRect(inner.x, high, inner.width, low - high)
  }
  ctx.font = `700 ${clamp(inner.width / 52, 14, 20)}px "Nunito Harbour", system-ui, sans-serif`
  ctx.fillStyle = '#CFE3EA'
  ctx.textBaseline = 'middle'
  ctx.lineWidth = 1
  const rule = (x0: number, y0: number, x1: number, y1: number, bright = 0.14) => {
    ctx.strokeStyle = fade('#CFE3EA', bright)
    strokeLine(ctx, x0, y0, x1, y1)
  }
  ctx.textAlign = 'right'
  const step = inner.height < 200 ? 20 : 10
  for (let h = Math.ceil(heat.from / step) * step; h <= heat.to; h += step) {
    rule(inner.x, py(h), inner.x + inner.width, py(h), h === 0 ? 0.4 : 0.14)
    ctx.fillText(`${String(h).replace('-', '−')}°`, inner.x - 7, py(h))
  }
  ctx.textAlign = 'center'
  for (const [i, day] of months.entries()) {
    rule(px(day), inner.y, px(day), inner.y + inner.height)
    const next = months[i + 1] ?? 366
    // A narrow chart names every third month.
    if (inner.width < 250 && i % 3 > 0) continue
    ctx.fillText(String(i + 1), (px(day) + px(next)) / 2, inner.y + inner.height + 17)
  }
}

/** A day of the contest, and whether everybody was dressed for it. */
export type Come = readonly [...Page, right: boolean]

export interface Drawn {
  readonly kept?: readonly Page[]
  /** Diamonds, each with its error. */
  readonly aside?: readonly Page[]
  readonly curve?: readonly number[] | undefined
  /** A hand's curve, and the curve that it is held against. */
  readonly hand?: ((day: number) => number) | undefined
  /** Days of the contest that have come, each with its error. */
  readonly come?: readonly Come[]
  /** A page that is soup. */
  readonly spoiled?: Page | undefined
}

export type Drawing = ReturnType<typeof createDrawing>

/** Pages and curves on a chart that the ground has. What runs out of the chart is cut off at its edge. */
export function createDrawing({ scene }: StageKit, { inner, px, py }: Chart, { heat }: Setup) {
  const margin = 10
  const sketch = createSketch(scene, {
    x: inner.x - margin,
    y: inner.y - margin,
    width: inner.width + margin * 2,
    height: inner.height + margin * 2,
  })
  const r = clamp(inner.width / 90, 4, 7)
  /** Far beyond the chart a line is as good as straight up, and a canvas counts no billions. */
  const held = (degrees: number) => clamp(degrees, heat.from - 2000, heat.to + 2000)

  function trace(ctx: Ctx, height: (day: number) => number): void {
    for (const [i, day] of drawnDays.entries()) {
      const [x, y] = [px(day), py(held(height(day)))]
      if (i === 0) ctx.moveTo(x, y)
      else ctx.lineTo(x, y)
    }
  }

  function dot(ctx: Ctx, [day, degrees]: Page, shape: 'disc' | 'diamond' | 'star', fill: string): void {
    const [x, y] = [px(day), py(degrees)]
    ctx.beginPath()
    if (shape === 'disc') ctx.arc(x, y, r, 0, Math.PI * 2)
    else {
      const points = shape === 'diamond' ? 4 : 10
      for (let i = 0; i < points; i++) {
        const [turn, far] = [(Math.PI * 2 * i) / points - Math.PI / 2, shape === 'star' && i % 2 ? 0.6 : 1.35]
        ctx.lineTo(x + Math.cos(turn) * r * far, y + Math.sin(turn) * r * far)
      }
    }
    ctx.closePath()
    fillWith(ctx, fill)
    strokeWith(ctx, '#0B2A40', 2)
  }

  function sticks(ctx: Ctx, pages: readonly Page[], height: (day: number) => number, tone: string): void {
    ctx.lineWidth = 2.5
    ctx.strokeStyle = fade(tone, 0.85)
    ctx.beginPath()
    for (const [day, degrees] of pages) {
      ctx.moveTo(px(day), py(degrees))
      ctx.lineTo(px(day), py(held(height(day))))
    }
    ctx.stroke()
  }

  return {
    draw({ kept = [], aside = [], curve, hand, come = [], spoiled }: Drawn): void {
      sketch.draw((ctx) => {
        ctx.translate(margin - inner.x, margin - inner.y)
        ctx.save()
        ctx.beginPath()
        ctx.rect(inner.x - 2, inner.y - 4, inner.width + 4, inner.height + 8)
        ctx.clip()
        const says = curve && through(curve)
        if (says) {
          sticks(ctx, aside, says, colour.neonBlue)
          sticks(
            ctx,
            come.map(([day, degrees]): Page => [day, degrees]),
            says,
            colour.coralText,
          )
        }
        if (hand) {
          ctx.setLineDash([10, 8])
          paintNeon(ctx, colour.jade, 3, (c) => trace(c, hand))
          ctx.setLineDash([])
        }
        if (says) paintNeon(ctx, colour.lantern, 4, (c) => trace(c, says))
        ctx.restore()
        for (const page of kept) dot(ctx, page, 'disc', '#FFF6E5')
        for (const page of aside) dot(ctx, page, 'diamond', colour.neonBlue)
        for (const [day, degrees, right] of come)
          dot(ctx, [day, degrees], right ? 'disc' : 'diamond', right ? colour.jade : colour.coral)
        if (spoiled) dot(ctx, spoiled, 'star', '#FFB238')
      })
    },
    dispose: () => sketch.dispose(),
  }
}

/** What the two sides of the chart measure, as pictures: the months across, the heat up. */
export function axisIcons({ scene }: StageKit, { board, inner }: Chart) {
  return [
    sprite(scene, 'tear-off-calendar', 24).setPosition(board.x + 26, inner.y + inner.height + 18),
    sprite(scene, 'thermometer', 24).setPosition(board.x + 18, inner.y + 6),
  ]
}
