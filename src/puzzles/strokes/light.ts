/** A card as ink and as light, and what a filter finds in it, painted on any 2D canvas. Sizes in CSS pixels. */
import { between, colour, type Rgb } from '../../look/index.ts'
import { type Filter, found, places, scaled } from './net.ts'
import { type Picture, side, type Writing } from './writing.ts'

type Ctx = CanvasRenderingContext2D
interface Square {
  readonly x: number
  readonly y: number
  readonly size: number
}

/** The glass of each filter. */
export const glasses = [
  '#7CE7FF',
  '#FFD166',
  '#FF9AD5',
  '#9CFF9C',
  '#FF9B7A',
  '#C9A5FF',
  '#7FB2FF',
  '#F4F1A0',
] as const
export const glassOf = (filter: number): string => glasses[filter % glasses.length] ?? colour.paper

const css = ([r, g, b]: Rgb) => `rgb(${r} ${g} ${b})`
const rgb = (hex: string): Rgb => {
  const value = Number.parseInt(hex.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

/** Squares of a grid, from `dark` where there is nothing to `bright` where there is all. */
function squares(
  ctx: Ctx,
  values: readonly number[],
  across: number,
  at: Square,
  dark: Rgb,
  bright: Rgb,
): void {
  const step = at.size / across
  for (const [i, value] of values.entries()) {
    if (value < 0.03) continue
    ctx.fillStyle = css(between(dark, bright, Math.min(1, value)))
    ctx.fillRect(
      at.x + (i % across) * step,
      at.y + Math.floor(i / across) * step,
      step - step * 0.06,
      step - step * 0.06,
    )
  }
}

/** The lines of a hand as its pen drew them: what people see. */
export function paintLines(
  ctx: Ctx,
  { lines, pen }: Pick<Writing, 'lines' | 'pen'>,
  at: Square,
  tone: string,
): void {
  ctx.save()
  ctx.lineCap = ctx.lineJoin = 'round'
  ctx.strokeStyle = tone
  ctx.lineWidth = pen * 1.5 * at.size
  for (const line of lines) {
    ctx.beginPath()
    for (const [x, y] of line) ctx.lineTo(at.x + x * at.size, at.y + y * at.size)
    ctx.stroke()
  }
  ctx.restore()
}

/** The same as a scanner gives it to the model, in the projector's light. */
export const paintLight = (ctx: Ctx, picture: Picture, at: Square, strength = 1): void =>
  squares(
    ctx,
    picture.map((one) => one * strength),
    side,
    at,
    rgb('#2B1460'),
    rgb('#E9DCFF'),
  )

/** What a filter finds, over the picture that it is found in; `most` is what shines brightest. */
export function paintFound(
  ctx: Ctx,
  filter: Filter,
  nth: number,
  picture: Picture,
  most: number,
  at: Square,
): void {
  const step = at.size / side
  const inner = { x: at.x + step, y: at.y + step, size: step * places }
  squares(
    ctx,
    found(filter, picture).map((one) => one / most),
    places,
    inner,
    rgb('#1A0B3E'),
    rgb(glassOf(nth)),
  )
}

/** The nine weights as panes: what they want to be inked is bright, what they want bare is dark. */
export function paintPanes(ctx: Ctx, filter: Filter | undefined, nth: number, at: Square): void {
  const step = at.size / 3
  const weights = filter ? scaled(filter) : new Array<number>(9).fill(-0.6)
  for (const [i, weight] of weights.entries()) {
    const [x, y] = [at.x + (i % 3) * step, at.y + Math.floor(i / 3) * step]
    ctx.fillStyle = css(between(rgb('#1C0E3C'), rgb(glassOf(nth)), (weight + 1) / 2))
    ctx.fillRect(x + 1, y + 1, step - 2, step - 2)
    if (weight >= 0 || !filter) continue
    // Not by brightness alone: panes that want bare paper are crossed.
    ctx.strokeStyle = 'rgb(255 255 255 / 0.28)'
    ctx.lineWidth = 1
    ctx.beginPath()
    ctx.moveTo(x + step * 0.3, y + step * 0.3)
    ctx.lineTo(x + step * 0.7, y + step * 0.7)
    ctx.stroke()
  }
}
