/** Miss Yim as she stands on the pier: a bun, round glasses, a coral dress with a high collar. */
import { type Ctx, vertical } from '../../scenes/kit/paint.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'

export function createMissYim({ scene }: StageKit, size: number) {
  return picture(scene, 'coach/miss-yim', size, size, (ctx) => {
    ctx.scale(size / 100, size / 100)
    paintDress(ctx)
    paintHead(ctx)
  })
}

function paintDress(ctx: Ctx): void {
  ctx.fillStyle = vertical(ctx, 52, 100, '#FF7B62', '#C43F4F')
  ctx.beginPath()
  ctx.moveTo(42, 54)
  ctx.quadraticCurveTo(30, 58, 27, 78)
  ctx.lineTo(22, 99)
  ctx.lineTo(78, 99)
  ctx.lineTo(73, 78)
  ctx.quadraticCurveTo(70, 58, 58, 54)
  ctx.fill()
  // Her score, held in both hands.
  ctx.fillStyle = '#FFF6E5'
  ctx.fillRect(36, 72, 28, 16)
  ctx.fillStyle = '#F2C4A0'
  for (const x of [36, 64]) disc(ctx, x, 81, 4.5)
  ctx.fillRect(45, 48, 10, 8)
  ctx.strokeStyle = '#4A1A3C'
  ctx.lineWidth = 1.4
  for (const y of [76, 80, 84]) {
    ctx.beginPath()
    ctx.moveTo(42, y)
    ctx.lineTo(58, y)
    ctx.stroke()
  }
}

function paintHead(ctx: Ctx): void {
  ctx.fillStyle = '#4A3038'
  disc(ctx, 50, 8, 8)
  disc(ctx, 50, 29, 21)
  ctx.fillStyle = '#F2C4A0'
  ctx.beginPath()
  ctx.ellipse(50, 35, 16.5, 17, 0, 0, Math.PI * 2)
  ctx.fill()
  // Hair parted in the middle.
  ctx.fillStyle = '#4A3038'
  ctx.beginPath()
  ctx.moveTo(32, 34)
  ctx.quadraticCurveTo(36, 18, 50, 19)
  ctx.quadraticCurveTo(64, 18, 68, 34)
  ctx.quadraticCurveTo(62, 25, 50, 24)
  ctx.quadraticCurveTo(38, 25, 32, 34)
  ctx.fill()
  ctx.fillStyle = '#2A1A22'
  for (const x of [43, 57]) disc(ctx, x, 35, 2)
  ctx.strokeStyle = '#A33B4A'
  ctx.lineWidth = 1.8
  for (const x of [43, 57]) {
    ctx.beginPath()
    ctx.arc(x, 35, 5.6, 0, Math.PI * 2)
    ctx.stroke()
  }
  ctx.beginPath()
  ctx.moveTo(48.6, 35)
  ctx.lineTo(51.4, 35)
  ctx.stroke()
  ctx.strokeStyle = '#8A2F3C'
  ctx.lineWidth = 2
  ctx.beginPath()
  ctx.arc(50, 43, 3.6, 0.3, Math.PI - 0.3)
  ctx.stroke()
}

function disc(ctx: Ctx, x: number, y: number, r: number): void {
  ctx.beginPath()
  ctx.arc(x, y, r, 0, Math.PI * 2)
  ctx.fill()
}
