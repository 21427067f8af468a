/** The tea house at sunset, open to the water: sky, sails, green posts, tiles, the counter. Painted once for a size, Canvas 2D only. */
import { colour } from '../../../../look/index.ts'
import { paintCoralSea, paintCoralSky } from '../../../../scenes/kit/backdrops/coral.ts'
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
  paintCoralSky(ctx, w, sea)
  paintCoralSea(ctx, w, sea, tiles)
  paintTiles(ctx, w, tiles, counter)
  paintPosts(ctx, w, h, tiles)
  paintStringLights(ctx, [-10, h * 0.06], [w * 0.5, h * 0.06], h * 0.03, 7)
  paintStringLights(ctx, [w * 0.5, h * 0.06], [w + 10, h * 0.06], h * 0.03, 7)
  paintCounter(ctx, w, h, counter)
  paintDial(ctx, room)
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
