import type Phaser from 'phaser'
import { createRandom } from '../../../engine/index.ts'
import { colour } from '../../../look/index.ts'
import { paintLantern } from '../draw.ts'
import { type Ctx, fade, mix, roundBox, softLight, vertical } from '../paint.ts'
import { type Backdrop, createBackdrop } from './backdrop.ts'
import { paintHills, paintSky, paintTowers } from './night.ts'
import { paintStringLights } from './waterside.ts'

/** Line Peak: a terraced garden above the harbour, with one great square bed in which borders are grown. */
export interface GardenPlaces {
  /** The bed's soil, square: the kind draws its points and its border here. */
  readonly plot: { readonly x: number; readonly y: number; readonly size: number }
  /** Free ground beside or under the bed. */
  readonly side: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  readonly pip: { readonly x: number; readonly y: number }
}

export function gardenPlaces(width: number, height: number): GardenPlaces {
  const margin = Math.max(18, Math.min(width, height) * 0.05)
  const wall = Math.max(12, Math.min(width, height) * 0.03)
  const size = Math.floor(Math.min(height - (margin + wall) * 2, width * 0.64))
  const x = margin + wall
  const y = Math.round((height - size) / 2)
  const left = x + size + wall + margin
  const side = { x: left, y: margin, width: Math.max(0, width - left - margin), height: height - margin * 2 }
  return { plot: { x, y, size }, side, pip: { x: left + side.width / 2, y: height * 0.78 } }
}

export function borderGarden(scene: Phaser.Scene, width: number, height: number): Backdrop<GardenPlaces> {
  return createBackdrop(
    scene,
    { name: 'border-garden', places: gardenPlaces, paint: paintGarden },
    width,
    height,
  )
}

function paintGarden(ctx: Ctx, w: number, h: number, { plot, side }: GardenPlaces): void {
  const ridge = h * 0.46
  paintSky(ctx, w, ridge + h * 0.1, { hour: 'evening', seed: 29, moon: [0.93, 0.2] })
  const city = {
    seed: 12,
    low: h * 0.02,
    high: h * 0.16,
    thin: 10,
    broad: 26,
    tone: '#1B1D4E',
    lit: 0.5,
    pitch: 5,
  }
  paintTowers(ctx, 0, w, ridge + h * 0.04, city)
  paintHills(ctx, w, ridge + h * 0.16, h * 0.22, '#14264A', 9)
  const lawn = ridge + h * 0.08
  ctx.fillStyle = vertical(ctx, lawn, h, '#17405A', '#123A4B', '#0C2538')
  ctx.fillRect(0, lawn, w, h - lawn)
  paintTerraces(ctx, w, lawn, h)
  paintBed(ctx, plot)
  paintBushes(ctx, w, h, side.x)
  paintStringLights(ctx, [plot.x + plot.size, plot.y - 4], [w + 10, h * 0.16], h * 0.06, 6, [
    colour.jade,
    colour.lantern,
    '#FFE0A0',
  ])
}

function paintTerraces(ctx: Ctx, w: number, top: number, h: number): void {
  for (let i = 0; i < 4; i++) {
    const y = top + ((h - top) * (i + 0.4)) / 4
    ctx.strokeStyle = fade('#3FA98F', 0.16 + i * 0.03)
    ctx.lineWidth = 2 + i * 1.4
    ctx.beginPath()
    ctx.moveTo(0, y + 8)
    ctx.bezierCurveTo(w * 0.3, y - 16, w * 0.6, y + 22, w, y - 6)
    ctx.stroke()
  }
  const random = createRandom(3, 'grass')
  ctx.lineWidth = 1.2
  for (let i = 0; i < (w * (h - top)) / 1500; i++) {
    const [x, y] = [random.next() * w, top + 14 + random.next() * (h - top)]
    ctx.strokeStyle = fade(random.next() < 0.3 ? colour.jade : '#4FC3A8', 0.14 + random.next() * 0.16)
    ctx.beginPath()
    ctx.moveTo(x, y)
    ctx.lineTo(x + (random.next() - 0.5) * 5, y - 4 - random.next() * 6)
    ctx.stroke()
  }
}

