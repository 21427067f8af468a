import { colour } from '../../look/index.ts'
import {
  type Ctx,
  fade,
  fillWith,
  roundBox,
  softLight,
  strokeLine,
  vertical,
} from '../../scenes/kit/paint.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'

/** The little boat with its lantern and patched sail; `size` CSS pixels wide, origin at its waterline. */
export function boat(scene: StageKit['scene'], size: number) {
  return picture(scene, 'trips/boat', size, size, (ctx) => paintBoat(ctx, size)).setOrigin(0.5, 0.86)
}

function paintBoat(ctx: Ctx, size: number): void {
  ctx.scale(size / 100, size / 100)
  ctx.save()
  ctx.translate(50, 88)
  ctx.scale(1, 0.16)
  softLight(ctx, 0, 0, 48, '#03020A', 0.9)
  ctx.restore()
  ctx.fillStyle = '#4A2A1C'
  ctx.fillRect(44, 10, 3.4, 66)
  ctx.beginPath()
  ctx.moveTo(49, 10)
  ctx.quadraticCurveTo(86, 24, 80, 64)
  ctx.lineTo(49, 60)
  ctx.closePath()
  fillWith(ctx, vertical(ctx, 10, 64, '#F0B35A', '#B5483A'))
  ctx.strokeStyle = fade('#5A1E1A', 0.7)
  ctx.lineWidth = 1.6
  for (const y of [24, 37, 50]) {
    strokeLine(ctx, 49, y, 72 + y * 0.16, y + 4)
  }
  roundBox(ctx, 58, 40, 9, 9, 1)
  fillWith(ctx, fade('#FFE7C2', 0.8))
  ctx.beginPath()
  ctx.moveTo(8, 66)
  ctx.lineTo(94, 62)
  ctx.quadraticCurveTo(88, 88, 74, 90)
  ctx.lineTo(26, 90)
  ctx.quadraticCurveTo(12, 86, 8, 66)
  fillWith(ctx, vertical(ctx, 62, 90, '#3FA796', '#16424A'))
  ctx.fillStyle = '#FFE7C2'
  ctx.fillRect(11, 71, 80, 2.6)
  ctx.save()
  ctx.globalCompositeOperation = 'lighter'
  softLight(ctx, 92, 52, 16, colour.lantern, 0.95)
  ctx.restore()
  ctx.fillStyle = '#FFD58A'
  ctx.beginPath()
  ctx.ellipse(92, 53, 3, 3.8, 0, 0, Math.PI * 2)
  ctx.fill()
}
