/** The tea house at sunset, open to the water: sky, sails, green posts, tiles, the counter. Painted once for a size, Canvas 2D only. */
import { createRandom } from '../../../../engine/index.ts'
import { colour } from '../../../../look/index.ts'
import { paintStringLights } from '../../../../scenes/kit/backdrops/waterside.ts'
import { fade, softLight, vertical } from '../../../../scenes/kit/paint.ts'
import { paint } from '../../../../scenes/kit/texture.ts'
import type { Scene } from '../../view.ts'
import type { Room } from './room.ts'
import { paintDial } from './stageDial.ts'

type Ctx = CanvasRenderingContext2D

export function paintRoom(ctx: Ctx, room: Room) {
  const { width: w, height: h, counter } = room
  const sea = h * 0.46
  const tiles = counter - Math.min(h * 0.16, 110)
  paintSky(ctx, w, sea)
  paintSea(ctx, w, sea, tiles)
  paintTiles(ctx, w, tiles, counter)
  paintPosts(ctx, w, h, tiles)
  paintStringLights(ctx, [-10, h * 0.06], [w * 0.5, h * 0.06], h * 0.03, 7)
  paintStringLights(ctx, [w * 0.5, h * 0.06], [w + 10, h * 0.06], h * 0.03, 7)
  paintCounter(ctx, w, h, counter)
  paintDial(ctx, room)
}

function paintSky(ctx: Ctx, w: number, sea: number) {
  ctx.fillStyle = vertical(ctx, 0, sea, '#5B2E63', '#B44A6C', '#F0705F', '#FFA56B', '#FFD08A')
  ctx.fillRect(0, 0, w, sea)
  // Long clouds, lit from below.
  for (let i = 0; i < 7; i++) {
    const [cx, cy] = [((i * 0.37) % 1) * w, sea * (0.2 + 0.09 * i)]
    ctx.fillStyle = fade(i % 2 ? '#FFD9B0' : '#7A355F', 0.22)
    ctx.beginPath()
    ctx.ellipse(cx, cy, w * (0.12 + 0.02 * (i % 3)), sea * 0.018, 0, 0, Math.PI * 2)
    ctx.fill()
  }
  const sun = sea * 0.16
  ctx.save()
  ctx.globalCompositeOperation = 'lighter'
  softLight(ctx, w * 0.2, sea, sun * 4.5, '#FF9A5E', 0.55)
  ctx.restore()
  ctx.fillStyle = '#FFF0C4'
  ctx.beginPath()
  ctx.arc(w * 0.2, sea, sun, Math.PI, 0)
  ctx.fill()
  // Hills across the water, the farther the paler.
  for (const [tone, high, at] of [
    ['#B05672', 0.13, 0.2],
    ['#7C3D63', 0.09, 0.7],
  ] as const) {
    ctx.fillStyle = tone
    ctx.beginPath()
    ctx.moveTo(w * 0.42, sea)
    for (let i = 0; i <= 12; i++) {
      const part = i / 12
      const rise = Math.abs(((part * 2.7 + at) % 1) - 0.5) * 2
      ctx.lineTo(w * (0.42 + 0.58 * part), sea - sea * high * (0.35 + 0.65 * rise) * Math.min(1, part * 3))
    }
    ctx.lineTo(w, sea)
    ctx.fill()
  }
}

function paintSea(ctx: Ctx, w: number, top: number, bottom: number) {
  ctx.fillStyle = vertical(ctx, top, bottom, '#F79A72', '#C75A72', '#6E3A6B')
  ctx.fillRect(0, top, w, bottom - top)
  const random = createRandom(5, 'tea house water')
  for (let i = 0; i < w / 7; i++) {
    const far = random.next()
    // Most of the light lies under the sun.
    const x =
      random.next() < 0.45 ? w * (0.2 + (random.next() - 0.5) * (0.08 + 0.2 * far)) : random.next() * w
    ctx.fillStyle = fade(random.next() < 0.7 ? '#FFE0A8' : '#5B2E63', 0.16 + 0.3 * random.next())
    ctx.fillRect(x, top + far * (bottom - top), 8 + 40 * far * random.next(), 1 + 2 * far)
  }
  for (const [x, size, tone] of [
    [0.06, 0.2, '#8C2F45'],
    [0.86, 0.3, '#A33B4A'],
    [0.95, 0.16, '#7A2C48'],
  ] as const)
    paintJunk(ctx, w * x, top + (bottom - top) * (0.1 + size * 0.6), top * size * 1.1, tone)
}

