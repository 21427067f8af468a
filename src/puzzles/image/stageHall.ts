/** The night post office in Eye Tower, painted once for a size: walls, windows on the harbour, letters, lamps. Canvas 2D only. */
import { createRandom } from '../../engine/index.ts'
import { colour } from '../../look/index.ts'
import {
  type Ctx,
  fade,
  fillWith,
  roundBox,
  softLight,
  strokeLine,
  strokeWith,
  vertical,
} from '../../scenes/kit/paint.ts'
import type { Layout } from './stageLayout.ts'

const brass = '#E0B060'

export function paintHall(ctx: Ctx, layout: Layout): void {
  const { width, height, belt, wall } = layout
  ctx.fillStyle = vertical(ctx, 0, height, '#101736', '#182150', '#141A3C')
  ctx.fillRect(0, 0, width, height)
  paintWindows(ctx, layout)
  paintShelf(ctx, layout)
  // A beam along the ceiling, with its shadow.
  ctx.fillStyle = vertical(ctx, 0, wall.top * 0.34, '#0A0F26', '#1A2350')
  ctx.fillRect(0, 0, width, wall.top * 0.34)
  ctx.fillStyle = fade(brass, 0.5)
  ctx.fillRect(0, wall.top * 0.34, width, 1.5)
  // The counter below the belt, panelled.
  const top = belt.y + belt.height * 0.5
  ctx.fillStyle = vertical(ctx, top, height, '#3A2340', '#241735', '#170F27')
  ctx.fillRect(0, top, width, height - top)
  ctx.fillStyle = fade('#000000', 0.28)
  ctx.fillRect(0, top, width, layout.parcel * 0.26)
  ctx.fillStyle = fade(brass, 0.35)
  ctx.fillRect(0, height - 4, width, 1.5)
}

/** Three tall arched windows on the harbour at night. */
function paintWindows(ctx: Ctx, { wall, belt, width }: Layout): void {
  const random = createRandom(42, 'windows')
  const count = width > 620 ? 3 : 2
  const gap = wall.width / count
  const top = wall.top * 0.75
  const bottom = belt.y - 4
  for (let i = 0; i < count; i++) {
    const w = gap * 0.78
    const x = wall.left + gap * i + (gap - w) / 2
    ctx.save()
    ctx.beginPath()
    ctx.moveTo(x, bottom)
    ctx.lineTo(x, top + w * 0.32)
    ctx.quadraticCurveTo(x + w / 2, top - w * 0.22, x + w, top + w * 0.32)
    ctx.lineTo(x + w, bottom)
    ctx.closePath()
    ctx.save()
    ctx.clip()
    ctx.fillStyle = vertical(ctx, top, bottom, '#0B1130', '#1B2A63', '#3A3F86')
    ctx.fillRect(x, top, w, bottom - top)
    for (let s = 0; s < 26; s++) {
      ctx.fillStyle = fade(colour.paper, 0.15 + random.next() * 0.5)
      ctx.fillRect(x + random.next() * w, top + random.next() * (bottom - top) * 0.5, 1.4, 1.4)
    }
    paintSkyline(ctx, x, w, bottom, (bottom - top) * 0.42, random)
    ctx.restore()
    strokeWith(ctx, '#2C366F', 5)
    strokeWith(ctx, fade(brass, 0.55), 1.5)
    ctx.strokeStyle = fade('#2C366F', 0.9)
    ctx.lineWidth = 3
    ctx.beginPath()
    ctx.moveTo(x + w / 2, top + w * 0.05)
    ctx.lineTo(x + w / 2, bottom)
    ctx.moveTo(x, top + (bottom - top) * 0.5)
    ctx.lineTo(x + w, top + (bottom - top) * 0.5)
    ctx.stroke()
    ctx.restore()
  }
}

function paintSkyline(
  ctx: Ctx,
  left: number,
  width: number,
  bottom: number,
  tallest: number,
  random: ReturnType<typeof createRandom>,
): void {
  for (const [layer, tone] of [
    [1, '#1A2458'],
    [0.66, '#0F1740'],
  ] as const) {
    for (let x = left - 6; x < left + width; ) {
      const w = 12 + random.next() * 26
      const h = tallest * layer * (0.35 + random.next() * 0.65)
      ctx.fillStyle = tone
      ctx.fillRect(x, bottom - h, w, h)
      for (let y = bottom - h + 5; y < bottom - 4; y += 7) {
        for (let wx = x + 3; wx < x + w - 4; wx += 6) {
          if (random.next() > 0.42) continue
          ctx.fillStyle = fade(
            random.next() < 0.8 ? colour.lantern : colour.neonBlue,
            0.25 + random.next() * 0.5,
          )
          ctx.fillRect(wx, y, 2.4, 3)
        }
      }
      x += w + 2
    }
  }
}

/** Pigeonholes with letters behind Pip. */
function paintShelf(ctx: Ctx, { reader, belt, wall, parcel }: Layout): void {
  const random = createRandom(7, 'letters')
  const [left, top] = [reader.x * 0.12, wall.top * 0.7]
  const [w, h] = [reader.x * 1.76, belt.y - top - parcel * 0.1]
  roundBox(ctx, left, top, w, h, 8)
  fillWith(ctx, vertical(ctx, top, top + h, '#2B1D38', '#1D1430'))
  strokeWith(ctx, fade(brass, 0.3), 1.5)
  const [columns, rows] = [4, Math.max(4, Math.round(h / (w / 4.4)))]
  const [cw, ch] = [(w - 10) / columns, (h - 10) / rows]
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [x, y] = [left + 5 + column * cw, top + 5 + row * ch]
      roundBox(ctx, x + 2, y + 2, cw - 4, ch - 4, 3)
      fillWith(ctx, fade('#0B0820', 0.7))
      const letters = random.below(4)
      for (let i = 0; i < letters; i++) {
        ctx.fillStyle = fade(random.pick([colour.paper, '#FFD9A8', colour.mist, '#FFC2D1']), 0.28)
        ctx.fillRect(x + 5 + i * (cw / 5), y + ch * (0.3 + random.next() * 0.2), cw / 8, ch * 0.5)
      }
    }
  }
}

/** Warm light of a lamp hanging from the beam. */
export function paintLamp(ctx: Ctx, width: number, height: number): void {
  ctx.strokeStyle = fade(brass, 0.8)
  ctx.lineWidth = 1.5
  strokeLine(ctx, width / 2, 0, width / 2, height * 0.4)
  softLight(ctx, width / 2, height * 0.62, width * 0.5, colour.lantern, 0.5)
  ctx.fillStyle = '#2E7D6A'
  ctx.beginPath()
  ctx.moveTo(width * 0.42, height * 0.4)
  ctx.lineTo(width * 0.58, height * 0.4)
  ctx.lineTo(width * 0.7, height * 0.6)
  ctx.lineTo(width * 0.3, height * 0.6)
  ctx.closePath()
  ctx.fill()
  ctx.fillStyle = '#FFE7B8'
  ctx.beginPath()
  ctx.ellipse(width / 2, height * 0.61, width * 0.15, height * 0.04, 0, 0, Math.PI * 2)
  ctx.fill()
}
