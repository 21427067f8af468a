/** The stalls' gauges and the strip of the day, drawn for one moment. */
import { colour, markOf } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { paintMark } from '../../scenes/kit/draw.ts'
import { type Box, clamp } from '../../scenes/kit/layout.ts'
import {
  type Ctx,
  fade,
  fillWith,
  roundBox,
  softLight,
  strokeLine,
  strokeWith,
  vertical,
} from '../../scenes/kit/paint.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import type { Slot, YardLayout } from './layout.ts'
import { fullScore } from './names.ts'
import type { Setup } from './schema.ts'
import type { Shown, Strip } from './shown.ts'

const font = (size: number) => `800 ${Math.round(size)}px "Nunito Harbour", system-ui, sans-serif`

export type Board = ReturnType<typeof createBoard>

export function createBoard({ scene }: StageKit, setup: Setup, at: YardLayout) {
  const stalls = boundsOf(at.slots)
  const gauges = createSketch(scene, stalls)
  const day = createSketch(scene, at.strip)
  const signs = setup.stalls.map(({ sign }, i) => {
    const { x, y, size } = at.slots[i]?.sign ?? { x: 0, y: 0, size: 10 }
    return sprite(scene, sign, size).setPosition(x, y)
  })
  return {
    signs,
    views: [gauges.view, day.view, ...signs],
    show({ estimates, visits, truth, dark, strip, at: here }: Shown): void {
      for (const [i, sign] of signs.entries()) sign.setAlpha(i === dark ? 0.25 : 1)
      gauges.draw((ctx) => {
        ctx.translate(-stalls.x, -stalls.y)
        for (const [i, slot] of at.slots.entries()) {
          if (i === dark) paintDark(ctx, slot)
          const n = visits[i] ?? 0
          const known = n > 0 ? estimates[i] : undefined
          paintGauge(ctx, slot, at.text, { stall: i, estimate: known, n, truth: truth?.[i] })
          if (i === here) ring(ctx, slot.box)
        }
      })
      day.draw((ctx) => {
        ctx.translate(-at.strip.x, -at.strip.y)
        paintStrip(ctx, at.strip, strip)
      })
    },
    /** Instead of a day: what was eaten of each of many days. */
    days(shares: readonly number[], worst: number, of = shares.length): void {
      day.draw((ctx) => {
        ctx.translate(-at.strip.x, -at.strip.y)
        paintDays(ctx, at.strip, shares, { worst, of })
      })
    },
    dispose(): void {
      for (const part of [gauges, day]) part.dispose()
      for (const sign of signs) sign.destroy()
    },
  }
}

function boundsOf(slots: readonly Slot[]): Box {
  const boxes = slots.map(({ box }) => box)
  const [x, y] = [Math.min(...boxes.map((box) => box.x)) - 4, Math.min(...boxes.map((box) => box.y)) - 4]
  return {
    ...{ x, y },
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x + 4,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y + 4,
  }
}

/** What never changes of a stall: its awning in the class's colours, the lamp under it, its counter. */
export function paintStalls(ctx: Ctx, { slots, strip }: YardLayout): void {
  for (const [i, { box, mark, sign }] of slots.entries()) {
    const { x, y, width: w, height: h } = box
    roundBox(ctx, x, y + 4, w, h - 4, 10)
    ctx.save()
    ctx.clip()
    ctx.fillStyle = vertical(ctx, y, y + h, '#6B4526', '#33343F', '#182534')
    ctx.fillRect(x, y, w, h)
    ctx.globalCompositeOperation = 'lighter'
    softLight(ctx, sign.x, sign.y - sign.size * 0.5, sign.size * 1.25, '#FF9A3D', 0.6)
    ctx.restore()
    paintCounter(ctx, box)
    roundBox(ctx, x, y + 4, w, h - 4, 10)
    strokeWith(ctx, fade('#FFB25E', 0.65), 1.5)
    paintAwning(ctx, box, markOf(i).colour)
    paintMark(ctx, i, mark.x, mark.y, mark.size)
  }
  paintGlass(ctx, strip)
}

