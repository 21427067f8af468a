import type { Ctx } from '../../scenes/kit/paint.ts'

/** The corners of a star of five points around 0, 0, reaching 1. */
const corners = [
  [0, -1],
  [0.24, -0.33],
  [0.95, -0.31],
  [0.38, 0.13],
  [0.59, 0.81],
  [0, 0.4],
  [-0.59, 0.81],
  [-0.38, 0.13],
  [-0.95, -0.31],
  [-0.24, -0.33],
] as const

/** Lays out a star; neither strokes nor fills it. */
export function starOutline(ctx: Ctx, x: number, y: number, reach: number): void {
  ctx.beginPath()
  for (const [i, [dx, dy]] of corners.entries()) {
    const [px, py] = [x + dx * reach, y + dy * reach]
    if (i === 0) ctx.moveTo(px, py)
    else ctx.lineTo(px, py)
  }
  ctx.closePath()
}
