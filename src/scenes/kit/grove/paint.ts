import { colour, markOf } from '../../../look/index.ts'
import type { Box, Point } from '../layout.ts'
import { type Ctx, circleAt, fade, fillWith, roundBox, strokeWith } from '../paint.ts'

/** A branch with its answer: a tick for yes, a dash for no; `lit` while somebody walks it. */
export function paintBranch(
  ctx: Ctx,
  [from, to]: readonly [Point, Point],
  yes: boolean,
  lit: boolean,
  board: number,
): void {
  const y = from.y + board * 0.3
  const knee = (y + to.y) / 2
  ctx.beginPath()
  ctx.moveTo(from.x, y)
  ctx.bezierCurveTo(from.x, knee, to.x, knee, to.x, to.y)
  ctx.lineCap = 'round'
  strokeWith(ctx, lit ? fade(colour.lantern, 0.35) : fade('#2A1630', 0.75), lit ? 13 : 8)
  ctx.strokeStyle = lit ? '#FFE3A6' : yes ? '#D79A5B' : '#8F6A78'
  ctx.lineWidth = lit ? 5 : 4
  if (!yes) ctx.setLineDash([7, 7])
  ctx.stroke()
  ctx.setLineDash([])
  const r = Math.max(6, board * 0.19)
  const [mx, my] = [(from.x + to.x) / 2, knee]
  circleAt(ctx, mx, my, r * 1.25)
  fillWith(ctx, yes ? colour.jade : colour.mist)
  ctx.strokeStyle = colour.ink
  ctx.lineWidth = Math.max(2, r * 0.36)
  ctx.beginPath()
  if (yes) {
    ctx.moveTo(mx - r * 0.55, my)
    ctx.lineTo(mx - r * 0.1, my + r * 0.5)
    ctx.lineTo(mx + r * 0.6, my - r * 0.5)
  } else {
    ctx.moveTo(mx - r * 0.55, my)
    ctx.lineTo(mx + r * 0.55, my)
  }
  ctx.stroke()
}

/** A pen's floor in the colour of its name, how many stand in it, and a bar of their kinds. */
export function paintPen(
  ctx: Ctx,
  { x, y, width, height }: Box,
  head: number,
  name: number,
  counts: readonly number[],
  picked: boolean,
): void {
  const tone = markOf(name).colour
  const all = counts.reduce((sum, n) => sum + n, 0)
  roundBox(ctx, x + 1, y + 1, width - 2, height - 2, 12)
  fillWith(ctx, fade('#160C22', 0.72))
  fillWith(ctx, fade(tone, 0.14))
  strokeWith(ctx, picked ? colour.lantern : fade(tone, 0.7), picked ? 3.5 : 1.6)
  const size = Math.min(head * 0.66, width * 0.34)
  if (width > head * 1.9) {
    ctx.fillStyle = colour.paper
    ctx.font = `800 ${size}px "Nunito Harbour", system-ui, sans-serif`
    ctx.textAlign = 'right'
    ctx.textBaseline = 'middle'
    ctx.fillText(String(all), x + width - size * 0.45, y + head * 0.55)
  }
  // Purity: one stretch a kind, the pen's own first.
  const bar = { x: x + 5, y: y + head * 1.05, width: width - 10, height: Math.max(3, head * 0.2) }
  ctx.fillStyle = fade(colour.ink, 0.8)
  ctx.fillRect(bar.x, bar.y, bar.width, bar.height)
  let left = bar.x
  for (const of of [name, ...counts.keys()].filter((each, i, list) => list.indexOf(each) === i)) {
    const part = all === 0 ? 0 : (bar.width * (counts[of] ?? 0)) / all
    ctx.fillStyle = markOf(of).colour
    ctx.fillRect(left, bar.y, Math.max(0, part - 1), bar.height)
    left += part
  }
}
