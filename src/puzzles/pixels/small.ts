import { colour } from '../../look/index.ts'
import type { Box } from '../../scenes/kit/layout.ts'
import { type Ctx, circleAt, fillWith } from '../../scenes/kit/paint.ts'
import { side } from './grid.ts'
import { shade } from './mask.ts'

/** A letter in small, in full light. `wrong`: framed in dashes, with a cross at its corner. */
export function paintSmall(
  ctx: Ctx,
  { x, y, width }: Box,
  dots: readonly number[],
  how: { readonly chosen?: boolean; readonly wrong?: boolean } = {},
): void {
  const cell = width / side
  for (const [at, n] of dots.entries()) {
    ctx.fillStyle = shade(n)
    ctx.fillRect(x + (at % side) * cell, y + Math.floor(at / side) * cell, cell + 0.4, cell + 0.4)
  }
  ctx.lineWidth = how.chosen ? 4 : how.wrong ? 2.5 : 1
  ctx.strokeStyle = how.chosen ? colour.lantern : how.wrong ? colour.coral : '#6B4FA8'
  ctx.setLineDash(how.wrong && !how.chosen ? [5, 3] : [])
  ctx.strokeRect(x, y, width, width)
  ctx.setLineDash([])
  if (!how.wrong) return
  const [r, cx, cy] = [Math.max(6, width * 0.16), x + width, y]
  circleAt(ctx, cx - r * 0.6, cy + r * 0.6, r)
  fillWith(ctx, colour.ink)
  ctx.strokeStyle = colour.coral
  ctx.lineWidth = 2.5
  ctx.beginPath()
  for (const [sx, sy] of [
    [-1, -1],
    [-1, 1],
  ] as const) {
    ctx.moveTo(cx - r * 0.6 + r * 0.5 * sx, cy + r * 0.6 + r * 0.5 * sy)
    ctx.lineTo(cx - r * 0.6 - r * 0.5 * sx, cy + r * 0.6 - r * 0.5 * sy)
  }
  ctx.stroke()
}
