/** How letters, stones, the hall and the net look. Canvas 2D only. */
import { colour, markOf } from '../../look/index.ts'
import { paintMark } from '../../scenes/kit/draw.ts'
import {
  type Ctx,
  circleAt,
  fade,
  fillWith,
  mix,
  roundBox,
  softLight,
  strokeLine,
  strokeWith,
  vertical,
} from '../../scenes/kit/paint.ts'
import { letter, spam } from './letters.ts'

export const font = (size: number) => `800 ${size}px "Nunito Harbour", system-ui, sans-serif`

/** An envelope around x, y; sealed with the mark of what it is, where that is known. */
export function paintEnvelope(ctx: Ctx, x: number, y: number, size: number, truth?: number): void {
  const [w, h] = [size, size * 0.68]
  roundBox(ctx, x - w / 2, y - h / 2, w, h, Math.max(1, size * 0.06))
  fillWith(ctx, truth === undefined ? '#E9DDC8' : mix(markOf(truth).colour, '#FFF6E6', 0.45))
  strokeWith(ctx, fade('#3A2A3A', 0.7), Math.max(0.75, size * 0.03))
  ctx.beginPath()
  ctx.moveTo(x - w * 0.47, y - h * 0.45)
  ctx.lineTo(x, y + h * 0.1)
  ctx.lineTo(x + w * 0.47, y - h * 0.45)
  ctx.stroke()
  if (truth !== undefined && size >= 17) paintMark(ctx, truth, x, y + h * 0.14, size * 0.44)
}

/** A river stone with its word on it, `size` across. */
export function paintStone(ctx: Ctx, size: number, shown: string, bare = false): void {
  const r = size / 2
  ctx.beginPath()
  ctx.ellipse(r, r * 1.08, r * 0.94, r * 0.78, 0, 0, Math.PI * 2)
  fillWith(ctx, vertical(ctx, r * 0.3, size, bare ? '#5D6488' : '#C9C2DE', bare ? '#2C3054' : '#6E6592'))
  strokeWith(ctx, fade(colour.ink, 0.75), size * 0.035)
  ctx.beginPath()
  ctx.ellipse(r * 0.78, r * 0.72, r * 0.42, r * 0.16, -0.3, 0, Math.PI * 2)
  fillWith(ctx, fade('#FFFFFF', 0.3))
  ctx.font = font(Math.min(size * 0.36, (size * 1.45) / Math.max(2, shown.length)))
  ctx.fillStyle = colour.ink
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  ctx.fillText(shown, r, r * 1.14)
}

export function paintBeam(ctx: Ctx, w: number, h: number): void {
  roundBox(ctx, 0, h * 0.3, w, h * 0.4, h * 0.2)
  fillWith(ctx, vertical(ctx, h * 0.3, h * 0.7, '#F6D79A', '#9A6A2B'))
  strokeWith(ctx, fade('#3A220C', 0.8), 1.5)
  for (const x of [h * 0.5, w / 2, w - h * 0.5]) {
    circleAt(ctx, x, h / 2, h * 0.42)
    fillWith(ctx, '#E0B060')
    ctx.stroke()
  }
}

/** A pan on its chains, hung from the top middle; its rim carries the mark of its side. */
export function paintPan(ctx: Ctx, w: number, h: number, side: number): void {
  const tone = markOf(side).colour
  ctx.strokeStyle = fade('#E0B060', 0.8)
  ctx.lineWidth = 1.5
  for (const x of [w * 0.05, w * 0.95]) {
    strokeLine(ctx, w / 2, 0, x, h * 0.82)
  }
  ctx.beginPath()
  ctx.moveTo(w * 0.01, h * 0.82)
  ctx.quadraticCurveTo(w / 2, h * 1.12, w * 0.99, h * 0.82)
  ctx.closePath()
  fillWith(ctx, vertical(ctx, h * 0.82, h, '#C08A3E', '#6B4316'))
  strokeWith(ctx, tone, 2.5)
  paintMark(ctx, side, w / 2, h * 0.895, Math.min(20, h * 0.16))
}

export function paintPost(ctx: Ctx, w: number, h: number): void {
  roundBox(ctx, w * 0.42, 0, w * 0.16, h * 0.94, w * 0.05)
  fillWith(ctx, vertical(ctx, 0, h, '#B98646', '#5A3A16'))
  roundBox(ctx, w * 0.1, h * 0.92, w * 0.8, h * 0.08, h * 0.03)
  ctx.fill()
  strokeWith(ctx, fade('#FFE0A8', 0.5), 1.5)
}

