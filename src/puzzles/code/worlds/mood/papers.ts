/** What is written on the papers of the tea house: brush strokes for a review, three rows of marks for the evening's bill. */
import { fade, fillWith, roundBox } from '../../../../scenes/kit/paint.ts'
import type { Tally } from './events.ts'
import type { Paper } from './stageSlip.ts'

type Ctx = CanvasRenderingContext2D

/** A review as lines of brush strokes: the words themselves stand in the caption. */
export const reviewPaper = (lang: string, text: string): Paper => ({
  name: `${lang}/${text}`,
  draw: (ctx, w, h) => paintStrokes(ctx, w, h, text),
})

/** A row a language, a mark a review: discs for those read rightly, crosses for the others; a star where it hangs. */
export const billPaper = (tallies: readonly Tally[]): Paper => ({
  name: `bill/${tallies.map(({ lang, right, of }) => `${lang} ${right} ${of}`).join('/')}`,
  draw: (ctx, w, h) => paintBill(ctx, w, h, tallies),
})

const signs = { en: 'EN', 'zh-Hant': '繁', 'zh-Hans': '简' } as const

function paintBill(ctx: Ctx, w: number, h: number, tallies: readonly Tally[]) {
  const low = Math.min(...tallies.map(({ right, of }) => right / of))
  const row = (h - 14) / tallies.length
  const size = row * 0.62
  ctx.textBaseline = 'middle'
  ctx.textAlign = 'left'
  ctx.font = `800 ${size}px "Nunito Harbour", system-ui, sans-serif`
  for (const [i, { lang, right, of }] of tallies.entries()) {
    const y = 4 + row * (i + 0.5)
    if (right / of === low) {
      roundBox(ctx, 8, y - row * 0.46, w - 20, row * 0.92, row * 0.3)
      fillWith(ctx, fade('#FFB238', 0.35))
      paintStar(ctx, 12 + size * 0.6, y, size * 0.46)
    }
    ctx.fillStyle = '#3A2A4A'
    ctx.fillText(signs[lang], 16 + size * 1.2, y + size * 0.05)
    const from = 16 + size * 2.9
    const step = Math.min(size * 1.2, (w - 20 - from) / of)
    for (let n = 0; n < of; n++) paintMark(ctx, from + step * (n + 0.5), y, step * 0.34, n < right)
  }
}

function paintMark(ctx: Ctx, x: number, y: number, r: number, right: boolean) {
  ctx.beginPath()
  if (right) {
    ctx.fillStyle = '#1FA67A'
    ctx.arc(x, y, r, 0, Math.PI * 2)
    ctx.fill()
    return
  }
  ctx.strokeStyle = '#D23F4F'
  ctx.lineWidth = Math.max(2, r * 0.45)
  for (const turn of [-1, 1]) {
    ctx.moveTo(x - r * 0.8, y - r * 0.8 * turn)
    ctx.lineTo(x + r * 0.8, y + r * 0.8 * turn)
  }
  ctx.stroke()
}

function paintStar(ctx: Ctx, x: number, y: number, r: number) {
  ctx.fillStyle = '#E08A00'
  ctx.beginPath()
  for (let i = 0; i < 10; i++) {
    const [turn, far] = [(Math.PI * i) / 5 - Math.PI / 2, i % 2 ? r * 0.45 : r]
    ctx.lineTo(x + Math.cos(turn) * far, y + Math.sin(turn) * far)
  }
  ctx.closePath()
  ctx.fill()
}

function paintStrokes(ctx: Ctx, w: number, h: number, text: string) {
  ctx.fillStyle = fade('#3A2A4A', 0.72)
  let size = h / 4.4
  let strokes = strokesOf(text, size, w - 8)
  while (size > h / 9 && strokes.bottom > h - 10 - size * 0.7) {
    size *= 0.93
    strokes = strokesOf(text, size, w - 8)
  }
  const top = (h - 8 - strokes.bottom) / 2
  for (const { x, y, wide, high } of strokes.boxes) {
    roundBox(ctx, x, top + y, wide, high, high * 0.3)
    ctx.fill()
  }
}

/** A box for each word or character, in lines as wide as the slip; a full stop never begins one. */
function strokesOf(text: string, size: number, w: number) {
  const boxes: { x: number; y: number; wide: number; high: number }[] = []
  const pieces = text.match(/[a-z’']+|[^\sa-z]/giu) ?? []
  let [x, y] = [size, 0]
  for (const [i, piece] of pieces.entries()) {
    if (/[,.:，。]/.test(piece)) {
      boxes.push({ x: x - size * 0.16, y: y + size * 0.62, wide: size * 0.2, high: size * 0.2 })
      x += size * 0.4
      continue
    }
    const wide = /^[a-z]/i.test(piece) ? piece.length * size * 0.44 : size * 0.92
    const stop = /[,.:，。]/.test(pieces[i + 1] ?? '') ? size * 0.4 : 0
    if (x + wide + stop > w - size * 0.8 && x > size) {
      x = size
      y += size * 1.5
    }
    boxes.push({ x, y, wide, high: size * 0.82 })
    x += wide + size * 0.34
  }
  return { boxes, bottom: y + size * 0.82 }
}
