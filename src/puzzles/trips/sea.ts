import { createRandom } from '../../engine/index.ts'
import { colour } from '../../look/index.ts'
import { createBackdrop, glints } from '../../scenes/kit/backdrops/backdrop.ts'
import { paintHills, paintSky } from '../../scenes/kit/backdrops/night.ts'
import { paintStringLights, paintWater } from '../../scenes/kit/backdrops/waterside.ts'
import { paintLantern } from '../../scenes/kit/draw.ts'
import { paintNeon } from '../../scenes/kit/light.ts'
import { type Ctx, fade, mix, softLight, vertical } from '../../scenes/kit/paint.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import type { Isle, SeaLayout } from './layout.ts'

/** The open sea before the Data Market's wet quay: islands near and far, and a lit buoy for each trip of the way. */
export function seaGround(
  scene: StageKit['scene'],
  at: SeaLayout,
  walk: number,
  width: number,
  height: number,
) {
  return createBackdrop(
    scene,
    {
      name: 'trips-sea',
      places: () => undefined,
      paint: (ctx, w, h) => {
        paintSky(ctx, w, at.horizon, { hour: 'midnight', seed: 24, moon: [0.8, 0.42] })
        paintAurora(ctx, w, at.horizon)
        paintHills(ctx, w, at.horizon, h * 0.035, '#26336B', 5)
        paintWater(ctx, w, at.horizon, h, 24, ['#9FC4FF', colour.jade, '#C7B8FF'])
        // Farthest first, so that what is nearer stands before it.
        for (const [i, isle] of [...at.isles.entries()].reverse()) paintIsle(ctx, isle, i, at.isles.length)
        for (const isle of at.isles) paintSteps(ctx, isle, walk)
        for (const { buoys } of at.isles) for (const { x, y } of buoys) paintBuoy(ctx, x, y, at)
        paintQuay(ctx, w, h, at.quay)
      },
      alive: (on, _, w) => {
        const random = createRandom(24, 'glints')
        const water = { x: 0, y: at.horizon + 4, width: w, height: at.quay - at.horizon - 8 }
        return glints(on, water, Math.round(w / 34), () => random.next())
      },
    },
    width,
    height,
  )
}

function paintAurora(ctx: Ctx, w: number, horizon: number): void {
  ctx.save()
  ctx.globalCompositeOperation = 'lighter'
  for (const [i, tone] of ['#4BE3A8', '#5FB4FF', '#B06BFF'].entries())
    for (let x = 0; x < w; x += 5) {
      const sway = Math.sin(x / (70 + i * 22) + i * 2)
      const top = horizon * (0.14 + 0.12 * i + 0.1 * sway)
      const strength = 0.05 + 0.04 * Math.sin(x / 41 + i)
      ctx.fillStyle = vertical(ctx, top, top + horizon * 0.55, fade(tone, strength), fade(tone, 0))
      ctx.fillRect(x, top, 5, horizon * 0.55)
    }
  ctx.restore()
}

/** Rock with snow on its back and a strip of pale beach, its picture below it in the water. The farther, the paler. */
function paintIsle(ctx: Ctx, { land: { x, y, width: w, height: h } }: Isle, n: number, count: number): void {
  const far = count > 1 ? n / (count - 1) : 0
  const tint = (tone: string) => mix(tone, '#5B6FB8', 0.12 + 0.36 * far)
  const random = createRandom(31 + n, 'ridge')
  const shore = y + h
  const peaks = Array.from({ length: 13 }, (_, i) => {
    const t = i / 12
    const rise = Math.sin(Math.PI * (0.06 + 0.88 * t)) ** 0.8
    return [x + w * t, shore - h * (0.12 + 0.88 * rise * (0.8 + 0.26 * random.next()))] as const
  })
  const ridge = () => {
    ctx.beginPath()
    ctx.moveTo(x - w * 0.03, shore)
    for (const [px, py] of peaks) ctx.lineTo(px, py)
    ctx.lineTo(x + w * 1.03, shore)
    ctx.closePath()
  }
  ctx.save()
  ctx.translate(0, shore * 2 - h * 0.1)
  ctx.scale(1, -1)
  ctx.globalAlpha = 0.2
  ctx.beginPath()
  ctx.rect(x - w, shore - h * 0.75, w * 3, h * 0.75)
  ctx.clip()
  ridge()
  ctx.fillStyle = tint('#C9D6FF')
  ctx.fill()
  ctx.restore()
  ridge()
  ctx.fillStyle = vertical(ctx, y, shore, tint('#EAF2FF'), tint('#A9BCEB'), tint('#4A5A96'))
  ctx.fill()
  ctx.save()
  ctx.clip()
  for (let i = 0; i < 16; i++) {
    const [px, py] = peaks[1 + random.below(11)] ?? [x, y]
    ctx.beginPath()
    ctx.moveTo(px, py + h * 0.02)
    ctx.lineTo(px + w * (0.03 + 0.05 * random.next()), py + h * (0.3 + 0.5 * random.next()))
    ctx.lineTo(px - w * 0.02, py + h * (0.2 + 0.3 * random.next()))
    ctx.closePath()
    ctx.fillStyle = fade(tint(i % 3 ? '#3B4A86' : '#FFFFFF'), i % 3 ? 0.28 : 0.35)
    ctx.fill()
  }
  ctx.restore()
  ctx.beginPath()
  ctx.ellipse(x + w / 2, shore - h * 0.02, w * 0.56, h * 0.13, 0, 0, Math.PI * 2)
  ctx.fillStyle = vertical(ctx, shore - h * 0.15, shore + h * 0.1, tint('#F6E8CF'), tint('#8C7F92'))
  ctx.fill()
  ctx.beginPath()
  ctx.ellipse(x + w / 2, shore + h * 0.05, w * 0.57, h * 0.09, 0, 0, Math.PI)
  ctx.strokeStyle = fade('#EAF4FF', 0.5 - 0.25 * far)
  ctx.lineWidth = 2
  ctx.stroke()
}