function paintCounter(ctx: Ctx, { x, y, width: w, height: h }: Box): void {
  const tall = clamp(h * 0.13, 20, 34)
  roundBox(ctx, x, y + h - tall, w, tall, 8)
  fillWith(ctx, vertical(ctx, y + h - tall, y + h, '#8A5A34', '#4A2F20'))
  ctx.fillStyle = '#D9A066'
  ctx.fillRect(x, y + h - tall, w, 2.5)
}

/** Stripes, each with a round hem. */
function paintAwning(ctx: Ctx, { x, y, width: w, height: h }: Box, tone: string): void {
  const [stripes, tall] = [8, Math.max(11, h * 0.085)]
  const step = (w + 8) / stripes
  for (let k = 0; k < stripes; k++) {
    ctx.fillStyle = k % 2 ? '#FFF1DC' : tone
    ctx.beginPath()
    ctx.roundRect(x - 4 + step * k, y, step, tall, [
      k === 0 ? 6 : 0,
      k === stripes - 1 ? 6 : 0,
      step / 2,
      step / 2,
    ])
    ctx.fill()
  }
  ctx.fillStyle = fade('#1A1008', 0.25)
  ctx.fillRect(x - 4, y, w + 8, 3)
}

function paintGlass(ctx: Ctx, { x, y, width, height }: Box): void {
  roundBox(ctx, x, y, width, height, 10)
  fillWith(ctx, 'rgb(10 18 30 / 0.9)')
  strokeWith(ctx, fade('#FFB25E', 0.6), 1.5)
}

interface Gauge {
  readonly stall: number
  readonly estimate: number | undefined
  readonly n: number
  readonly truth: number | undefined
}

function paintGauge(ctx: Ctx, { gauge, count }: Slot, text: number, of: Gauge): void {
  const { x, y, width: w, height: h } = gauge
  const up = (score: number) => y + h * (1 - score / fullScore)
  roundBox(ctx, x, y, w, h, 6)
  fillWith(ctx, 'rgb(6 12 22 / 0.85)')
  strokeWith(ctx, fade('#A9C2DC', 0.4), 1)
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  ctx.font = font(text)
  if (of.estimate === undefined) {
    ctx.fillStyle = '#A9C2DC'
    ctx.fillText('?', x + w / 2, y + h / 2)
  } else {
    const top = up(of.estimate)
    roundBox(ctx, x + 2, top, w - 4, y + h - top - 1, 5)
    fillWith(ctx, markOf(of.stall).colour)
    // Over its bar where there is room, else in it.
    const over = top - y > text * 1.3
    ctx.fillStyle = over ? '#FFF6E5' : colour.ink
    ctx.fillText(of.estimate.toFixed(1), x + w / 2, over ? top - text * 0.65 : top + text * 0.75)
  }
  if (of.truth !== undefined) paintTruth(ctx, x, up(of.truth), w)
  ctx.fillStyle = '#FFF6E5'
  ctx.font = font(text * 0.95)
  ctx.fillText(`×${of.n}`, count.x, count.y)
}

/** A line across the gauge, told by its arrows. */
function paintTruth(ctx: Ctx, x: number, y: number, w: number): void {
  ctx.setLineDash([5, 4])
  ctx.lineWidth = 4
  ctx.strokeStyle = colour.ink
  for (const pass of [0, 1]) {
    if (pass) {
      ctx.lineWidth = 2
      ctx.strokeStyle = '#FFFFFF'
    }
    strokeLine(ctx, x - 6, y, x + w + 6, y)
  }
  ctx.setLineDash([])
  ctx.fillStyle = '#FFFFFF'
  for (const side of [-1, 1]) {
    const at = side < 0 ? x - 7 : x + w + 7
    ctx.beginPath()
    ctx.moveTo(at - side * 6, y)
    ctx.lineTo(at + side * 3, y - 5)
    ctx.lineTo(at + side * 3, y + 5)
    ctx.fill()
  }
}

