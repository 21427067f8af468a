import type Phaser from 'phaser'
import { colour } from '../../../look/index.ts'
import { type Ctx, fade, roundBox, softLight, vertical } from '../paint.ts'
import { type Backdrop, createBackdrop } from './backdrop.ts'
import { paintSky, paintTowers } from './night.ts'
import { paintWater } from './waterside.ts'

/** The post office under Eye Tower: a tiled hall, tall windows on the harbour, a belt, a wall of ten pigeonholes. */
export interface PostPlaces {
  /** The belt's upper side: parcels stand on `y`, from x to x + width. Draw the belt itself with `conveyor`. */
  readonly belt: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  /** The ten pigeonholes, 0 first: middle, width and height. */
  readonly holes: readonly {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }[]
  readonly pip: { readonly x: number; readonly y: number }
}

export function postPlaces(width: number, height: number): PostPlaces {
  const margin = Math.max(14, width * 0.035)
  // Ten in a row where there is room, else two rows of five.
  const columns = width > 620 ? 10 : 5
  const rows = 10 / columns
  const gap = Math.max(4, width * 0.008)
  const wide = (width - margin * 2 - gap * (columns - 1)) / columns
  const high = Math.min(wide * 1.05, (height * 0.3) / rows)
  const top = Math.max(14, height * 0.06)
  const holes = Array.from({ length: 10 }, (_, i) => ({
    x: margin + wide / 2 + (i % columns) * (wide + gap),
    y: top + high / 2 + Math.floor(i / columns) * (high + gap),
    width: wide,
    height: high,
  }))
  const belt = {
    x: margin,
    y: height * 0.76,
    width: width - margin * 2,
    height: Math.max(16, height * 0.045),
  }
  return { belt, holes, pip: { x: width - margin - Math.min(90, width * 0.14), y: height * 0.58 } }
}

export function postOffice(scene: Phaser.Scene, width: number, height: number): Backdrop<PostPlaces> {
  return createBackdrop(scene, { name: 'post-office', places: postPlaces, paint: paintHall }, width, height)
}

function paintHall(ctx: Ctx, w: number, h: number, { holes, belt }: PostPlaces): void {
  const floor = h * 0.86
  ctx.fillStyle = vertical(ctx, 0, floor, '#123048', '#17486A', '#134057')
  ctx.fillRect(0, 0, w, floor)
  paintTiles(ctx, w, floor)
  const shelf = Math.max(...holes.map((hole) => hole.y + hole.height / 2)) + 10
  paintWindowsOut(ctx, w, shelf + h * 0.035, belt.y - h * 0.06)
  paintPigeonholes(ctx, holes)
  ctx.fillStyle = vertical(ctx, floor, h, '#4B3350', '#2A1B38')
  ctx.fillRect(0, floor, w, h - floor)
  for (let x = -h; x < w + h; x += 54) {
    ctx.strokeStyle = fade('#120A1E', 0.4)
    ctx.lineWidth = 1.5
    ctx.beginPath()
    ctx.moveTo(w / 2 + (x - w / 2) * 0.75, floor)
    ctx.lineTo(x, h)
    ctx.stroke()
  }
  ctx.fillStyle = fade('#05081A', 0.35)
  ctx.fillRect(0, floor, w, 5)
  for (const at of w > 620 ? [0.2, 0.5, 0.8] : [0.3, 0.7]) paintLamp(ctx, w * at, shelf - 2, h, belt.y)
}

function paintTiles(ctx: Ctx, w: number, floor: number): void {
  const [tw, th] = [30, 15]
  for (let row = 0; row * th < floor; row++) {
    for (let x = row % 2 ? -tw / 2 : 0; x < w; x += tw) {
      const shade = ((row * 31 + Math.round(x / tw) * 17) % 7) / 7
      ctx.fillStyle = fade(shade > 0.5 ? '#7FE0E8' : '#04121F', 0.03 + shade * 0.03)
      ctx.fillRect(x + 1, row * th + 1, tw - 2, th - 2)
    }
  }
  ctx.fillStyle = vertical(ctx, floor * 0.5, floor, fade('#05081A', 0), fade('#05081A', 0.45))
  ctx.fillRect(0, floor * 0.5, w, floor * 0.5)
}

