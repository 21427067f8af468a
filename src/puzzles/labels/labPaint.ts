import { colour, markOf } from '../../look/index.ts'
import { paintMark } from '../../scenes/kit/draw.ts'
import type { Point } from '../../scenes/kit/layout.ts'
import { type Ctx, fade, roundBox, vertical } from '../../scenes/kit/paint.ts'
import type { Card } from './cards.ts'
import type { LabLayout } from './labLayout.ts'
import type { Setup } from './schema.ts'

export function paintAxes(ctx: Ctx, { measures }: Setup, { chart }: LabLayout): void {
  ctx.font = '600 12px "Nunito Harbour", system-ui, sans-serif'
  ctx.fillStyle = colour.mist
  ctx.strokeStyle = fade(colour.edge, 0.35)
  ctx.lineWidth = 1
  for (const [axis, { from, to }] of measures.slice(0, 2).entries()) {
    const step = (to - from) / 4
    for (let i = 0; i <= 4; i++) {
      const part = i / 4
      const said = String(Math.round(from + i * step))
      ctx.beginPath()
      if (axis === 0) {
        const x = chart.x + part * chart.width
        ctx.moveTo(x, chart.y)
        ctx.lineTo(x, chart.y + chart.height)
        ctx.textAlign = 'center'
        ctx.fillText(said, x, chart.y + chart.height + 15)
      } else {
        const y = chart.y + chart.height - part * chart.height
        ctx.moveTo(chart.x, y)
        ctx.lineTo(chart.x + chart.width, y)
        ctx.textAlign = 'right'
        ctx.fillText(said, chart.x - 6, y + 4)
      }
      ctx.stroke()
    }
  }
}

export function paintCrate(ctx: Ctx, { crate: { x, y, width, height } }: LabLayout): void {
  roundBox(ctx, x, y, width, height, 8)
  ctx.fillStyle = vertical(ctx, y, y + height, '#8A5330', '#5B3218')
  ctx.fill()
  ctx.lineWidth = 2
  ctx.strokeStyle = fade('#E0B060', 0.8)
  ctx.stroke()
}

export function paintCard(ctx: Ctx, card: Card, { x, y }: Point, size: number, open: boolean): void {
  ctx.beginPath()
  ctx.arc(x, y, size * (open ? 1.15 : 0.72), 0, Math.PI * 2)
  ctx.fillStyle = open ? fade(colour.paper, 0.5) : fade(colour.ink, 0.45)
  ctx.fill()
  if (card.label !== undefined) paintMark(ctx, card.label, x, y, size * (open ? 1.3 : 1))
}

/** A card without a label. */
export function paintBare(ctx: Ctx, { x, y }: Point, size: number): void {
  ctx.beginPath()
  ctx.arc(x, y, size * 0.32, 0, Math.PI * 2)
  ctx.fillStyle = fade(colour.mist, 0.75)
  ctx.fill()
  ctx.lineWidth = 1.5
  ctx.strokeStyle = colour.ink
  ctx.stroke()
}

/** The second person wrote something else: that mark, leaning, beside the first. */
export function paintSecond(ctx: Ctx, second: number, { x, y }: Point, size: number): void {
  ctx.save()
  ctx.translate(x + size * 0.62, y + size * 0.5)
  ctx.rotate(0.25)
  paintMark(ctx, second, 0, 0, size * 0.8)
  ctx.restore()
}

/** Looked at: a paper-white ring. */
export function paintSeen(ctx: Ctx, { x, y }: Point, size: number): void {
  ctx.beginPath()
  ctx.arc(x, y, size * 0.74, 0, Math.PI * 2)
  ctx.lineWidth = 2
  ctx.strokeStyle = colour.paper
  ctx.stroke()
}

/** The model would say something else: a ring of dashes in the colour of its answer, the thicker the surer, with its letter. */
export function paintDoubt(
  ctx: Ctx,
  { x, y }: Point,
  size: number,
  answer: number,
  sure: number,
  stale: boolean,
): void {
  ctx.save()
  ctx.globalAlpha = stale ? 0.45 : 1
  ctx.setLineDash([4, 3])
  ctx.lineWidth = 1 + 3 * sure ** 2
  ctx.strokeStyle = markOf(answer).colour
  ctx.beginPath()
  ctx.arc(x, y, size * 1.05, 0, Math.PI * 2)
  ctx.stroke()
  ctx.restore()
  paintMark(ctx, answer, x + size * 0.85, y - size * 0.75, size * 0.72)
}

export function paintSlip(
  ctx: Ctx,
  card: Card,
  { x, y }: Point,
  { slot }: LabLayout,
  open: boolean,
  answer: number | undefined,
): void {
  const [w, h] = [slot.width - 3, slot.height - 3]
  roundBox(ctx, x - w / 2, y - h / 2, w, h, 3)
  ctx.fillStyle = open ? '#FFFFFF' : card.checked ? '#FFE9B8' : '#D9CDBB'
  ctx.fill()
  if (open || answer !== undefined) {
    ctx.lineWidth = open ? 3 : 2
    ctx.strokeStyle = open ? colour.lantern : markOf(answer ?? 0).colour
    ctx.stroke()
  }
  if (card.label !== undefined) paintMark(ctx, card.label, x, y, Math.min(w, h) * 0.86)
}
