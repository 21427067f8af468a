/** A bird seen from the side, as long and deep and heavy as its values say. */
import type { Box, Point } from '../../scenes/kit/layout.ts'
import { type Ctx, fade, fillWith, mix, strokeWith, vertical } from '../../scenes/kit/paint.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'
import type { Part } from './names.ts'

/** How much of each part, from 0, the least of its column, to 1. */
export type Sizes = Readonly<Record<Part, number>>

export interface Joints {
  readonly head: Point & { readonly r: number }
  readonly body: Point & { readonly rx: number; readonly ry: number }
  readonly bill: { readonly base: Point; readonly tip: Point; readonly deep: number }
  readonly flipper: { readonly top: Point; readonly tip: Point }
}

/** Bills and flippers are drawn larger than life: what is measured must be seen. */
export function jointsOf({ x, y, width, height }: Box, sizes: Sizes): Joints {
  const u = Math.min(width / 1.05, height)
  const cx = x + width * 0.36
  const body = { x: cx, y: y + height - u * 0.34, rx: u * (0.15 + 0.13 * sizes.weight), ry: u * 0.32 }
  const head = { x: cx + u * 0.04, y: body.y - body.ry - u * 0.08, r: u * 0.125 }
  const base = { x: head.x + head.r * 0.82, y: head.y + head.r * 0.12 }
  const tip = { x: base.x + u * (0.1 + 0.34 * sizes['bill-length']), y: base.y + u * 0.03 }
  const top = { x: cx - body.rx * 0.1, y: body.y - body.ry * 0.62 }
  return {
    ...{ head, body },
    bill: { base, tip, deep: u * (0.05 + 0.13 * sizes['bill-depth']) },
    flipper: { top, tip: { x: top.x - u * 0.06, y: top.y + u * (0.2 + 0.3 * sizes.flipper) } },
  }
}

/** `tone`: the colour of its scarf, the class that the model gives it. */
export function paintFigure(ctx: Ctx, { head, body, bill, flipper }: Joints, tone: string | undefined): void {
  const dark = tone ? mix('#20263F', tone, 0.12) : '#39426F'
  const oval = (x: number, y: number, rx: number, ry: number, fill: string | CanvasGradient) => {
    ctx.beginPath()
    ctx.ellipse(x, y, rx, ry, 0, 0, Math.PI * 2)
    fillWith(ctx, fill)
  }
  oval(body.x, body.y + body.ry * 1.06, body.rx * 1.2, body.ry * 0.1, fade('#03050F', 0.5))
  for (const lean of [-0.35, 0.45])
    oval(body.x + body.rx * lean, body.y + body.ry * 0.98, body.rx * 0.42, body.ry * 0.08, '#F5873B')
  oval(body.x, body.y, body.rx, body.ry, dark)
  oval(body.x + body.rx * 0.3, body.y + body.ry * 0.14, body.rx * 0.66, body.ry * 0.8, '#FFF9EE')
  const neck = vertical(ctx, head.y, body.y, dark, dark)
  ctx.beginPath()
  ctx.moveTo(head.x - head.r, head.y)
  ctx.lineTo(body.x - body.rx * 0.86, body.y - body.ry * 0.4)
  ctx.lineTo(body.x + body.rx * 0.6, body.y - body.ry * 0.6)
  ctx.lineTo(head.x + head.r * 0.8, head.y + head.r * 0.4)
  ctx.closePath()
  fillWith(ctx, neck)
  oval(head.x, head.y, head.r, head.r * 0.95, dark)
  ctx.beginPath()
  ctx.moveTo(bill.base.x - 2, bill.base.y - bill.deep / 2)
  ctx.quadraticCurveTo((bill.base.x + bill.tip.x) / 2, bill.base.y - bill.deep * 0.5, bill.tip.x, bill.tip.y)
  ctx.quadraticCurveTo(
    (bill.base.x + bill.tip.x) / 2,
    bill.base.y + bill.deep * 0.5,
    bill.base.x - 2,
    bill.base.y + bill.deep / 2,
  )
  ctx.closePath()
  ctx.fillStyle = vertical(
    ctx,
    bill.base.y - bill.deep / 2,
    bill.base.y + bill.deep / 2,
    '#FFA35C',
    '#C9571B',
  )
  ctx.fill()
  oval(head.x + head.r * 0.3, head.y - head.r * 0.2, head.r * 0.26, head.r * 0.26, '#FFFFFF')
  oval(head.x + head.r * 0.36, head.y - head.r * 0.18, head.r * 0.14, head.r * 0.14, '#0B1026')
  const { top, tip } = flipper
  ctx.beginPath()
  ctx.moveTo(top.x - body.rx * 0.3, top.y)
  ctx.quadraticCurveTo(top.x - body.rx * 0.9, (top.y + tip.y) / 2, tip.x, tip.y)
  ctx.quadraticCurveTo(top.x + body.rx * 0.34, (top.y + tip.y) / 2, top.x + body.rx * 0.26, top.y)
  ctx.closePath()
  fillWith(ctx, mix(dark, '#000000', 0.3))
  strokeWith(ctx, fade('#FFF9EE', 0.4), 1)
  if (!tone) return
  ctx.beginPath()
  ctx.ellipse(
    head.x - head.r * 0.1,
    head.y + head.r * 1.05,
    head.r * 1.05,
    head.r * 0.3,
    0.12,
    0,
    Math.PI * 2,
  )
  fillWith(ctx, tone)
  ctx.fillRect(head.x - head.r * 0.8, head.y + head.r, head.r * 0.4, head.r * 1.1)
}

/** A ruler laid from one end to the other, with the figure that it shows. */
export function paintGauge(ctx: Ctx, from: Point, to: Point, said: string): void {
  ctx.save()
  ctx.strokeStyle = '#FFD23F'
  ctx.fillStyle = '#FFD23F'
  ctx.lineWidth = 2
  const far = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y))
  const [nx, ny] = [(-(to.y - from.y) / far) * 5, ((to.x - from.x) / far) * 5]
  ctx.beginPath()
  ctx.moveTo(from.x, from.y)
  ctx.lineTo(to.x, to.y)
  for (const end of [from, to]) {
    ctx.moveTo(end.x - nx, end.y - ny)
    ctx.lineTo(end.x + nx, end.y + ny)
  }
  ctx.stroke()
  ctx.font = '800 13px "Nunito Harbour", system-ui, sans-serif'
  ctx.textBaseline = 'middle'
  ctx.textAlign = 'center'
  const [mx, my] = [(from.x + to.x) / 2 + nx * 2.6, (from.y + to.y) / 2 + ny * 2.6]
  const wide = ctx.measureText(said).width + 8
  ctx.fillStyle = fade('#0B1026', 0.75)
  ctx.beginPath()
  ctx.roundRect(mx - wide / 2, my - 9, wide, 18, 5)
  ctx.fill()
  ctx.fillStyle = '#FFD23F'
  ctx.fillText(said, mx, my)
  ctx.restore()
}

/** Somebody made up, of middling size. */
export const stranger = (scene: StageKit['scene'], size: number) =>
  picture(scene, 'features/stranger', size, size, (ctx, w, h) => {
    const sizes = { 'bill-length': 0.5, 'bill-depth': 0.6, flipper: 0.5, weight: 0.5 }
    paintFigure(ctx, jointsOf({ x: w * 0.08, y: 0, width: w * 0.92, height: h * 0.97 }, sizes), undefined)
  })