/** The hall in which letters are read: a house front with an awning, lit pigeonholes, a lamp and a counter. */
export function paintHall(ctx: Ctx, w: number, h: number): void {
  const [left, wide, top] = [w * 0.05, w * 0.9, h * 0.14]
  ctx.fillStyle = vertical(ctx, top, h, '#5A3346', '#2E1A33')
  ctx.fillRect(left, top, wide, h - top)
  ctx.save()
  ctx.beginPath()
  ctx.rect(left, top, wide, h - top)
  ctx.clip()
  softLight(ctx, w / 2, h * 0.34, Math.max(w, h) * 0.6, '#FFC06A', 0.95)
  for (let row = 0; row < 3; row++)
    for (let i = 0; i < 5; i++) {
      const [x, y] = [left + wide * (0.06 + i * 0.18), h * (0.3 + row * 0.11)]
      ctx.fillStyle = fade('#2A1420', 0.72)
      roundFill(ctx, x, y, wide * 0.15, h * 0.085)
      if ((i * 2 + row) % 3 === 0) continue
      ctx.fillStyle = '#F7DFB0'
      ctx.fillRect(x + wide * 0.02, y + h * 0.045, wide * 0.1, h * 0.012)
      ctx.fillRect(x + wide * 0.03, y + h * 0.062, wide * 0.09, h * 0.012)
    }
  ctx.fillStyle = vertical(ctx, h * 0.88, h, '#9A5E34', '#4A2914')
  ctx.fillRect(0, h * 0.88, w, h * 0.12)
  ctx.fillStyle = fade('#FFE0A8', 0.6)
  ctx.fillRect(0, h * 0.88, w, 2)
  ctx.restore()
  // The roof, and under it the awning.
  ctx.beginPath()
  ctx.moveTo(w * 0.1, 0)
  ctx.lineTo(w * 0.9, 0)
  ctx.lineTo(w, top)
  ctx.lineTo(0, top)
  ctx.closePath()
  fillWith(ctx, vertical(ctx, 0, top, '#2C2550', '#19142F'))
  strokeWith(ctx, fade(colour.neonPink, 0.7), 1.5)
  const stripes = 8
  for (let i = 0; i < stripes; i++) {
    const step = w / stripes
    ctx.fillStyle = i % 2 ? '#F3E8DA' : mix(markOf(letter).colour, '#112233', 0.25)
    ctx.beginPath()
    ctx.rect(i * step, top, step, h * 0.06)
    ctx.arc((i + 0.5) * step, top + h * 0.06, step / 2, 0, Math.PI)
    ctx.fill()
  }
  paintMark(ctx, letter, Math.min(24, w * 0.16), top * 0.52, Math.min(26, top * 0.8))
}

/** The net between two bamboo poles over the water, in which stopped letters hang. */
export function paintNet(ctx: Ctx, w: number, h: number): void {
  const [l, r, top] = [w * 0.05, w * 0.95, h * 0.14]
  ctx.fillStyle = vertical(ctx, h * 0.86, h, fade('#2D6FA8', 0.15), fade('#2D6FA8', 0.6))
  roundFill(ctx, 0, h * 0.88, w, h * 0.12)
  ctx.fillStyle = fade('#BFE3FF', 0.5)
  for (let i = 0; i < 6; i++) ctx.fillRect(w * ((i * 0.31) % 0.8), h * (0.9 + i * 0.017), w * 0.2, 1.5)
  const bag = () => {
    ctx.beginPath()
    ctx.moveTo(l, top)
    ctx.quadraticCurveTo(w / 2, top + h * 0.07, r, top)
    ctx.lineTo(w * 0.97, h * 0.82)
    ctx.quadraticCurveTo(w / 2, h * 1.08, w * 0.03, h * 0.82)
    ctx.closePath()
  }
  ctx.save()
  bag()
  fillWith(ctx, fade('#0B1838', 0.78))
  ctx.clip()
  softLight(ctx, w * 0.5, h * 0.3, w * 0.7, colour.neonBlue, 0.3)
  ctx.strokeStyle = fade('#CFE3FF', 0.34)
  ctx.lineWidth = 1
  const step = Math.max(10, w * 0.08)
  ctx.beginPath()
  for (let x = -h; x < w + h; x += step) {
    ctx.moveTo(x, top)
    ctx.quadraticCurveTo(x + h * 0.34, h * 0.62, x + h * 0.7, h)
    ctx.moveTo(x, top)
    ctx.quadraticCurveTo(x - h * 0.34, h * 0.62, x - h * 0.7, h)
  }
  ctx.stroke()
  ctx.restore()
  bag()
  strokeWith(ctx, '#D8B27A', 2)
  for (const x of [l, r]) {
    ctx.fillStyle = '#8FA86A'
    roundFill(ctx, x - 4, 0, 8, h * 0.97)
    ctx.fillStyle = '#5E7444'
    for (let y = h * 0.08; y < h * 0.95; y += h * 0.13) ctx.fillRect(x - 4, y, 8, 2)
  }
  paintMark(ctx, spam, Math.min(30, w * 0.2), h * 0.075, Math.min(26, h * 0.11))
}

function roundFill(ctx: Ctx, x: number, y: number, w: number, h: number): void {
  roundBox(ctx, x, y, w, h, 2)
  ctx.fill()
}

/** The gate itself: a neon bar to be pushed along the shelf. */
export function paintGate(ctx: Ctx, w: number, h: number): void {
  ctx.save()
  ctx.shadowColor = colour.neonPink
  ctx.shadowBlur = 14
  roundBox(ctx, w * 0.44, h * 0.06, w * 0.12, h * 0.9, 3)
  fillWith(ctx, colour.neonPink)
  ctx.restore()
  ctx.fillStyle = '#FFE3F1'
  ctx.fillRect(w * 0.475, h * 0.08, w * 0.05, h * 0.86)
  circleAt(ctx, w / 2, w * 0.5, w * 0.42)
  fillWith(ctx, '#2B1033')
  strokeWith(ctx, colour.neonPink, 3)
  ctx.fillStyle = colour.paper
  for (const way of [-1, 1]) {
    ctx.beginPath()
    ctx.moveTo(w / 2 + way * w * 0.3, w * 0.5)
    ctx.lineTo(w / 2 + way * w * 0.08, w * 0.36)
    ctx.lineTo(w / 2 + way * w * 0.08, w * 0.64)
    ctx.fill()
  }
}
