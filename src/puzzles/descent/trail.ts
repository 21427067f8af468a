/** The way behind a ball, and before it the lamp's arrow and where the next step goes. */
import { colour } from '../../look/index.ts'
import { clamp, type Point } from '../../scenes/kit/layout.ts'
import { type Ctx, circleAt, fade, strokeLine } from '../../scenes/kit/paint.ts'
import type { Relief } from './layout.ts'
import { gradientAt, type Place, type Surface, stepFrom } from './surface.ts'

export interface Shown {
  readonly surface: Surface
  /** Where the ball has been; it stands at the last. */
  readonly path: readonly Place[]
  readonly fog: boolean
  /** The ball is over the rim. */
  readonly gone: boolean
  /** Where the lamp's arrow points: downhill. With a learning rate, also where the next step goes. */
  readonly arrow: boolean
  readonly learningRate?: number | undefined
}

/** The block, how large its ball is, and where on the stage a place is seen. */
interface On {
  readonly relief: Relief
  readonly size: number
  seenAt(surface: Surface, place: Place): Point
}

export function paintTrail(ctx: Ctx, on: On, shown: Shown): void {
  const { surface, path, arrow, gone, learningRate } = shown
  const last = path.at(-1)
  if (!last) return
  const points = path.map((place) => on.seenAt(surface, place))
  ctx.lineJoin = ctx.lineCap = 'round'
  for (const [tone, wide] of [
    [fade('#06182B', 0.6), 5],
    [colour.lantern, 2.5],
  ] as const) {
    ctx.strokeStyle = tone
    ctx.lineWidth = wide
    ctx.beginPath()
    for (const { x, y } of points) ctx.lineTo(x, y)
    ctx.stroke()
  }
  ctx.fillStyle = '#FFF6E5'
  for (const { x, y } of points.slice(0, -1)) {
    circleAt(ctx, x, y, 2.6)
    ctx.fill()
  }
  if (!arrow || gone) return
  const from = on.seenAt(surface, last)
  if (learningRate !== undefined)
    paintNext(ctx, from, on.seenAt(surface, stepFrom(surface, learningRate, last)), on.size)
  paintLamp(ctx, on, from, gradientAt(surface, last))
}

function paintNext(ctx: Ctx, from: Point, to: Point, size: number): void {
  ctx.setLineDash([3, 7])
  ctx.strokeStyle = colour.neonBlue
  ctx.lineWidth = 3
  strokeLine(ctx, from.x, from.y, to.x, to.y)
  ctx.setLineDash([])
  circleAt(ctx, to.x, to.y, size * 0.42)
  ctx.stroke()
}

/** A little way downhill, drawn the longer, the steeper it is, within what the lamp lights. */
function paintLamp(ctx: Ctx, { relief, size }: On, from: Point, up: Place): void {
  const steep = Math.sqrt(up.slope * up.slope + up.height * up.height)
  if (steep < 0.5) return
  const reach = relief.width * clamp(0.035 + 0.014 * Math.log2(1 + steep), 0.04, 0.11)
  const [dx, dy] = [(-up.slope / steep) * reach, ((up.height / steep) * reach * relief.depth) / relief.width]
  const length = Math.max(1, Math.hypot(dx, dy))
  const [ux, uy] = [dx / length, dy / length]
  const tip = { x: from.x + dx + ux * size * 0.5, y: from.y + dy + uy * size * 0.5 }
  for (const [tone, wide] of [
    [fade('#06182B', 0.8), 9],
    ['#FFF6E5', 5],
  ] as const) {
    ctx.strokeStyle = tone
    ctx.lineWidth = wide
    ctx.beginPath()
    ctx.moveTo(from.x + ux * size * 0.6, from.y + uy * size * 0.6)
    ctx.lineTo(tip.x, tip.y)
    ctx.moveTo(tip.x - (ux - uy) * 9, tip.y - (uy + ux) * 9)
    ctx.lineTo(tip.x, tip.y)
    ctx.lineTo(tip.x - (ux + uy) * 9, tip.y - (uy - ux) * 9)
    ctx.stroke()
  }
}
