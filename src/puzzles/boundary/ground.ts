import { createRandom } from '../../engine/index.ts'
import {
  type Ctx,
  circleAt,
  fade,
  fillWith,
  roundBox,
  softLight,
  strokeWith,
  vertical,
} from '../../scenes/kit/paint.ts'
import type { Layout } from './layout.ts'

/** The garden on Line Peak by night, painted once: the city's lights far below, the lawn, the clipped hedge. */

export function paintGround(ctx: Ctx, { width, height, plot }: Layout): void {
  ctx.fillStyle = vertical(ctx, 0, height, '#0E1836', '#0A1426', '#07101C')
  ctx.fillRect(0, 0, width, height)
  paintCity(ctx, width, height)
  ctx.save()
  ctx.beginPath()
  ctx.rect(plot.x, plot.y, plot.side, plot.side)
  ctx.clip()
  ctx.fillStyle = vertical(ctx, plot.y, plot.y + plot.side, '#12273A', '#0E2130')
  ctx.fillRect(plot.x, plot.y, plot.side, plot.side)
  paintLawn(ctx, plot)
  ctx.restore()
}

/** Soft discs of light, as a camera sees a far-off harbour. */
function paintCity(ctx: Ctx, width: number, height: number): void {
  const random = createRandom(35, 'city')
  const hues = ['#FFB347', '#4CC9F0', '#F72585', '#FFF6E5', '#B79CFF']
  ctx.save()
  ctx.globalCompositeOperation = 'lighter'
  const count = Math.round((width * height) / 9000)
  for (let i = 0; i < count; i++) {
    const x = random.next() * width
    const y = height * (0.25 + 0.75 * Math.sqrt(random.next()))
    const r = 2 + random.next() * random.next() * 11
    circleAt(ctx, x, y, r)
    fillWith(ctx, fade(random.pick(hues), 0.05 + random.next() * 0.1))
  }
  ctx.restore()
}

/** Mown stripes and tufts of grass. */
function paintLawn(ctx: Ctx, { x, y, side }: Layout['plot']): void {
  const random = createRandom(5, 'lawn')
  const stripes = 9
  for (let i = 0; i < stripes; i += 2) {
    ctx.fillStyle = fade('#2B5A55', 0.16)
    ctx.fillRect(x + (i * side) / stripes, y, side / stripes, side)
  }
  ctx.lineCap = 'round'
  for (let i = 0; i < 150; i++) {
    const [gx, gy] = [x + random.next() * side, y + random.next() * side]
    ctx.strokeStyle = fade('#58937C', 0.14 + random.next() * 0.14)
    ctx.lineWidth = 1.2
    for (const lean of [-3, 0, 3]) {
      ctx.beginPath()
      ctx.moveTo(gx, gy)
      ctx.quadraticCurveTo(gx, gy - 4, gx + lean, gy - 6 - random.next() * 3)
      ctx.stroke()
    }
  }
}

/** The hedge around the plot: it also covers the square edges of the lit field. */
export function paintHedge(ctx: Ctx, { plot, hedge }: Layout): void {
  const random = createRandom(7, 'hedge')
  const { x, y, side } = plot
  const band = hedge
  ctx.save()
  ctx.beginPath()
  ctx.rect(x - band * 1.6, y - band * 1.6, side + band * 3.2, side + band * 3.2)
  roundHole(ctx, x, y, side, 18)
  ctx.clip('evenodd')
  ctx.shadowColor = '#03050F'
  ctx.shadowBlur = band
  roundBox(ctx, x - band, y - band, side + band * 2, side + band * 2, 18 + band)
  fillWith(ctx, '#123328')
  ctx.shadowColor = 'transparent'
  const step = band * 0.62
  for (const leaf of around(x, y, side, step)) {
    const [dx, dy] = [(random.next() - 0.5) * band * 0.5, (random.next() - 0.5) * band * 0.5]
    const r = band * (0.42 + random.next() * 0.22)
    const [px, py] = [leaf.x - leaf.nx * band * 0.5 + dx, leaf.y - leaf.ny * band * 0.5 + dy]
    circleAt(ctx, px, py, r)
    fillWith(ctx, random.pick(['#1B4A38', '#235C44', '#17402F', '#2A6B4D']))
    circleAt(ctx, px - r * 0.25, py - r * 0.3, r * 0.45)
    fillWith(ctx, fade('#7FD8A8', 0.12))
    if (random.next() < 0.09)
      paintBlossom(
        ctx,
        px - leaf.nx * band * 0.3,
        py - leaf.ny * band * 0.3,
        r * 0.55,
        random.pick(['#FFF6E5', '#FF86BE', '#B79CFF']),
      )
  }
  ctx.restore()
  ctx.beginPath()
  ctx.roundRect(x + 0.75, y + 0.75, side - 1.5, side - 1.5, 18)
  strokeWith(ctx, fade('#03050F', 0.55), 1.5)
}

function roundHole(ctx: Ctx, x: number, y: number, side: number, radius: number): void {
  ctx.roundRect(x, y, side, side, radius)
}

interface Leaf {
  readonly x: number
  readonly y: number
  readonly nx: number
  readonly ny: number
}

/** Points along the plot's edge with the direction inwards. */
function around(x: number, y: number, side: number, step: number): Leaf[] {
  const leaves: Leaf[] = []
  for (let d = -step; d <= side + step; d += step) {
    leaves.push({ x: x + d, y, nx: 0, ny: 1 }, { x: x + d, y: y + side, nx: 0, ny: -1 })
    leaves.push({ x, y: y + d, nx: 1, ny: 0 }, { x: x + side, y: y + d, nx: -1, ny: 0 })
  }
  return leaves
}

function paintBlossom(ctx: Ctx, x: number, y: number, r: number, colour: string): void {
  ctx.fillStyle = colour
  for (let i = 0; i < 5; i++) {
    const angle = (i / 5) * Math.PI * 2
    circleAt(ctx, x + Math.cos(angle) * r * 0.6, y + Math.sin(angle) * r * 0.6, r * 0.45)
    ctx.fill()
  }
  circleAt(ctx, x, y, r * 0.32)
  fillWith(ctx, '#FFB347')
}

/** The garden lamp from above: an eight-sided lantern on its stone. */
export function paintLamp(ctx: Ctx, size: number): void {
  const m = size / 2
  softLight(ctx, m, m, m, '#FFE2A8', 0.5)
  const ring = (r: number, fill: string, stroke?: string) => {
    ctx.beginPath()
    for (let i = 0; i < 8; i++) {
      const angle = ((i + 0.5) / 8) * Math.PI * 2
      ctx.lineTo(m + Math.cos(angle) * r, m + Math.sin(angle) * r)
    }
    ctx.closePath()
    fillWith(ctx, fill)
    if (!stroke) return
    strokeWith(ctx, stroke, size * 0.02)
  }
  ring(m * 0.52, '#46527E', fade('#AAB6E8', 0.5))
  ring(m * 0.36, '#8A3B22', '#E0B060')
  ring(m * 0.24, '#FFD58A')
  ring(m * 0.13, '#FFF6E5')
  ctx.strokeStyle = fade('#6B3D20', 0.8)
  ctx.lineWidth = size * 0.014
  for (let i = 0; i < 8; i++) {
    const angle = ((i + 0.5) / 8) * Math.PI * 2
    ctx.beginPath()
    ctx.moveTo(m + Math.cos(angle) * m * 0.13, m + Math.sin(angle) * m * 0.13)
    ctx.lineTo(m + Math.cos(angle) * m * 0.36, m + Math.sin(angle) * m * 0.36)
    ctx.stroke()
  }
}
