import { type Ctx, fade, softLight, vertical } from '../../scenes/kit/paint.ts'

/** Stone with an edge of pale gold and the lamps' light on it. */
export function paintStone(ctx: Ctx, w: number, h: number, top: number): void {
  ctx.fillStyle = vertical(ctx, top, h, '#2B5A6B', '#123246')
  ctx.fillRect(0, top, w, h - top)
  ctx.fillStyle = '#F3DDA0'
  ctx.fillRect(0, top - 2, w, 4)
  ctx.fillStyle = fade('#061722', 0.45)
  for (let x = w * 0.02; x < w; x += 46) ctx.fillRect(x, top + 3, 1.5, h - top)
  ctx.save()
  ctx.globalCompositeOperation = 'lighter'
  for (let i = 0; i < 6; i++) {
    ctx.save()
    ctx.translate(w * (0.08 + i * 0.17), top + (h - top) * 0.5)
    ctx.scale(1, 0.2)
    softLight(ctx, 0, 0, w * 0.1, '#FFE2A0', 0.32)
    ctx.restore()
  }
  ctx.restore()
}
