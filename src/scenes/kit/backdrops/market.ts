import { createRandom } from '../../../engine/index.ts'
import { colour } from '../../../look/index.ts'
import { paintNeon } from '../light.ts'
import { type Ctx, fade, fillWith, roundBox, softLight, strokeLine, strokeWith, vertical } from '../paint.ts'
import type { StageKit } from '../stage.ts'
import { createBackdrop, glints } from './backdrop.ts'
import { paintStringLights } from './waterside.ts'

/** The Data Market on a wet night after rain: pink and green neon above, and again in the puddles. */
export type Corner = 'alley' | 'stall' | 'hall'

const signs = [
  [0.05, 0.12, colour.neonPink],
  [0.17, 0.3, colour.jade],
  [0.31, 0.16, colour.pink],
  [0.69, 0.2, colour.jade],
  [0.83, 0.08, colour.neonPink],
  [0.94, 0.3, colour.jade],
] as const

export function marketGround(scene: StageKit['scene'], width: number, height: number, corner: Corner) {
  const horizon = (h: number) => h * (corner === 'alley' ? 0.72 : 0.6)
  return createBackdrop(
    scene,
    {
      name: `market-${corner}`,
      places: (_, h) => ({ horizon: horizon(h) }),
      paint: (ctx, w, h, places) => paintMarket(ctx, w, h, places.horizon, corner),
      alive: (on, { horizon: top }, w, h) => {
        const random = createRandom(22, 'glints')
        return glints(on, { x: 0, y: top + 8, width: w, height: h - top - 14 }, Math.round(w / 60), () =>
          random.next(),
        )
      },
    },
    width,
    height,
  )
}

function paintMarket(ctx: Ctx, w: number, h: number, horizon: number, corner: Corner): void {
  ctx.fillStyle = vertical(ctx, 0, horizon, '#0A0B20', '#1C1238', '#3A1B4E')
  ctx.fillRect(0, 0, w, horizon)
  paintHouses(ctx, w, horizon)
  paintWetFloor(ctx, w, h, horizon)
  const size = Math.min(w * 0.05, h * 0.075)
  for (const [i, [x, y, tone]] of signs.entries()) {
    const [cx, top, tall] = [w * x, horizon * y, size * (3 + (i % 2))]
    paintSign(ctx, cx, top, size, tall, tone, i)
    // The puddle below gives it back: longer, softer, broken by ripples.
    ctx.save()
    ctx.globalCompositeOperation = 'lighter'
    ctx.translate(cx, horizon + (h - horizon) * 0.42)
    ctx.scale(1, 2.2)
    softLight(ctx, 0, 0, size * 1.7, tone, 0.5)
    ctx.restore()
    for (let n = 0; n < 6; n++) {
      ctx.fillStyle = fade(tone, 0.34 - n * 0.045)
      const wide = size * (0.9 - n * 0.07)
      ctx.fillRect(cx - wide / 2 + (n % 2 ? 3 : -3), horizon + 6 + n * ((h - horizon) / 8), wide, 3)
    }
  }
  if (corner === 'stall') paintAwning(ctx, w, horizon)
  if (corner === 'hall') paintHall(ctx, w, h, horizon)
  paintStringLights(ctx, [-10, horizon * 0.06], [w + 10, horizon * 0.06], horizon * 0.09, Math.round(w / 58))
}

function paintHouses(ctx: Ctx, w: number, base: number): void {
  const random = createRandom(7, 'houses')
  for (let x = -20; x < w; ) {
    const wide = 60 + random.next() * 70
    // Low in the middle of the lane, high at its sides.
    const rise = 0.42 + 0.5 * Math.abs((x + wide / 2) / w - 0.5) * 2
    const top = base * (1 - Math.min(0.97, rise * (0.8 + random.next() * 0.3)))
    ctx.fillStyle = vertical(ctx, top, base, '#161231', '#25163F')
    ctx.fillRect(x, top, wide + 1, base - top)
    ctx.fillStyle = fade('#FFFFFF', 0.05)
    ctx.fillRect(x, top, wide, 2)
    for (let y = top + 14; y < base - 26; y += 22)
      for (let i = 0; i < wide / 20 - 1; i++) {
        if (random.next() > 0.42) continue
        ctx.fillStyle = fade(random.next() < 0.6 ? '#FFC98A' : '#8FE3C8', 0.22 + random.next() * 0.3)
        ctx.fillRect(x + 8 + i * 20, y, 9, 11)
      }
    x += wide
  }
}

function paintWetFloor(ctx: Ctx, w: number, h: number, horizon: number): void {
  ctx.fillStyle = vertical(ctx, horizon, h, '#241638', '#15122E', '#0B0D24')
  ctx.fillRect(0, horizon, w, h - horizon)
  ctx.fillStyle = fade('#FFB8DC', 0.28)
  ctx.fillRect(0, horizon, w, 1.5)
  const random = createRandom(41, 'puddles')
  for (let i = 0; i < 9; i++) {
    const [x, y] = [random.next() * w, horizon + (0.12 + random.next() * 0.8) * (h - horizon)]
    const wide = w * (0.05 + random.next() * 0.1)
    ctx.beginPath()
    ctx.ellipse(x, y, wide, wide * 0.13, 0, 0, Math.PI * 2)
    fillWith(ctx, fade(i % 2 ? '#3C2A63' : '#2A3F66', 0.5))
    strokeWith(ctx, fade(i % 2 ? colour.pink : colour.jade, 0.28), 1)
  }
}

