/** The meter: an enamel dial on a stand, as on a grocer's scale, and its needle. Canvas 2D only. */
import { colour } from '../../../../look/index.ts'
import {
  circleAt,
  fade,
  fillWith,
  roundBox,
  softLight,
  strokeLine,
  vertical,
} from '../../../../scenes/kit/paint.ts'
import { paint } from '../../../../scenes/kit/texture.ts'
import type { Scene } from '../../view.ts'
import type { Room } from './room.ts'

type Ctx = CanvasRenderingContext2D

/** Three zones: crying on the left, nothing to say in the middle, smiling on the right. */
export function paintDial(ctx: Ctx, { x, y, r, counter }: Room) {
  // The stand, in the shadow of its dial.
  ctx.fillStyle = vertical(ctx, y, counter, '#2C5A4E', '#1B3B34')
  ctx.beginPath()
  ctx.moveTo(x - r * 0.3, y)
  ctx.lineTo(x + r * 0.3, y)
  ctx.lineTo(x + r * 0.62, counter)
  ctx.lineTo(x - r * 0.62, counter)
  ctx.closePath()
  ctx.fill()
  ctx.save()
  ctx.shadowColor = fade('#2A0E1E', 0.6)
  ctx.shadowBlur = r * 0.12
  ctx.shadowOffsetY = r * 0.05
  ctx.fillStyle = '#2C5A4E'
  half(ctx, x, y, r * 1.1, r * 0.16)
  ctx.restore()
  ctx.fillStyle = vertical(ctx, y - r, y, '#FFF6E4', '#F1DFC2')
  half(ctx, x, y, r * 1.02, r * 0.08)
  const zones = [
    [1.03, 1.42, colour.coral],
    [1.43, 1.57, '#B9A88E'],
    [1.58, 1.97, '#1FA67A'],
  ] as const
  ctx.lineWidth = r * 0.2
  for (const [from, to, tone] of zones) {
    ctx.strokeStyle = tone
    ctx.beginPath()
    ctx.arc(x, y, r * 0.84, Math.PI * from, Math.PI * to)
    ctx.stroke()
  }
  ctx.strokeStyle = fade('#3A2A20', 0.75)
  ctx.lineWidth = Math.max(2, r * 0.014)
  for (let i = 1; i < 12; i++) {
    const turn = Math.PI + (Math.PI * i) / 12
    const [cos, sin, long] = [Math.cos(turn), Math.sin(turn), i % 3 ? 0.66 : 0.62]
    strokeLine(ctx, x + cos * r * long, y + sin * r * long, x + cos * r * 0.71, y + sin * r * 0.71)
  }
  paintSigns(ctx, x, y, r)
  // The last sun lies on the glass.
  ctx.save()
  ctx.globalCompositeOperation = 'lighter'
  softLight(ctx, x - r * 0.45, y - r * 0.6, r * 0.6, '#FF9A6B', 0.22)
  ctx.restore()
}

/** A half disc with a lip below its middle, so that the needle's pin lies on it. */
function half(ctx: Ctx, x: number, y: number, r: number, lip: number) {
  ctx.beginPath()
  ctx.arc(x, y, r, Math.PI, 0)
  ctx.lineTo(x + r, y + lip * 0.4)
  ctx.quadraticCurveTo(x + r, y + lip, x + r - lip, y + lip)
  ctx.lineTo(x - r + lip, y + lip)
  ctx.quadraticCurveTo(x - r, y + lip, x - r, y + lip * 0.4)
  ctx.closePath()
  ctx.fill()
}

/** A minus and a plus: the zones are told apart without their colours. */
function paintSigns(ctx: Ctx, x: number, y: number, r: number) {
  ctx.fillStyle = '#FFF9EC'
  const sign = r * 0.12
  for (const side of [-1, 1]) {
    const turn = Math.PI * 0.22
    const [sx, sy] = [x + side * r * 0.84 * Math.cos(turn), y - r * 0.84 * Math.sin(turn)]
    roundBox(ctx, sx - sign * 0.6, sy - sign * 0.15, sign * 1.2, sign * 0.3, 2)
    ctx.fill()
    if (side < 0) continue
    roundBox(ctx, sx - sign * 0.15, sy - sign * 0.6, sign * 0.3, sign * 1.2, 2)
    ctx.fill()
  }
}

export function needlePicture(scene: Scene): string {
  return paint(scene, 'code/needle', 28, 160, (ctx, w, h) => {
    ctx.fillStyle = '#3A1D2A'
    ctx.beginPath()
    ctx.moveTo(w / 2, 0)
    ctx.lineTo(w / 2 + 6, h * 0.9)
    ctx.lineTo(w / 2 - 6, h * 0.9)
    ctx.closePath()
    ctx.fill()
    circleAt(ctx, w / 2, h * 0.92, 12)
    fillWith(ctx, colour.lantern)
    circleAt(ctx, w / 2, h * 0.92, 4)
    fillWith(ctx, colour.ink)
  })
}