/** The bed: stone walls, dark soil, a post lantern on each corner. */
function paintBed(ctx: Ctx, { x, y, size }: GardenPlaces['plot']): void {
  const wall = Math.max(10, size * 0.035)
  ctx.save()
  ctx.shadowColor = '#02040E'
  ctx.shadowBlur = 24
  ctx.shadowOffsetY = 8
  roundBox(ctx, x - wall, y - wall, size + wall * 2, size + wall * 2, wall * 0.8)
  ctx.fillStyle = vertical(ctx, y - wall, y + size + wall, '#8A90C4', '#565C98', '#3B4079')
  ctx.fill()
  ctx.restore()
  const random = createRandom(17, 'stones')
  ctx.save()
  roundBox(ctx, x - wall, y - wall, size + wall * 2, size + wall * 2, wall * 0.8)
  ctx.clip()
  ctx.strokeStyle = fade('#1B1F4A', 0.5)
  ctx.lineWidth = 1.4
  for (let at = 0; at < size + wall * 2; at += 16 + random.next() * 18) {
    for (const [x0, y0, x1, y1] of [
      [x - wall + at, y - wall, x - wall + at, y],
      [x - wall + at + 7, y + size, x - wall + at + 7, y + size + wall],
      [x - wall, y - wall + at, x, y - wall + at],
      [x + size, y - wall + at + 5, x + size + wall, y - wall + at + 5],
    ] as const) {
      ctx.beginPath()
      ctx.moveTo(x0, y0)
      ctx.lineTo(x1, y1)
      ctx.stroke()
    }
  }
  ctx.restore()
  roundBox(ctx, x - 1, y - 1, size + 2, size + 2, 3)
  ctx.fillStyle = mix(colour.ink, '#1A1230', 0.5)
  ctx.fill()
  const soil = ctx.createRadialGradient(
    x + size / 2,
    y + size / 2,
    size * 0.1,
    x + size / 2,
    y + size / 2,
    size * 0.72,
  )
  soil.addColorStop(0, '#1B2150')
  soil.addColorStop(1, '#0C1130')
  ctx.fillStyle = soil
  ctx.fillRect(x, y, size, size)
  ctx.fillStyle = fade('#9FB0FF', 0.05)
  for (let i = 1; i < 4; i++) {
    ctx.fillRect(x + (size * i) / 4 - 0.5, y, 1, size)
    ctx.fillRect(x, y + (size * i) / 4 - 0.5, size, 1)
  }
  const r = Math.max(7, wall * 0.7)
  for (const [cx, cy] of [
    [x - wall * 0.5, y - wall * 0.5],
    [x + size + wall * 0.5, y - wall * 0.5],
    [x - wall * 0.5, y + size + wall * 0.5],
    [x + size + wall * 0.5, y + size + wall * 0.5],
  ] as const) {
    ctx.fillStyle = '#2A2F63'
    roundBox(ctx, cx - r * 1.2, cy - r * 1.2, r * 2.4, r * 2.4, 4)
    ctx.fill()
    ctx.save()
    ctx.globalCompositeOperation = 'lighter'
    softLight(ctx, cx, cy, r * 5, colour.lantern, 0.45)
    ctx.restore()
    ctx.fillStyle = '#FFE3A3'
    roundBox(ctx, cx - r * 0.62, cy - r * 0.62, r * 1.24, r * 1.24, 3)
    ctx.fill()
    ctx.strokeStyle = colour.ember
    ctx.lineWidth = 1.4
    ctx.stroke()
  }
}

function paintBushes(ctx: Ctx, w: number, h: number, left: number): void {
  const random = createRandom(41, 'bushes')
  const bush = (x: number, y: number, r: number) => {
    for (let i = 0; i < 9; i++) {
      const [dx, dy] = [(random.next() - 0.5) * r * 1.7, -random.next() * r * 0.8]
      const s = r * (0.35 + random.next() * 0.3)
      const leaf = ctx.createRadialGradient(x + dx - s * 0.3, y + dy - s * 0.4, s * 0.1, x + dx, y + dy, s)
      leaf.addColorStop(0, '#2F8F7C')
      leaf.addColorStop(1, '#0F3B46')
      ctx.fillStyle = leaf
      ctx.beginPath()
      ctx.arc(x + dx, y + dy, s, 0, Math.PI * 2)
      ctx.fill()
    }
    for (let i = 0; i < 7; i++) {
      const tone = random.pick([colour.pink, colour.lantern, '#FFE66B', colour.violet])
      ctx.fillStyle = tone
      ctx.beginPath()
      ctx.arc(
        x + (random.next() - 0.5) * r * 1.8,
        y - random.next() * r,
        1.6 + random.next() * 1.8,
        0,
        Math.PI * 2,
      )
      ctx.fill()
    }
  }
  const room = w - left
  if (room > 60) {
    const r = Math.min(38, room * 0.15)
    for (let x = left + r; x < w + r; x += r * 1.2) bush(x, h - 4, r * (0.8 + random.next() * 0.4))
    if (room > 130) paintLantern(ctx, w - room * 0.24, h * 0.36, Math.min(17, room * 0.07), colour.jade, true)
  }
}
