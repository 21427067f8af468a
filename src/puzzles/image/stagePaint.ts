/** What stands and moves in the post office, painted once for a size: belt, chute, parcel, stamp, tray. Canvas 2D only. */
import { colour } from '../../look/index.ts'
import {
  type Ctx,
  circleAt,
  fade,
  fillWith,
  mix,
  roundBox,
  strokeWith,
  vertical,
} from '../../scenes/kit/paint.ts'

export const beltStep = 36

/** A length of belt with its rollers; it repeats every `beltStep` pixels. */
export function paintBelt(ctx: Ctx, width: number, height: number): void {
  roundBox(ctx, 0, 0, width, height * 0.5, 3)
  fillWith(ctx, vertical(ctx, 0, height * 0.5, '#4A5690', '#2A3265'))
  for (let x = 0; x < width; x += beltStep) {
    ctx.fillStyle = fade('#FFFFFF', 0.13)
    ctx.fillRect(x, 0, beltStep * 0.5, height * 0.5)
    ctx.fillStyle = fade(colour.ink, 0.4)
    ctx.fillRect(x, 0, 1.5, height * 0.5)
  }
  ctx.fillStyle = '#1A2046'
  ctx.fillRect(0, height * 0.5, width, height * 0.5)
  for (let x = beltStep / 2; x < width; x += beltStep) {
    circleAt(ctx, x, height * 0.74, height * 0.19)
    fillWith(ctx, '#596399')
    circleAt(ctx, x, height * 0.74, height * 0.07)
    fillWith(ctx, '#2A3265')
  }
}

/** A chute: a brass-lipped mouth in the counter and a glass front behind which parcels pile up. */
export function paintChute(ctx: Ctx, width: number, height: number, hue: string): void {
  roundBox(ctx, 1, 1, width - 2, height - 2, 7)
  fillWith(ctx, vertical(ctx, 0, height, '#0A0E24', mix('#141B3D', hue, 0.12)))
  strokeWith(ctx, fade(hue, 0.65), 1.5)
  roundBox(ctx, width * 0.12, 6, width * 0.2, height - 12, 4)
  fillWith(ctx, fade('#FFFFFF', 0.05))
}

/** The flap over a chute's mouth; it hangs from its left edge. */
export function paintFlap(ctx: Ctx, width: number, height: number): void {
  roundBox(ctx, 0, 0, width, height, height / 2)
  fillWith(ctx, vertical(ctx, 0, height, '#FFD98F', '#B98434'))
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
  fillWith(ctx, vertical(ctx, 0, size, light, dark))
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
  roundBox(ctx, size * 0.215, size * 0.225, size * 0.66, size * 0.66, size * 0.05)
  fillWith(ctx, fade('#03050F', 0.25))
  roundBox(ctx, size * 0.2, size * 0.2, size * 0.66, size * 0.66, size * 0.05)
  fillWith(ctx, colour.paper)
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
    fillWith(ctx, vertical(ctx, 0, height, mix(light, colour.deep, 0.25), mix(dark, colour.deep, 0.3)))
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
  circleAt(ctx, 0, 0, r * 0.84)
  ctx.stroke()
  circleAt(ctx, 0, 0, r * 0.8)
  fillWith(ctx, fade(colour.paper, 0.92))
  ctx.lineWidth = size * 0.025
  circleAt(ctx, 0, 0, r * 0.66)
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
  fillWith(ctx, vertical(ctx, 0, height, fade('#0A0E24', 0.75), fade('#2A1630', 0.85)))
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
  fillWith(ctx, fade(colour.ink, 0.72))
  strokeWith(ctx, fade(colour.mist, 0.35), 1.2)
  for (let quarter = 1; quarter < 4; quarter++) {
    ctx.fillStyle = fade(colour.mist, 0.22)
    ctx.fillRect(width * 0.3, (height * quarter) / 4, width * 0.4, 1)
  }
}
