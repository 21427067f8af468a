/** The night post office in Eye Tower, painted once for a size: hall, belt, chute, parcel, stamp. Canvas 2D only. */
import { createRandom } from '../../engine/index.ts'
import { colour } from '../../look/index.ts'
import { type Ctx, fade, mix, roundBox, softLight, vertical } from '../../scenes/kit/paint.ts'
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
    ctx.lineWidth = 5
    ctx.strokeStyle = '#2C366F'
    ctx.stroke()
    ctx.lineWidth = 1.5
    ctx.strokeStyle = fade(brass, 0.55)
    ctx.stroke()
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
  ctx.fillStyle = vertical(ctx, top, top + h, '#2B1D38', '#1D1430')
  ctx.fill()
  ctx.strokeStyle = fade(brass, 0.3)
  ctx.lineWidth = 1.5
  ctx.stroke()
  const [columns, rows] = [4, Math.max(4, Math.round(h / (w / 4.4)))]
  const [cw, ch] = [(w - 10) / columns, (h - 10) / rows]
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [x, y] = [left + 5 + column * cw, top + 5 + row * ch]
      roundBox(ctx, x + 2, y + 2, cw - 4, ch - 4, 3)
      ctx.fillStyle = fade('#0B0820', 0.7)
      ctx.fill()
      const letters = random.below(4)
      for (let i = 0; i < letters; i++) {
        ctx.fillStyle = fade(random.pick([colour.paper, '#FFD9A8', colour.mist, '#FFC2D1']), 0.28)
        ctx.fillRect(x + 5 + i * (cw / 5), y + ch * (0.3 + random.next() * 0.2), cw / 8, ch * 0.5)
      }
    }
  }
}

export const beltStep = 36

/** A length of belt with its rollers; it repeats every `beltStep` pixels. */
export function paintBelt(ctx: Ctx, width: number, height: number): void {
  roundBox(ctx, 0, 0, width, height * 0.5, 3)
  ctx.fillStyle = vertical(ctx, 0, height * 0.5, '#4A5690', '#2A3265')
  ctx.fill()
  for (let x = 0; x < width; x += beltStep) {
    ctx.fillStyle = fade('#FFFFFF', 0.13)
    ctx.fillRect(x, 0, beltStep * 0.5, height * 0.5)
    ctx.fillStyle = fade(colour.ink, 0.4)
    ctx.fillRect(x, 0, 1.5, height * 0.5)
  }
  ctx.fillStyle = '#1A2046'
  ctx.fillRect(0, height * 0.5, width, height * 0.5)
  for (let x = beltStep / 2; x < width; x += beltStep) {
    ctx.fillStyle = '#596399'
    ctx.beginPath()
    ctx.arc(x, height * 0.74, height * 0.19, 0, Math.PI * 2)
    ctx.fill()
    ctx.fillStyle = '#2A3265'
    ctx.beginPath()
    ctx.arc(x, height * 0.74, height * 0.07, 0, Math.PI * 2)
    ctx.fill()
  }
}

/** A chute: a brass-lipped mouth in the counter and a glass front behind which parcels pile up. */
export function paintChute(ctx: Ctx, width: number, height: number, hue: string): void {
  roundBox(ctx, 1, 1, width - 2, height - 2, 7)
  ctx.fillStyle = vertical(ctx, 0, height, '#0A0E24', mix('#141B3D', hue, 0.12))
  ctx.fill()
  ctx.lineWidth = 1.5
  ctx.strokeStyle = fade(hue, 0.65)
  ctx.stroke()
  ctx.fillStyle = fade('#FFFFFF', 0.05)
  roundBox(ctx, width * 0.12, 6, width * 0.2, height - 12, 4)
  ctx.fill()
}

/** The flap over a chute's mouth; it hangs from its left edge. */
export function paintFlap(ctx: Ctx, width: number, height: number): void {
  roundBox(ctx, 0, 0, width, height, height / 2)
  ctx.fillStyle = vertical(ctx, 0, height, '#FFD98F', '#B98434')
  ctx.fill()
}

const wraps = [
  ['#C88A58', '#8F5833', '#E9C08D'],
  ['#B97F6B', '#7E4A45', '#F0B9A0'],
  ['#A9875C', '#705634', '#E2C796'],
] as const
export const wrapCount = wraps.length

/** A parcel in brown paper with a string; its address label is drawn on top. */
export function paintParcel(ctx: Ctx, size: number, wrap: number): void {
  const [light, dark, string] = wraps[wrap % wraps.length] ?? wraps[0]
  ctx.fillStyle = fade('#03050F', 0.35)
  ctx.beginPath()
  ctx.ellipse(size / 2, size * 0.965, size * 0.42, size * 0.035, 0, 0, Math.PI * 2)
  ctx.fill()
  roundBox(ctx, size * 0.05, size * 0.05, size * 0.9, size * 0.9, size * 0.07)
  ctx.fillStyle = vertical(ctx, 0, size, light, dark)
  ctx.fill()
  ctx.fillStyle = fade('#FFFFFF', 0.22)
  ctx.fillRect(size * 0.09, size * 0.06, size * 0.82, size * 0.025)
  ctx.strokeStyle = string
  ctx.lineWidth = Math.max(1, size * 0.03)
  ctx.beginPath()
  ctx.moveTo(size * 0.05, size * 0.15)
  ctx.lineTo(size * 0.95, size * 0.15)
  ctx.moveTo(size * 0.15, size * 0.05)
  ctx.lineTo(size * 0.15, size * 0.95)
  ctx.stroke()
  ctx.fillStyle = fade('#03050F', 0.25)
  roundBox(ctx, size * 0.215, size * 0.225, size * 0.66, size * 0.66, size * 0.05)
  ctx.fill()
  ctx.fillStyle = colour.paper
  roundBox(ctx, size * 0.2, size * 0.2, size * 0.66, size * 0.66, size * 0.05)
  ctx.fill()
}