/** A sign of bent glass on a bracket: strokes as of writing, but no writing. */
function paintSign(
  ctx: Ctx,
  x: number,
  y: number,
  size: number,
  tall: number,
  tone: string,
  nth: number,
): void {
  roundBox(ctx, x - size * 0.6, y, size * 1.2, tall, size * 0.2)
  fillWith(ctx, '#120E28')
  paintNeon(ctx, tone, Math.max(1.4, size * 0.07), (c) =>
    c.roundRect(x - size * 0.6, y, size * 1.2, tall, size * 0.2),
  )
  for (let i = 0; i < Math.floor(tall / size); i++) {
    const middle = y + size * (i + 0.55)
    paintNeon(ctx, nth % 3 === 1 ? colour.lantern : tone, Math.max(1.2, size * 0.06), (c) => {
      c.moveTo(x - size * 0.3, middle - size * 0.2)
      c.lineTo(x + size * 0.3, middle - size * 0.2)
      c.moveTo(x, middle - size * 0.3)
      c.lineTo(x + ((i + nth) % 2 ? size * 0.22 : 0), middle + size * 0.26)
    })
  }
}

/** A hall of iron where belts end: a truss under its roof, and from it three lamps, each with its cone of light. */
function paintHall(ctx: Ctx, w: number, h: number, horizon: number): void {
  const [left, right, top, drop] = [w * 0.34, w * 0.99, horizon * 0.26, horizon * 0.15]
  ctx.fillStyle = vertical(ctx, top, horizon, '#12263A', '#101A30')
  ctx.fillRect(left + 8, top, right - left - 16, horizon - top)
  ctx.strokeStyle = fade('#7FD6C2', 0.5)
  ctx.lineWidth = Math.max(2, w * 0.002)
  const bays = 12
  const bay = (right - left) / bays
  for (let i = 0; i < bays; i++) {
    ctx.beginPath()
    ctx.moveTo(left + i * bay, top + drop)
    ctx.lineTo(left + (i + 0.5) * bay, top)
    ctx.lineTo(left + (i + 1) * bay, top + drop)
    ctx.stroke()
  }
  const beam = Math.max(5, h * 0.012)
  for (const y of [top, top + drop]) {
    roundBox(ctx, left - 6, y - beam / 2, right - left + 12, beam, beam / 2)
    fillWith(ctx, vertical(ctx, y - beam, y + beam, '#4F8F8C', '#1F4352'))
  }
  for (const side of [left + 8, right - 8 - beam]) {
    ctx.fillStyle = '#1F4352'
    ctx.fillRect(side, top, beam, horizon - top)
  }
  for (let i = 0; i < 3; i++)
    paintLamp(
      ctx,
      left + ((right - left) * (i + 0.5)) / 3,
      top + drop,
      horizon * 0.13,
      h * 0.74,
      (right - left) / 7,
    )
}

/** A shade on a cord from `y`, its light down to `floor`, half as wide as `wide` there. */
function paintLamp(ctx: Ctx, x: number, y: number, cord: number, floor: number, wide: number): void {
  const size = cord * 0.5
  const mouth = y + cord
  ctx.fillStyle = vertical(ctx, mouth, floor, fade('#D8FFF2', 0.3), fade('#D8FFF2', 0))
  ctx.beginPath()
  ctx.moveTo(x - size * 0.8, mouth)
  ctx.lineTo(x + size * 0.8, mouth)
  ctx.lineTo(x + wide, floor)
  ctx.lineTo(x - wide, floor)
  ctx.closePath()
  ctx.fill()
  ctx.strokeStyle = '#2C5563'
  ctx.lineWidth = 2
  strokeLine(ctx, x, y, x, mouth - size)
  ctx.fillStyle = vertical(ctx, mouth - size, mouth, '#2FA58C', '#1B6A63')
  ctx.beginPath()
  ctx.moveTo(x - size * 0.25, mouth - size)
  ctx.lineTo(x + size * 0.25, mouth - size)
  ctx.lineTo(x + size, mouth)
  ctx.lineTo(x - size, mouth)
  ctx.closePath()
  ctx.fill()
  softLight(ctx, x, mouth, size * 1.4, '#E9FFF7', 0.7)
}

function paintAwning(ctx: Ctx, w: number, horizon: number): void {
  const [left, right, top, drop] = [w * 0.34, w * 0.99, horizon * 0.36, horizon * 0.13]
  ctx.fillStyle = vertical(ctx, top + drop, horizon, '#2B1740', '#1A1030')
  ctx.fillRect(left + 8, top + drop * 0.6, right - left - 16, horizon - top - drop * 0.6)
  softLight(ctx, (left + right) / 2, horizon * 0.72, (right - left) * 0.46, colour.lantern, 0.34)
  const stripes = 12
  const step = (right - left) / stripes
  for (let i = 0; i < stripes; i++) {
    ctx.fillStyle = i % 2 ? '#F3E8DA' : '#C22C6B'
    ctx.beginPath()
    ctx.moveTo(left + i * step + 6, top)
    ctx.lineTo(left + (i + 1) * step - (i === stripes - 1 ? 6 : -6) * 0, top)
    ctx.lineTo(left + (i + 1) * step, top + drop)
    ctx.arc(left + (i + 0.5) * step, top + drop, step / 2, 0, Math.PI)
    ctx.closePath()
    ctx.fill()
  }
  ctx.fillStyle = fade('#0B0620', 0.28)
  ctx.fillRect(left, top + drop * 0.7, right - left, drop * 0.3)
}