/** Arched windows with the night harbour in them. */
function paintWindowsOut(ctx: Ctx, w: number, top: number, bottom: number): void {
  const high = bottom - top
  if (high < 40) return
  const wide = Math.min(high * 0.8, w * 0.2)
  const count = Math.max(2, Math.floor(w / (wide * 1.7)))
  const arch = (x: number, grow: number) => {
    ctx.beginPath()
    ctx.moveTo(x - wide / 2 - grow, bottom + grow)
    ctx.lineTo(x - wide / 2 - grow, top + wide / 2)
    ctx.arc(x, top + wide / 2, wide / 2 + grow, Math.PI, 0)
    ctx.lineTo(x + wide / 2 + grow, bottom + grow)
    ctx.closePath()
  }
  const middles = Array.from({ length: count }, (_, i) => (w * (i + 0.5)) / count)
  for (const x of middles) {
    arch(x, 7)
    ctx.fillStyle = vertical(ctx, top, bottom, '#B97A4E', '#7A4A3E')
    ctx.fill()
  }
  ctx.save()
  ctx.beginPath()
  const glass = new Path2D()
  for (const x of middles) {
    glass.moveTo(x - wide / 2, bottom)
    glass.lineTo(x - wide / 2, top + wide / 2)
    glass.arc(x, top + wide / 2, wide / 2, Math.PI, 0)
    glass.lineTo(x + wide / 2, bottom)
    glass.closePath()
  }
  ctx.clip(glass)
  const sea = bottom - high * 0.24
  ctx.translate(0, top)
  paintSky(ctx, w, sea - top, { hour: 'midnight', seed: 51, moon: [0.74, 0.3] })
  ctx.translate(0, -top)
  const city = {
    seed: 77,
    low: high * 0.08,
    high: high * 0.5,
    thin: 12,
    broad: 30,
    tone: '#171A48',
    lit: 0.55,
    pitch: 5,
  }
  paintTowers(ctx, 0, w, sea, city)
  paintWater(ctx, w, sea, bottom, 6)
  ctx.restore()
  ctx.strokeStyle = '#6B4038'
  ctx.lineWidth = 4
  for (const x of middles) {
    ctx.beginPath()
    ctx.moveTo(x, top)
    ctx.lineTo(x, bottom)
    ctx.moveTo(x - wide / 2, top + wide / 2 + 4)
    ctx.lineTo(x + wide / 2, top + wide / 2 + 4)
    ctx.stroke()
    ctx.fillStyle = vertical(ctx, bottom, bottom + 12, '#D09A66', '#7A4A3E')
    roundBox(ctx, x - wide / 2 - 14, bottom + 3, wide + 28, 11, 4)
    ctx.fill()
  }
}

function paintPigeonholes(ctx: Ctx, holes: PostPlaces['holes']): void {
  const left = Math.min(...holes.map((hole) => hole.x - hole.width / 2)) - 9
  const right = Math.max(...holes.map((hole) => hole.x + hole.width / 2)) + 9
  const top = Math.min(...holes.map((hole) => hole.y - hole.height / 2)) - 9
  const bottom = Math.max(...holes.map((hole) => hole.y + hole.height / 2)) + 9
  ctx.save()
  ctx.shadowColor = '#02040E'
  ctx.shadowBlur = 16
  ctx.shadowOffsetY = 6
  roundBox(ctx, left, top, right - left, bottom - top, 8)
  ctx.fillStyle = vertical(ctx, top, bottom, '#B9794A', '#7F4B30')
  ctx.fill()
  ctx.restore()
  for (const { x, y, width, height } of holes) {
    roundBox(ctx, x - width / 2, y - height / 2, width, height, 4)
    ctx.fillStyle = vertical(ctx, y - height / 2, y + height / 2, '#1A0F22', '#2E1A2E', '#432838')
    ctx.fill()
    ctx.strokeStyle = fade('#F0C48A', 0.35)
    ctx.lineWidth = 1.4
    ctx.stroke()
  }
}

function paintLamp(ctx: Ctx, x: number, top: number, h: number, belt: number): void {
  const y = top + h * 0.05
  ctx.strokeStyle = '#05081A'
  ctx.lineWidth = 2
  ctx.beginPath()
  ctx.moveTo(x, top)
  ctx.lineTo(x, y)
  ctx.stroke()
  const cone = ctx.createLinearGradient(0, y, 0, belt)
  cone.addColorStop(0, fade('#FFE3A3', 0.34))
  cone.addColorStop(1, fade('#FFE3A3', 0))
  ctx.save()
  ctx.globalCompositeOperation = 'lighter'
  ctx.fillStyle = cone
  ctx.beginPath()
  ctx.moveTo(x - 12, y + 8)
  ctx.lineTo(x + 12, y + 8)
  ctx.lineTo(x + (belt - y) * 0.42, belt)
  ctx.lineTo(x - (belt - y) * 0.42, belt)
  ctx.closePath()
  ctx.fill()
  softLight(ctx, x, y + 10, 34, colour.lantern, 0.8)
  ctx.restore()
  ctx.fillStyle = vertical(ctx, y - 6, y + 9, '#3BB7A4', '#1A6A68')
  ctx.beginPath()
  ctx.moveTo(x - 5, y - 5)
  ctx.lineTo(x + 5, y - 5)
  ctx.quadraticCurveTo(x + 18, y, x + 20, y + 9)
  ctx.lineTo(x - 20, y + 9)
  ctx.quadraticCurveTo(x - 18, y, x - 5, y - 5)
  ctx.fill()
}