function paintBuoy(ctx: Ctx, x: number, y: number, { horizon, home }: SeaLayout): void {
  const size = (0.35 + (0.65 * (y - horizon)) / (home.y - horizon)) * home.size * 0.085
  ctx.fillStyle = '#1A1440'
  ctx.beginPath()
  ctx.ellipse(x, y + size * 1.3, size * 1.2, size * 0.4, 0, 0, Math.PI * 2)
  ctx.fill()
  paintLantern(ctx, x, y - size * 0.3, size, colour.lantern, true)
}

/** The walk inland: a green light up the slope for each trip that it costs more. */
function paintSteps(ctx: Ctx, { land, hill, bird }: Isle, walk: number): void {
  const side = Math.max(5, bird * 0.22)
  for (let n = 0; n < walk; n++) {
    ctx.save()
    ctx.translate(hill.x + land.width * 0.3, land.y + land.height * (0.72 - (0.3 * (n + 1)) / (walk + 1)))
    softLight(ctx, 0, 0, side * 2.4, colour.jade, 0.7)
    ctx.rotate(Math.PI / 4)
    ctx.fillStyle = colour.jade
    ctx.fillRect(-side / 2, -side / 2, side, side)
    ctx.restore()
  }
}

/** Wet planks, pink and green light in the puddles, the market's signs at the sides. */
function paintQuay(ctx: Ctx, w: number, h: number, top: number): void {
  ctx.fillStyle = vertical(ctx, top, h, '#3A2650', '#241A3E', '#120E26')
  ctx.fillRect(0, top, w, h - top)
  const random = createRandom(16, 'planks')
  ctx.fillStyle = fade('#0B0820', 0.55)
  for (let x = 0; x < w; x += 26 + random.next() * 12) ctx.fillRect(x, top, 1.5, h - top)
  for (let i = 0; i < 8; i++) {
    const [x, y] = [random.next() * w, top + (0.25 + random.next() * 0.7) * (h - top)]
    ctx.save()
    ctx.globalCompositeOperation = 'lighter'
    ctx.translate(x, y)
    ctx.scale(1, 0.2)
    softLight(ctx, 0, 0, w * 0.12, i % 2 ? colour.neonPink : colour.jade, 0.4)
    ctx.restore()
  }
  ctx.fillStyle = vertical(ctx, top - 4, top + 6, '#A6789C', '#3A2650')
  ctx.fillRect(0, top - 4, w, 9)
  for (const [x, tone] of [
    [0.015, colour.neonPink],
    [0.985, colour.jade],
  ] as const) {
    ctx.fillStyle = '#120E28'
    ctx.fillRect(w * x - 5, top - h * 0.13, 10, h * 0.14)
    paintNeon(ctx, tone, 2, (c) => c.roundRect(w * x - 9, top - h * 0.17, 18, h * 0.09, 5))
  }
  paintStringLights(
    ctx,
    [w * 0.015, top - h * 0.1],
    [w * 0.985, top - h * 0.1],
    h * 0.06,
    Math.round(w / 62),
    [colour.neonPink, colour.lantern, colour.jade],
  )
}
