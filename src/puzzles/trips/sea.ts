import { createRandom } from '../../engine/index.ts'
import { colour } from '../../look/index.ts'
import { createBackdrop, glints } from '../../scenes/kit/backdrops/backdrop.ts'
import { paintHills, paintSky } from '../../scenes/kit/backdrops/night.ts'
import { paintStringLights, paintWater } from '../../scenes/kit/backdrops/waterside.ts'
import { paintLantern } from '../../scenes/kit/draw.ts'
import { paintNeon } from '../../scenes/kit/light.ts'
import { calm } from '../../scenes/kit/motion.ts'
import { type Ctx, fade, fillWith, mix, softLight, strokeWith, vertical } from '../../scenes/kit/paint.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'
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
        paintSky(ctx, w, at.horizon, { hour: 'midnight', seed: 24, moon: [0.93, 0.17] })
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
        return [...glints(on, water, Math.round(w / 34), () => random.next()), ...snow(on, w, at.quay)]
      },
    },
    width,
    height,
  )
}

/** A little snow in the wind. None in calm. */
function snow(scene: StageKit['scene'], w: number, bottom: number) {
  if (calm(scene)) return []
  const random = createRandom(40, 'snow')
  return Array.from({ length: Math.round(w / 26) }, () => {
    const near = random.next()
    const flake = picture(scene, 'trips/flake', 8, 8, (ctx) => softLight(ctx, 4, 4, 4, '#FFFFFF'))
    const [x, y] = [random.next() * w * 1.2, -10]
    flake
      .setPosition(x, y)
      .setScale(0.35 + near * 0.75)
      .setAlpha(0.35 + near * 0.4)
    scene.tweens.add({
      targets: flake,
      x: x - w * (0.12 + near * 0.14),
      y: bottom * (0.7 + near * 0.3),
      duration: 9000 - near * 4200,
      delay: random.next() * 9000,
      repeat: -1,
    })
    return flake
  })
}

/** Curtains of light over the ice, their lower hem brightest. */
function paintAurora(ctx: Ctx, w: number, horizon: number): void {
  ctx.save()
  ctx.beginPath()
  ctx.rect(0, 0, w, horizon)
  ctx.clip()
  ctx.globalCompositeOperation = 'lighter'
  for (const [i, tone] of ['#4BE3A8', '#5FB4FF', '#C06BFF'].entries())
    for (let x = 0; x < w; x += 4) {
      const sway = Math.sin(x / (64 + i * 26) + i * 2.1) + 0.4 * Math.sin(x / 23 + i)
      const hem = horizon * (0.5 + 0.13 * i + 0.14 * sway)
      const strength = 0.2 + 0.1 * Math.sin(x / 37 + i * 1.7)
      const top = hem - horizon * 0.62
      ctx.fillStyle = vertical(ctx, top, hem, fade(tone, 0), fade(tone, strength * 0.4), fade(tone, strength))
      ctx.fillRect(x, top, 4.5, hem - top)
    }
  ctx.restore()
}

/** Rock with snow on its back and a strip of pale beach, its picture below it in the water. The farther, the paler. */
function paintIsle(ctx: Ctx, { land }: Isle, n: number, count: number): void {
  const { x, y, width: w, height: h } = land
  const far = count > 1 ? n / (count - 1) : 0
  const tint = (tone: string) => mix(tone, '#5B6FB8', 0.1 + 0.34 * far)
  const random = createRandom(31 + n, 'ridge')
  const shore = y + h
  const peaks = Array.from({ length: 15 }, (_, i) => {
    const t = i / 14
    const rise = Math.sin(Math.PI * (0.05 + 0.9 * t)) ** 0.75
    return [x + w * t, shore - h * (0.1 + 0.9 * rise * (0.76 + 0.3 * random.next()))] as const
  })
  const ridge = () => {
    ctx.beginPath()
    ctx.moveTo(x - w * 0.02, shore)
    for (const [px, py] of peaks) ctx.lineTo(px, py)
    ctx.lineTo(x + w * 1.02, shore)
    ctx.closePath()
  }
  // What the water gives back: flatter, and gone before it is deep.
  ctx.save()
  ctx.translate(0, shore * 1.62)
  ctx.scale(1, -0.62)
  ridge()
  fillWith(ctx, vertical(ctx, shore, y, fade(tint('#BFD0FF'), 0.34), fade(tint('#BFD0FF'), 0)))
  ctx.restore()
  ridge()
  fillWith(ctx, vertical(ctx, y, shore, tint('#F2F7FF'), tint('#B3C4F0'), tint('#46558F')))
  ctx.save()
  ctx.clip()
  for (let i = 0; i < 22; i++) {
    const [px, py] = peaks[1 + random.below(13)] ?? [x, y]
    ctx.beginPath()
    ctx.moveTo(px, py + h * 0.02)
    ctx.lineTo(px + w * (0.02 + 0.06 * random.next()), py + h * (0.3 + 0.5 * random.next()))
    ctx.lineTo(px - w * 0.025, py + h * (0.2 + 0.3 * random.next()))
    ctx.closePath()
    fillWith(ctx, fade(tint(i % 3 ? '#33427E' : '#FFFFFF'), i % 3 ? 0.3 : 0.4))
  }
  ctx.restore()
  paintBeach(ctx, land, tint, far)
}

/** Sand under the penguins' feet, stones at its ends, foam along it. */
function paintBeach(ctx: Ctx, land: Isle['land'], tint: (tone: string) => string, far: number): void {
  const { x, width: w, height: h } = land
  const shore = land.y + h
  ctx.beginPath()
  ctx.moveTo(x - w * 0.05, shore + h * 0.015)
  ctx.bezierCurveTo(
    x + w * 0.12,
    shore - h * 0.2,
    x + w * 0.9,
    shore - h * 0.2,
    x + w * 1.05,
    shore + h * 0.015,
  )
  ctx.bezierCurveTo(
    x + w * 0.86,
    shore + h * 0.085,
    x + w * 0.16,
    shore + h * 0.085,
    x - w * 0.05,
    shore + h * 0.015,
  )
  fillWith(ctx, vertical(ctx, shore - h * 0.15, shore + h * 0.08, tint('#F9EBD0'), tint('#C3AE9C')))
  for (const [part, size] of [
    [0.0, 0.05],
    [0.06, 0.035],
    [0.93, 0.045],
    [0.99, 0.06],
  ] as const) {
    ctx.beginPath()
    ctx.ellipse(x + w * part, shore, h * size * 1.5, h * size, 0, Math.PI, 0)
    fillWith(ctx, tint('#3B4470'))
  }
  for (const [n, drop] of [0.07, 0.13].entries()) {
    ctx.beginPath()
    ctx.ellipse(
      x + w / 2,
      shore + h * (drop - 0.04),
      w * (0.545 + n * 0.02),
      h * 0.075,
      0,
      0.06,
      Math.PI - 0.06,
    )
    strokeWith(ctx, fade('#EAF4FF', (0.6 - 0.25 * far) / (n + 1)), 2 - n * 0.8)
  }
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
