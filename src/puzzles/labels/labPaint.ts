import { colour, markOf } from '../../look/index.ts'
import { paintMark } from '../../scenes/kit/draw.ts'
import type { Point } from '../../scenes/kit/layout.ts'
import { type Ctx, circleAt, fade, fillWith, roundBox, strokeWith, vertical } from '../../scenes/kit/paint.ts'
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
  fillWith(ctx, vertical(ctx, y, y + height, '#8A5330', '#5B3218'))
  strokeWith(ctx, fade('#E0B060', 0.8), 2)
}

export function paintCard(ctx: Ctx, card: Card, { x, y }: Point, size: number, open: boolean): void {
  circleAt(ctx, x, y, size * (open ? 1.15 : 0.72))
  fillWith(ctx, open ? fade(colour.paper, 0.5) : fade(colour.ink, 0.45))
  if (card.label !== undefined) paintMark(ctx, card.label, x, y, size * (open ? 1.3 : 1))
}

/** A card without a label. */
export function paintBare(ctx: Ctx, { x, y }: Point, size: number): void {
  circleAt(ctx, x, y, size * 0.32)
  fillWith(ctx, fade(colour.mist, 0.75))
  strokeWith(ctx, colour.ink, 1.5)
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
  circleAt(ctx, x, y, size * 0.74)
  strokeWith(ctx, colour.paper, 2)
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
  circleAt(ctx, x, y, size * 1.05)
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
  fillWith(ctx, open ? '#FFFFFF' : card.checked ? '#FFE9B8' : '#D9CDBB')
  if (open || answer !== undefined) {
    strokeWith(ctx, open ? colour.lantern : markOf(answer ?? 0).colour, open ? 3 : 2)
  }
  if (card.label !== undefined) paintMark(ctx, card.label, x, y, Math.min(w, h) * 0.86)
}
