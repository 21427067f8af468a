/** The tea house's pictures, painted once for a size: panelled wall, string lights, the meter with its needle, steam. Canvas 2D only. */
import { colour } from '../../../../look/index.ts'
import { paintStringLights } from '../../../../scenes/kit/backdrops/waterside.ts'
import { fade, roundBox, softLight, vertical } from '../../../../scenes/kit/paint.ts'
import { paint } from '../../../../scenes/kit/texture.ts'
import type { Scene } from '../../view.ts'

type Ctx = CanvasRenderingContext2D

/** Where things stand in it, CSS pixels. */
export interface Room {
  readonly width: number
  readonly height: number
  /** Middle and radius of the meter. */
  readonly x: number
  readonly y: number
  readonly r: number
  readonly counter: number
}

export function paintRoom(ctx: Ctx, { width: w, height: h, x, y, r, counter }: Room) {
  ctx.fillStyle = vertical(ctx, 0, counter, '#2A1830', '#4A2536', '#6B3A32')
  ctx.fillRect(0, 0, w, counter)
  for (let i = 0; i * 64 < w; i++) {
    ctx.fillStyle = fade(i % 2 ? '#000000' : '#FFD9A0', i % 2 ? 0.1 : 0.03)
    ctx.fillRect(i * 64, 0, 64, counter)
    ctx.fillStyle = fade('#140A12', 0.5)
    ctx.fillRect(i * 64, 0, 2, counter)
  }
  ctx.save()
  ctx.globalCompositeOperation = 'lighter'
  softLight(ctx, x, y - r * 0.4, r * 2, colour.lantern, 0.34)
  ctx.restore()
  paintStringLights(ctx, [-10, h * 0.04], [w * 0.5, h * 0.04], h * 0.018, 7)
  paintStringLights(ctx, [w * 0.5, h * 0.04], [w + 10, h * 0.04], h * 0.018, 7)
  paintDial(ctx, x, y, r, counter)
  ctx.fillStyle = vertical(ctx, counter, h, '#8A5A34', '#5E3A22', '#3C2416')
  ctx.fillRect(0, counter, w, h - counter)
  ctx.fillStyle = fade('#FFD9A0', 0.5)
  ctx.fillRect(0, counter, w, 3)
  for (let i = 0; i < 5; i++) {
    ctx.fillStyle = fade('#2A1810', 0.35)
    ctx.fillRect(0, counter + 14 + i * ((h - counter) / 5), w, 1.5)
  }
}

/** Three zones: crying on the left, nothing to say in the middle, smiling on the right. */
function paintDial(ctx: Ctx, x: number, y: number, r: number, counter: number) {
  ctx.fillStyle = fade('#10081A', 0.75)
  ctx.beginPath()
  ctx.arc(x, y, r * 1.06, Math.PI, 0)
  ctx.lineTo(x + r * 1.06, counter)
  ctx.lineTo(x - r * 1.06, counter)
  ctx.closePath()
  ctx.fill()
  const zones = [
    [1, 1.42, colour.coral],
    [1.43, 1.57, colour.edge],
    [1.58, 2, colour.jade],
  ] as const
  ctx.lineWidth = r * 0.2
  for (const [from, to, tone] of zones) {
    ctx.strokeStyle = tone
    ctx.beginPath()
    ctx.arc(x, y, r * 0.88, Math.PI * from, Math.PI * to)
    ctx.stroke()
  }
  ctx.strokeStyle = fade(colour.paper, 0.8)
  ctx.lineWidth = 3
  for (let i = 1; i < 10; i++) {
    const turn = Math.PI + (Math.PI * i) / 10
    ctx.beginPath()
    ctx.moveTo(x + Math.cos(turn) * r * 0.7, y + Math.sin(turn) * r * 0.7)
    ctx.lineTo(x + Math.cos(turn) * r * 0.76, y + Math.sin(turn) * r * 0.76)
    ctx.stroke()
  }
  // A minus and a plus: the zones are told apart without their colours.
  ctx.fillStyle = colour.ink
  const sign = r * 0.1
  for (const side of [-1, 1]) {
    const [sx, sy] = [x + side * r * 0.88 * Math.cos(Math.PI * 0.22), y - r * 0.88 * Math.sin(Math.PI * 0.22)]
    roundBox(ctx, sx - sign * 0.6, sy - sign * 0.14, sign * 1.2, sign * 0.28, 2)
    ctx.fill()
    if (side < 0) continue
    roundBox(ctx, sx - sign * 0.14, sy - sign * 0.6, sign * 0.28, sign * 1.2, 2)
    ctx.fill()
  }
}

export function steamPicture(scene: Scene): string {
  return paint(scene, 'code/steam', 40, 40, (ctx) => softLight(ctx, 20, 20, 20, colour.paper, 0.7))
}

export function needlePicture(scene: Scene): string {
  return paint(scene, 'code/needle', 28, 160, (ctx, w, h) => {
    ctx.fillStyle = colour.paper
    ctx.beginPath()
    ctx.moveTo(w / 2, 0)
    ctx.lineTo(w / 2 + 6, h * 0.9)
    ctx.lineTo(w / 2 - 6, h * 0.9)
    ctx.closePath()
    ctx.fill()
    ctx.fillStyle = colour.lantern
    ctx.beginPath()
    ctx.arc(w / 2, h * 0.92, 12, 0, Math.PI * 2)
    ctx.fill()
    ctx.fillStyle = colour.ink
    ctx.beginPath()
    ctx.arc(w / 2, h * 0.92, 4, 0, Math.PI * 2)
    ctx.fill()
  })
}
