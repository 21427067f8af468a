/** How a learner is drawn: who sang right is a round lantern, who did not a diamond; told "again" they are dark. */
import { colour } from '../../look/index.ts'
import { type Ctx, fade, softLight } from '../../scenes/kit/paint.ts'
import type { Spot } from './layout.ts'

export interface Light {
  readonly slip: boolean
  /** What the learner was told; nothing yet. */
  readonly praised: boolean | undefined
}

export function paintLight(ctx: Ctx, { x, y, r }: Spot, { slip, praised }: Light): void {
  ctx.save()
  ctx.translate(x, y)
  if (praised === true && !slip && r > 3.5) softLight(ctx, 0, 0, r * 1.9, colour.lantern, 0.55)
  outline(ctx, r, slip)
  if (praised === undefined) ctx.fillStyle = fade('#FFF6E5', 0.34)
  else if (slip) ctx.fillStyle = praised ? '#FF5C6E' : fade('#2A0E28', 0.5)
  else ctx.fillStyle = praised ? '#FFD98A' : '#2A0E28'
  ctx.fill()
  ctx.lineWidth = Math.max(1, r * 0.2)
  ctx.strokeStyle =
    praised === undefined
      ? fade('#FFF6E5', 0.7)
      : slip
        ? praised
          ? '#FFFFFF'
          : fade('#FFD9D0', 0.75)
        : praised
          ? '#8A4A20'
          : '#FFFFFF'
  ctx.stroke()
  // Both mistakes bear a cross: the right one that is dark, the wrong one that is lit.
  if (praised !== undefined && slip === praised) {
    const k = r * (slip ? 0.38 : 0.46)
    ctx.lineWidth = Math.max(1.2, r * 0.26)
    ctx.strokeStyle = '#FFFFFF'
    ctx.beginPath()
    ctx.moveTo(-k, -k)
    ctx.lineTo(k, k)
    ctx.moveTo(k, -k)
    ctx.lineTo(-k, k)
    ctx.stroke()
  }
  ctx.restore()
}

function outline(ctx: Ctx, r: number, slip: boolean): void {
  ctx.beginPath()
  if (!slip) {
    ctx.arc(0, 0, r, 0, Math.PI * 2)
    return
  }
  const k = r * 1.14
  ctx.moveTo(0, -k)
  ctx.lineTo(k, 0)
  ctx.lineTo(0, k)
  ctx.lineTo(-k, 0)
  ctx.closePath()
}
