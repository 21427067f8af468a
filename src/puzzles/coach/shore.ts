/** The beach as it is drawn: sand in columns, the learners on it, the tide of the pass mark, the foam in which the teacher is asked. */
import { colour } from '../../look/index.ts'
import { type Ctx, fade, roundBox, vertical } from '../../scenes/kit/paint.ts'
import { paintGlass } from './contour.ts'
import { type Beach, type Spot, spotsOn, waitingOn } from './layout.ts'
import { type Light, paintLight } from './lights.ts'
import type { Recipe } from './schema.ts'
import type { Judged, Prices, Verdict } from './verdicts.ts'

const small = '700 14px "Nunito Harbour", system-ui, sans-serif'

/** What never moves: the board, the sand, its lines in percent. */
export function paintSand(ctx: Ctx, { board, sand, columns, column, y }: Beach): void {
  paintGlass(ctx, board)
  roundBox(ctx, sand.x, sand.y, sand.width, sand.height, 8)
  ctx.fillStyle = vertical(ctx, sand.y, sand.y + sand.height, '#8A5668', '#5E3656')
  ctx.fill()
  ctx.font = small
  ctx.textAlign = 'right'
  ctx.textBaseline = 'middle'
  ctx.lineWidth = 1
  for (const percent of [0, 25, 50, 75, 100]) {
    ctx.strokeStyle = fade('#FFE6D0', 0.22)
    ctx.beginPath()
    ctx.moveTo(sand.x, y(percent))
    ctx.lineTo(sand.x + sand.width, y(percent))
    ctx.stroke()
    ctx.fillStyle = '#F6DDD2'
    ctx.fillText(String(percent), sand.x - 6, y(percent))
  }
  ctx.strokeStyle = fade('#2A0E28', 0.5)
  for (const x of columns.slice(1)) {
    ctx.beginPath()
    ctx.moveTo(x - column / 2, sand.y)
    ctx.lineTo(x - column / 2, sand.y + sand.height)
    ctx.stroke()
  }
}

export interface Shore {
  readonly learners: readonly Judged[]
  /** Nothing before a model was trained. */
  readonly verdicts: readonly Verdict[] | undefined
  readonly prices: Prices | undefined
  readonly rule: Pick<Recipe, 'mark' | 'unsure'>
  readonly chosen: number | undefined
}

/** The spots of those who are drawn, for a pointer to find them. */
export function paintShore(
  ctx: Ctx,
  beach: Beach,
  { learners, verdicts, prices, rule, chosen }: Shore,
): readonly Spot[] {
  const spots = verdicts ? spotsOn(beach, learners) : waitingOn(beach, learners)
  paintTide(ctx, beach, rule)
  const lights = learners.map(
    ({ slip }, i): Light => ({ slip, praised: verdicts ? verdicts[i]?.praised : undefined }),
  )
  for (const [i, light] of lights.entries()) {
    const spot = spots[i]
    if (!spot) continue
    if (verdicts?.[i]?.asked) {
      ctx.beginPath()
      ctx.arc(spot.x, spot.y, spot.r * 1.45, 0, Math.PI * 2)
      ctx.strokeStyle = colour.jade
      ctx.lineWidth = 2
      ctx.stroke()
    }
    paintLight(ctx, spot, light)
  }
  const spot = chosen === undefined ? undefined : spots[chosen]
  if (spot) {
    ctx.beginPath()
    ctx.arc(spot.x, spot.y, spot.r + 5, 0, Math.PI * 2)
    ctx.lineWidth = 3
    ctx.strokeStyle = colour.lantern
    ctx.stroke()
  }
  if (prices) paintFeet(ctx, beach, prices)
  paintHandle(ctx, beach, rule.mark)
  return spots
}

/** Whatever stands under the water is told to try again; in the foam the teacher is asked. */
function paintTide(ctx: Ctx, { sand, y }: Beach, { mark, unsure }: Shore['rule']): void {
  const [level, foot] = [y(mark), sand.y + sand.height]
  const wave = (at: number) => {
    ctx.beginPath()
    ctx.moveTo(sand.x, at)
    const step = sand.width / 24
    for (let i = 0; i < 24; i++)
      ctx.quadraticCurveTo(sand.x + step * (i + 0.5), at + (i % 2 ? 4 : -4), sand.x + step * (i + 1), at)
  }
  if (mark > 0) {
    wave(level)
    ctx.lineTo(sand.x + sand.width, foot)
    ctx.lineTo(sand.x, foot)
    ctx.closePath()
    ctx.fillStyle = vertical(ctx, level, foot, 'rgb(64 120 176 / 0.72)', 'rgb(26 40 92 / 0.86)')
    ctx.fill()
  }
  if (unsure > 0) {
    const [top, bottom] = [y(Math.min(100, mark + unsure)), y(Math.max(0, mark - unsure))]
    ctx.fillStyle = 'rgb(214 255 240 / 0.2)'
    ctx.fillRect(sand.x, top, sand.width, bottom - top)
    ctx.setLineDash([3, 6])
    ctx.strokeStyle = fade(colour.jade, 0.9)
    ctx.lineWidth = 2
    for (const at of [top, bottom]) {
      ctx.beginPath()
      ctx.moveTo(sand.x, at)
      ctx.lineTo(sand.x + sand.width, at)
      ctx.stroke()
    }
    ctx.setLineDash([])
  }
  wave(level)
  ctx.strokeStyle = '#FFF6E5'
  ctx.lineWidth = 3
  ctx.stroke()
}

/** Of each group, how many who sang right are told to try again. */
function paintFeet(ctx: Ctx, { board, columns }: Beach, { groups }: Prices): void {
  const y = board.y + board.height - 15
  ctx.font = small
  ctx.textAlign = 'left'
  ctx.textBaseline = 'middle'
  const worst = Math.max(...groups.map(({ right, scolded }) => scolded / Math.max(1, right)))
  for (const [i, { right, scolded }] of groups.entries()) {
    const [x, n] = [columns[i] ?? 0, `${scolded}/${right}`]
    paintLight(ctx, { x: x - 26, y, r: 7 }, { slip: false, praised: false })
    ctx.fillStyle = worst > 0.1 && scolded / Math.max(1, right) === worst ? '#FFB4A8' : '#FFF6E5'
    ctx.fillText(n, x - 14, y + 1)
  }
}

/** The mark as a board at the water's edge: to be taken by hand. */
function paintHandle(ctx: Ctx, { board, sand, y }: Beach, mark: number): void {
  const [w, h] = [sand.x - board.x + 4, 26]
  const at = Math.min(sand.y + sand.height - h / 2, Math.max(sand.y + h / 2 - 8, y(mark)))
  roundBox(ctx, board.x + 2, at - h / 2, w, h, 8)
  ctx.fillStyle = '#FFF6E5'
  ctx.fill()
  ctx.lineWidth = 2
  ctx.strokeStyle = '#4A1A3C'
  ctx.stroke()
  ctx.fillStyle = '#3A1030'
  ctx.font = '800 15px "Nunito Harbour", system-ui, sans-serif'
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  ctx.fillText(String(mark), board.x + 2 + w / 2, at + 1)
}