/** A junk with three battened sails, dark against the light. */
function paintJunk(ctx: Ctx, x: number, y: number, size: number, tone: string) {
  ctx.fillStyle = '#4A1F3A'
  ctx.beginPath()
  ctx.moveTo(x - size * 0.55, y - size * 0.12)
  ctx.quadraticCurveTo(x, y + size * 0.2, x + size * 0.6, y - size * 0.2)
  ctx.lineTo(x + size * 0.45, y + size * 0.12)
  ctx.lineTo(x - size * 0.4, y + size * 0.12)
  ctx.fill()
  for (const [dx, high] of [
    [-0.34, 0.6],
    [0, 0.95],
    [0.34, 0.55],
  ] as const) {
    const [sx, tall] = [x + dx * size, size * high]
    ctx.fillStyle = tone
    ctx.beginPath()
    ctx.moveTo(sx - size * 0.05, y - tall)
    ctx.quadraticCurveTo(sx + size * 0.3, y - tall * 0.7, sx + size * 0.2, y - size * 0.05)
    ctx.lineTo(sx - size * 0.13, y - size * 0.05)
    ctx.closePath()
    ctx.fill()
    ctx.strokeStyle = fade('#FFC48A', 0.5)
    ctx.lineWidth = 1
    for (let i = 1; i < 4; i++) {
      ctx.beginPath()
      ctx.moveTo(sx - size * 0.1, y - (tall * i) / 4)
      ctx.lineTo(sx + size * 0.19, y - (tall * i) / 4.4)
      ctx.stroke()
    }
  }
}

/** Small tiles under the window, cream and green, as the old tea houses have. */
function paintTiles(ctx: Ctx, w: number, top: number, bottom: number) {
  const side = Math.max(12, (bottom - top) / 5)
  for (let row = 0; top + row * side < bottom; row++)
    for (let i = 0; i * side < w; i++) {
      ctx.fillStyle = (i + row) % 4 === 0 ? '#4E8A76' : row % 2 ? '#E9CDA9' : '#F0D8B6'
      ctx.fillRect(i * side, top + row * side, side - 1.5, side - 1.5)
    }
  ctx.fillStyle = vertical(ctx, top, bottom, fade('#7A2C48', 0.25), fade('#3A1526', 0.6))
  ctx.fillRect(0, top, w, bottom - top)
  ctx.fillStyle = '#2C5A4E'
  ctx.fillRect(0, top - 8, w, 10)
  ctx.fillStyle = fade('#FFD9A0', 0.5)
  ctx.fillRect(0, top - 8, w, 2)
}

function paintPosts(ctx: Ctx, w: number, h: number, bottom: number) {
  const wide = Math.max(8, w * 0.012)
  ctx.fillStyle = vertical(ctx, 0, h * 0.09, '#1B3B34', '#2C5A4E')
  ctx.fillRect(0, 0, w, h * 0.05)
  for (const x of [0, 0.335, 0.665, 1]) {
    ctx.fillStyle = '#1F463D'
    ctx.fillRect(w * x - wide / 2, 0, wide, bottom)
    ctx.fillStyle = fade('#FFB27A', 0.55)
    ctx.fillRect(w * x - wide / 2, h * 0.05, 2, bottom - h * 0.05)
  }
}

function paintCounter(ctx: Ctx, w: number, h: number, counter: number) {
  ctx.fillStyle = vertical(ctx, counter, h, '#A4623C', '#73412A', '#4A281D')
  ctx.fillRect(0, counter, w, h - counter)
  ctx.save()
  ctx.globalCompositeOperation = 'lighter'
  softLight(ctx, w * 0.2, counter, w * 0.3, '#FF8A5E', 0.25)
  ctx.restore()
  ctx.fillStyle = '#E8C08A'
  ctx.fillRect(0, counter, w, 4)
  ctx.fillStyle = fade('#2A1218', 0.4)
  ctx.fillRect(0, counter + 4, w, 5)
  for (let i = 1; i < 5; i++) {
    ctx.fillStyle = fade('#2A1810', 0.3)
    ctx.fillRect(0, counter + 6 + i * ((h - counter) / 5), w, 1.5)
  }
}

export function steamPicture(scene: Scene): string {
  return paint(scene, 'code/steam', 40, 40, (ctx) => softLight(ctx, 20, 20, 20, colour.paper, 0.7))
}
