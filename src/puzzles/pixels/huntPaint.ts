/** What a hunt lays over a letter: tape, the heat of each square, a clerk's rubber thimble. */
import { markOf } from '../../look/index.ts'
import { type Ctx, circleAt, fade, strokeWith } from '../../scenes/kit/paint.ts'
import { side } from './grid.ts'
import { underThumb } from './hunt.ts'
import { type Layout, middleOf } from './layout.ts'

interface Over {
  readonly tape?: readonly number[] | undefined
  readonly heat?: readonly number[] | undefined
  readonly thumb?: number | undefined
}

export function paintHunt(ctx: Ctx, layout: Layout, { tape = [], heat, thumb }: Over): void {
  const most = Math.max(0.01, ...(heat ?? []).map(Math.abs))
  for (const [at, pull] of (heat ?? []).entries()) paintHeat(ctx, layout, at, pull / most)
  for (const at of tape) paintTape(ctx, layout, at)
  if (thumb !== undefined) paintThimble(ctx, layout, thumb)
}

/** In the colour of the class that the square pulls towards, the stronger the denser, with a ring where it is strongest. */
function paintHeat(ctx: Ctx, layout: Layout, at: number, pull: number): void {
  const { cell } = layout
  const { x, y } = middleOf(layout, at)
  ctx.fillStyle = fade(markOf(pull > 0 ? 1 : 0).colour, 0.85 * Math.abs(pull))
  ctx.fillRect(x - cell / 2, y - cell / 2, cell, cell)
  if (Math.abs(pull) < 0.6) return
  ctx.strokeStyle = '#FFF6E5'
  ctx.lineWidth = Math.max(1.5, cell * 0.05)
  circleAt(ctx, x, y, cell * 0.4)
  ctx.stroke()
}

function paintTape(ctx: Ctx, layout: Layout, at: number): void {
  const { cell } = layout
  const { x, y } = middleOf(layout, at)
  ctx.save()
  ctx.translate(x, y)
  ctx.fillStyle = '#D9C48F'
  ctx.fillRect(-cell * 0.5, -cell * 0.5, cell, cell)
  ctx.rotate(at % 2 === 0 ? -0.1 : 0.12)
  ctx.fillStyle = '#EBDDB4'
  ctx.fillRect(-cell * 0.56, -cell * 0.3, cell * 1.12, cell * 0.6)
  ctx.strokeStyle = '#6B4C24'
  ctx.lineWidth = Math.max(1.5, cell * 0.06)
  ctx.beginPath()
  for (const one of [-1, 1]) {
    ctx.moveTo(-cell * 0.17, -cell * 0.17 * one)
    ctx.lineTo(cell * 0.17, cell * 0.17 * one)
  }
  ctx.stroke()
  ctx.restore()
}

function paintThimble(ctx: Ctx, layout: Layout, thumb: number): void {
  const { cell } = layout
  const under = underThumb(thumb)
  const [first, last] = [middleOf(layout, thumb), middleOf(layout, under.at(-1) ?? thumb)]
  const [x, y] = [(first.x + last.x) / 2, (first.y + last.y) / 2]
  const [wide, high] = [(last.x - first.x + cell) / 2, (last.y - first.y + cell) / 2]
  ctx.fillStyle = '#FF9E7A'
  ctx.beginPath()
  ctx.ellipse(x, y, wide, high, 0, 0, Math.PI * 2)
  ctx.fill()
  strokeWith(ctx, '#5A1F12', Math.max(2, cell * 0.07))
  ctx.fillStyle = fade('#5A1F12', 0.5)
  for (let n = 0; n < 9; n++) {
    ctx.beginPath()
    ctx.arc(
      x + ((n % 3) - 1) * wide * 0.45,
      y + (Math.floor(n / 3) - 1) * high * 0.45,
      cell / side / 1.6,
      0,
      Math.PI * 2,
    )
    ctx.fill()
  }
}
