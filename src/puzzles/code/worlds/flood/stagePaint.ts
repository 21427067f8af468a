/** The estate's pictures, painted once for a size: blocks of flats, lanes, water, foam, stepping lights. Canvas 2D only. */
import { createRandom } from '../../../../engine/index.ts'
import { colour } from '../../../../look/index.ts'
import { circleAt, fade, fillWith, roundBox, vertical } from '../../../../scenes/kit/paint.ts'
import { paint } from '../../../../scenes/kit/texture.ts'
import { centre, type Grid } from '../../grid.ts'
import type { PlaceOf, Scene } from '../../view.ts'

type Ctx = CanvasRenderingContext2D
type Estate = PlaceOf<'flood'>

export function waterPicture(scene: Scene): string {
  return paint(scene, 'code/water', 72, 72, (ctx, w, h) => {
    roundBox(ctx, 1, 1, w - 2, h - 2, 10)
    fillWith(ctx, vertical(ctx, 0, h, '#2FA7DA', '#1C6FA8', '#15527F'))
    ctx.strokeStyle = 'rgb(214 244 255 / 0.55)'
    ctx.lineWidth = 2.4
    ctx.lineCap = 'round'
    for (const [x, y, long] of [
      [12, 20, 22],
      [40, 34, 20],
      [16, 52, 18],
    ] as const) {
      ctx.beginPath()
      ctx.moveTo(x, y)
      ctx.quadraticCurveTo(x + long / 4, y - 5, x + long / 2, y)
      ctx.quadraticCurveTo(x + (long * 3) / 4, y + 5, x + long, y)
      ctx.stroke()
    }
  })
}

/** Found and not yet asked about: a dashed shore, told by its shape as well as its green. */
export function foamPicture(scene: Scene): string {
  return paint(scene, 'code/foam', 72, 72, (ctx, w, h) => {
    roundBox(ctx, 5, 5, w - 10, h - 10, 10)
    fillWith(ctx, fade(colour.jade, 0.2))
    ctx.strokeStyle = colour.jade
    ctx.lineWidth = 5
    ctx.setLineDash([12, 7])
    ctx.stroke()
  })
}

export function stepPicture(scene: Scene): string {
  return paint(scene, 'code/step', 64, 64, (ctx) => {
    const light = ctx.createRadialGradient(32, 32, 2, 32, 32, 32)
    light.addColorStop(0, fade('#FFF6E5', 1))
    light.addColorStop(0.32, fade('#FFB347', 0.95))
    light.addColorStop(1, fade('#FFB347', 0))
    ctx.fillStyle = light
    ctx.fillRect(0, 0, 64, 64)
  })
}

export function paintEstate(ctx: Ctx, w: number, h: number, place: Estate, grid: Grid) {
  const { cell } = grid
  ctx.fillStyle = vertical(ctx, 0, h, '#0A0F2A', '#0D1334', '#080C22')
  ctx.fillRect(0, 0, w, h)
  const [left, top] = [grid.left, grid.top]
  const [wide, high] = [cell * place.width, cell * place.height]
  roundBox(ctx, left - 10, top - 6, wide + 20, high + 20, 16)
  fillWith(ctx, '#02040F')
  roundBox(ctx, left - 8, top - 8, wide + 16, high + 16, 14)
  fillWith(ctx, vertical(ctx, top, top + high, '#28326C', '#222A5E'))
  ctx.strokeStyle = fade(colour.mist, 0.16)
  ctx.lineWidth = 1
  ctx.beginPath()
  for (let x = 0; x <= place.width; x++) {
    ctx.moveTo(left + x * cell, top)
    ctx.lineTo(left + x * cell, top + high)
  }
  for (let y = 0; y <= place.height; y++) {
    ctx.moveTo(left, top + y * cell)
    ctx.lineTo(left + wide, top + y * cell)
  }
  ctx.stroke()
  const random = createRandom(place.start + place.goal, 'estate')
  const roofs = ['#7B5FA8', '#8C5A86', '#6A63B0', '#A0616F'] as const
  for (const at of [...place.walls].sort((a, b) => a - b)) {
    const { x, y } = centre(grid, place.width, at)
    paintBlock(ctx, x - cell / 2, y - cell / 2, cell, random.pick(roofs), () => random.next())
  }
  const goal = centre(grid, place.width, place.goal)
  ctx.fillStyle = '#E9FFF6'
  ctx.strokeStyle = colour.jade
  ctx.lineWidth = Math.max(3, cell * 0.08)
  circleAt(ctx, goal.x, goal.y, cell * 0.42)
  ctx.fill()
  ctx.stroke()
  const start = centre(grid, place.width, place.start)
  ctx.strokeStyle = colour.lantern
  ctx.lineWidth = 3
  roundBox(ctx, start.x - cell / 2 + 3, start.y - cell / 2 + 3, cell - 6, cell - 6, 8)
  ctx.stroke()
}

/** A block of flats: its roof, set back, and the lit windows of the side that faces us. */
function paintBlock(ctx: Ctx, left: number, top: number, cell: number, roof: string, next: () => number) {
  const front = cell * 0.36
  ctx.fillStyle = fade('#02040F', 0.6)
  ctx.fillRect(left + 3, top + 5, cell - 1, cell)
  ctx.fillStyle = vertical(ctx, top + cell - front, top + cell, '#2B2350', '#1A1638')
  ctx.fillRect(left + 1, top + cell - front - 1, cell - 2, front)
  roundBox(ctx, left + 1, top, cell - 2, cell - front, 4)
  fillWith(ctx, roof)
  ctx.strokeStyle = fade('#FFFFFF', 0.22)
  ctx.lineWidth = 1.5
  roundBox(ctx, left + 3.5, top + 2.5, cell - 7, cell - front - 5, 3)
  ctx.stroke()
  ctx.fillStyle = fade('#0B1026', 0.35)
  if (next() < 0.5) ctx.fillRect(left + cell * 0.58, top + cell * 0.14, cell * 0.22, cell * 0.2)
  else {
    circleAt(ctx, left + cell * 0.32, top + cell * 0.28, cell * 0.1)
    ctx.fill()
  }
  const pane = cell * 0.13
  for (let i = 0; i < 4; i++) {
    ctx.fillStyle = next() < 0.62 ? '#FFC86B' : fade('#8FA0E0', 0.28)
    ctx.fillRect(left + cell * (0.11 + i * 0.215), top + cell - front * 0.72, pane, pane * 1.2)
  }
}
