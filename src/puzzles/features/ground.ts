import { createRandom } from '../../engine/index.ts'
import { colour, markOf } from '../../look/index.ts'
import { paintMark } from '../../scenes/kit/draw.ts'
import type { Box, Point } from '../../scenes/kit/layout.ts'
import {
  type Ctx,
  fade,
  fillWith,
  roundBox,
  softLight,
  strokeWith,
  vertical,
} from '../../scenes/kit/paint.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'
import type { Column } from './schema.ts'

/** The market square from above: wet stone slabs that hold the neon of the lane, a kerb, a lantern at each corner. */
export function createSlabs(scene: StageKit['scene'], { x, y, width, height }: Box) {
  const kerb = 6
  const view = picture(scene, 'features/slabs', width + kerb * 2, height + kerb * 2, (ctx, w, h) => {
    roundBox(ctx, 0, 0, w, h, 10)
    fillWith(ctx, vertical(ctx, 0, h, '#5A4A7E', '#2B2350'))
    ctx.save()
    roundBox(ctx, kerb, kerb, width, height, 6)
    ctx.clip()
    ctx.fillStyle = vertical(ctx, 0, h, '#221B45', '#171536')
    ctx.fillRect(0, 0, w, h)
    const random = createRandom(23, 'slabs')
    const side = Math.max(26, Math.min(width, height) / 9)
    for (let row = 0; row * side < h; row++)
      for (let i = -1; i * side < w; i++) {
        const at = i * side + (row % 2 ? side / 2 : 0)
        roundBox(ctx, at + 1, row * side + 1, side - 2, side - 2, 3)
        fillWith(ctx, fade(random.next() < 0.5 ? '#3A2F6B' : '#2A3566', 0.25 + random.next() * 0.35))
      }
    for (const [px, py, tone] of [
      [0.1, 0.2, colour.neonPink],
      [0.85, 0.15, colour.jade],
      [0.75, 0.85, colour.pink],
      [0.2, 0.9, colour.neonBlue],
    ] as const)
      softLight(ctx, w * px, h * py, Math.min(w, h) * 0.4, tone, 0.2)
    ctx.restore()
  })
  return view.setPosition(x + width / 2, y + height / 2)
}

/** A wooden ruler with its figures along an edge of the square; the end towards `clear` CSS pixels is left to its tag. */
export function paintRuler(
  ctx: Ctx,
  { x, y, width, height }: Box,
  { from, to }: Column,
  upright: boolean,
  clear: number,
): void {
  ctx.save()
  roundBox(ctx, x, y, width, height, 5)
  fillWith(ctx, upright ? '#C98E4E' : vertical(ctx, y, y + height, '#DDA561', '#A8713A'))
  strokeWith(ctx, fade('#4A2A12', 0.8), 1.5)
  const long = upright ? height : width
  const step = stepOf(to - from, long / 56)
  ctx.fillStyle = '#2B1708'
  ctx.strokeStyle = '#2B1708'
  ctx.lineWidth = 1.2
  ctx.font = `700 ${Math.min(12, Math.min(width, height) * 0.46)}px "Nunito Harbour", system-ui, sans-serif`
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  for (let tick = Math.ceil((from * 5) / step); tick * (step / 5) <= to; tick++) {
    const value = (tick * step) / 5
    const part = (value - from) / (to - from)
    const big = tick % 5 === 0
    const at = upright ? y + height - part * height : x + part * width
    if (upright ? at < y + clear : at > x + width - clear) continue
    ctx.beginPath()
    const mark = Math.min(width, height) * (big ? 0.34 : 0.2)
    if (upright) {
      ctx.moveTo(x + width, at)
      ctx.lineTo(x + width - mark, at)
    } else {
      ctx.moveTo(at, y)
      ctx.lineTo(at, y + mark)
    }
    ctx.stroke()
    if (!big || part < 0.02) continue
    if (upright) ctx.fillText(String(Math.round(value)), x + width * 0.36, at, width * 0.66)
    else ctx.fillText(String(Math.round(value)), at, y + height * 0.68)
  }
  ctx.restore()
}

/** A round step that makes about so many. */
function stepOf(span: number, about: number): number {
  const least = span / Math.max(2, about)
  for (let ten = 1; ; ten *= 10) for (const one of [1, 2, 5]) if (one * ten >= least) return one * ten
}

/** Where a ruler may lie: an empty edge, dashed; alight while one is held over it. */
export function paintEmptyEdge(ctx: Ctx, { x, y, width, height }: Box, alight: boolean): void {
  roundBox(ctx, x, y, width, height, 5)
  fillWith(ctx, fade(colour.lantern, alight ? 0.4 : 0.06))
  ctx.setLineDash([6, 5])
  strokeWith(ctx, fade(colour.lantern, alight ? 1 : 0.55), alight ? 2.5 : 1.5)
  ctx.setLineDash([])
}

/** What stands between two fences is all called one class. */
export function paintBands(
  ctx: Ctx,
  { x, y, width, height }: Box,
  fences: readonly number[],
  order: readonly number[],
): void {
  const edges = [0, ...fences, 1]
  for (const [i, of] of order.entries()) {
    const [from = 0, to = 1] = [edges[i], edges[i + 1]]
    ctx.fillStyle = fade(markOf(of).colour, 0.26)
    ctx.fillRect(x + from * width, y, (to - from) * width, height)
    if ((to - from) * width > 26) paintMark(ctx, of, x + ((from + to) / 2) * width, y + 20, 24)
  }
}

/** One who is called something else: a ring in that class's colour, with its mark. */
export function paintWrong(ctx: Ctx, { x, y }: Point, size: number, answer: number): void {
  ctx.beginPath()
  ctx.ellipse(x, y + size * 0.43, size * 0.44, size * 0.15, 0, 0, Math.PI * 2)
  strokeWith(ctx, colour.coral, 2)
  paintMark(ctx, answer, x + size * 0.46, y - size * 0.36, Math.max(12, size * 0.42))
}