function ring(ctx: Ctx, { x, y, width, height }: Box): void {
  roundBox(ctx, x - 1, y + 1, width + 2, height, 11)
  strokeWith(ctx, colour.lantern, 3)
}

/** No lamp any more, and a bar crossed out where the dish was. */
function paintDark(ctx: Ctx, { box, sign }: Slot): void {
  roundBox(ctx, box.x - 4, box.y, box.width + 8, box.height, 10)
  fillWith(ctx, 'rgb(4 8 16 / 0.68)')
  const r = sign.size * 0.42
  for (const [style, width] of [
    [colour.ink, 8],
    [colour.coral, 4],
  ] as const) {
    ctx.strokeStyle = style
    ctx.lineWidth = width
    for (const side of [-1, 1]) {
      strokeLine(ctx, sign.x - r * side, sign.y - r, sign.x + r * side, sign.y + r)
    }
  }
}

/** Visits to one stall at a stretch, whose mark stands under it. */
const block = 20

function paintStrip(ctx: Ctx, { x, y, width, height }: Box, { eaten, of, most }: Strip): void {
  const foot = Math.min(22, height * 0.28)
  const [left, wide, base, tall] = [x + 8, width - 16, y + height - foot, height - foot - 8]
  const step = wide / Math.max(1, of)
  const up = (score: number) => base - (score / fullScore) * tall
  for (const [i, { stall, score }] of eaten.entries()) {
    ctx.fillStyle = markOf(stall).colour
    ctx.fillRect(left + i * step, up(score), Math.max(1, step - (step > 4 ? 2 : 0)), base - up(score))
  }
  const group = of > block * 2 ? of / block : 1
  const size = Math.min(foot * 0.84, group * step * 0.9, 20)
  for (let from = 0; from < eaten.length; from += group) {
    const part = eaten.slice(from, from + group).map(({ stall }) => stall)
    const often = (stall: number) => part.filter((one) => one === stall).length
    const stall = part.reduce((best, one) => (often(one) > often(best) ? one : best), part[0] ?? 0)
    paintMark(
      ctx,
      stall,
      left + (from + part.length / 2) * step,
      base + foot / 2,
      size,
      size < 11 ? null : undefined,
    )
  }
  if (!most) return
  ctx.beginPath()
  for (const [i, score] of most.entries()) {
    ctx.lineTo(left + i * step, up(score))
    ctx.lineTo(left + (i + 1) * step, up(score))
  }
  strokeWith(ctx, '#FFFFFF', 2)
}

/** A column for each day, the worst first: these in another colour, with a diamond under them. */
function paintDays(
  ctx: Ctx,
  { x, y, width, height }: Box,
  shares: readonly number[],
  { worst, of }: { readonly worst: number; readonly of: number },
): void {
  const foot = Math.min(16, height * 0.2)
  const [left, wide, base, tall] = [x + 8, width - 16, y + height - foot, height - foot - 8]
  const step = wide / Math.max(1, of)
  for (const [i, share] of shares.entries()) {
    const bad = i < worst
    ctx.fillStyle = bad ? colour.coral : '#FFB25E'
    ctx.fillRect(left + i * step, base - share * tall, Math.max(1, step - 2), share * tall)
    if (!bad) continue
    ctx.beginPath()
    const [cx, cy, r] = [left + (i + 0.5) * step, base + foot / 2, Math.min(5, step * 0.5)]
    ctx.moveTo(cx, cy - r)
    ctx.lineTo(cx + r, cy)
    ctx.lineTo(cx, cy + r)
    ctx.lineTo(cx - r, cy)
    ctx.fill()
  }
  ctx.strokeStyle = '#FFFFFF'
  ctx.lineWidth = 2
  ctx.strokeRect(left, base - tall, wide, tall)
}