/** A row of small parcels lying in a chute; every other row begins with a half. */
export function paintRow(ctx: Ctx, width: number, height: number, odd: number): void {
  const across = 3
  const w = width / across
  for (let i = -odd; i < across; i++) {
    const [light, dark] = wraps[(i + odd + 3) % wraps.length] ?? wraps[0]
    const x = Math.max(0, (i + odd * 0.5) * w)
    const right = Math.min(width, (i + 1 + odd * 0.5) * w)
    roundBox(ctx, x + 0.5, 0.5, right - x - 1, height - 1, 2)
    ctx.fillStyle = vertical(ctx, 0, height, mix(light, colour.deep, 0.25), mix(dark, colour.deep, 0.3))
    ctx.fill()
    if (right - x < w * 0.7) continue
    ctx.fillStyle = fade(colour.paper, 0.75)
    ctx.fillRect(x + (right - x) * 0.32, height * 0.28, (right - x) * 0.4, height * 0.44)
  }
}

/** A digit's pixels as ink on paper, every pixel a square. */
export function paintInk(ctx: Ctx, size: number, pixels: readonly number[], ink: string = colour.ink): void {
  const side = Math.round(Math.sqrt(pixels.length))
  inkwell ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (!inkwell) return
  const { canvas } = inkwell
  canvas.width = canvas.height = side
  // Numbers, and enlarged in one go: a colour in words for each of two hundred squares takes far longer.
  const small = inkwell.createImageData(side, side)
  const value = Number.parseInt(ink.slice(1), 16)
  for (const [i, share] of pixels.entries()) {
    small.data.set([value >> 16, (value >> 8) & 255, value & 255, 255 * Math.min(1, share)], i * 4)
  }
  inkwell.putImageData(small, 0, 0)
  ctx.imageSmoothingEnabled = false
  ctx.drawImage(canvas, 0, 0, size, size)
  ctx.imageSmoothingEnabled = true
}

let inkwell: CanvasRenderingContext2D | null | undefined

/** The round stamp of a parcel that came back, showing where it should have gone. */
export function paintStamp(ctx: Ctx, size: number, letter: string): void {
  const r = size / 2
  ctx.translate(r, r)
  ctx.rotate(-0.18)
  ctx.strokeStyle = colour.coral
  ctx.lineWidth = size * 0.06
  ctx.beginPath()
  ctx.arc(0, 0, r * 0.84, 0, Math.PI * 2)
  ctx.stroke()
  ctx.fillStyle = fade(colour.paper, 0.92)
  ctx.beginPath()
  ctx.arc(0, 0, r * 0.8, 0, Math.PI * 2)
  ctx.fill()
  ctx.lineWidth = size * 0.025
  ctx.beginPath()
  ctx.arc(0, 0, r * 0.66, 0, Math.PI * 2)
  ctx.stroke()
  ctx.fillStyle = '#C22F3A'
  ctx.font = `800 ${size * 0.52}px "Nunito Harbour", system-ui, sans-serif`
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  ctx.fillText(letter, 0, size * 0.03)
}

/** The tray of returned parcels: a wicker basket with a bent arrow. */
export function paintTray(ctx: Ctx, width: number, height: number): void {
  roundBox(ctx, 1, 1, width - 2, height - 2, 10)
  ctx.fillStyle = vertical(ctx, 0, height, fade('#0A0E24', 0.75), fade('#2A1630', 0.85))
  ctx.fill()
  ctx.strokeStyle = fade(colour.coral, 0.7)
  ctx.lineWidth = 1.5
  ctx.setLineDash([6, 5])
  ctx.stroke()
  ctx.setLineDash([])
  const s = Math.min(24, height * 0.15, width * 0.2)
  ctx.translate(width - s * 1.3, s * 0.45)
  ctx.strokeStyle = fade(colour.coral, 0.9)
  ctx.lineWidth = Math.max(1.5, s * 0.12)
  ctx.lineCap = 'round'
  ctx.lineJoin = 'round'
  ctx.beginPath()
  ctx.moveTo(s * 0.35, 0)
  ctx.lineTo(0, s * 0.32)
  ctx.lineTo(s * 0.35, s * 0.64)
  ctx.moveTo(0, s * 0.32)
  ctx.lineTo(s * 0.6, s * 0.32)
  ctx.quadraticCurveTo(s, s * 0.32, s, s * 0.66)
  ctx.quadraticCurveTo(s, s, s * 0.5, s)
  ctx.stroke()
}

/** A tube of dark glass in which an output's light rises. */
export function paintTube(ctx: Ctx, width: number, height: number): void {
  roundBox(ctx, 1, 1, width - 2, height - 2, width / 2)
  ctx.fillStyle = fade(colour.ink, 0.72)
  ctx.fill()
  ctx.lineWidth = 1.2
  ctx.strokeStyle = fade(colour.mist, 0.35)
  ctx.stroke()
  for (let quarter = 1; quarter < 4; quarter++) {
    ctx.fillStyle = fade(colour.mist, 0.22)
    ctx.fillRect(width * 0.3, (height * quarter) / 4, width * 0.4, 1)
  }
}

/** Warm light of a lamp hanging from the beam. */
export function paintLamp(ctx: Ctx, width: number, height: number): void {
  ctx.strokeStyle = fade(brass, 0.8)
  ctx.lineWidth = 1.5
  ctx.beginPath()
  ctx.moveTo(width / 2, 0)
  ctx.lineTo(width / 2, height * 0.4)
  ctx.stroke()
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
