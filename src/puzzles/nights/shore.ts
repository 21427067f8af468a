import { createRandom } from '../../engine/index.ts'
import { colour } from '../../look/index.ts'
import { type Backdrop, createBackdrop, glints } from '../../scenes/kit/backdrops/backdrop.ts'
import { paintHills, paintSky, paintTowers } from '../../scenes/kit/backdrops/night.ts'
import { paintStringLights, paintWater } from '../../scenes/kit/backdrops/waterside.ts'
import { glow, paintLantern } from '../../scenes/kit/draw.ts'
import { move } from '../../scenes/kit/motion.ts'
import {
  type Ctx,
  circleAt,
  fade,
  fillWith,
  roundBox,
  softLight,
  strokeLine,
  strokeWith,
  vertical,
} from '../../scenes/kit/paint.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'
import type { Pier } from './layout.ts'

type Scene = StageKit['scene']

/** Lantern Pier after sunset, with the last warm light over the sea: planks in front, a line for the nights' lanterns. */
export function shore(
  scene: Scene,
  name: string,
  at: Pier,
  width: number,
  height: number,
): Backdrop<undefined> {
  const { horizon, deck, lamps } = at
  return createBackdrop(
    scene,
    {
      name: `shore-${name}`,
      places: () => undefined,
      paint: (ctx, w, h) => {
        paintSky(ctx, w, horizon, { hour: 'dusk', seed: 61, stars: 46 })
        paintHills(ctx, w, horizon, h * 0.13, '#41264F', 17)
        paintTowers(ctx, w * 0.5, w, horizon, {
          ...{ seed: 26, low: h * 0.02, high: h * 0.12, thin: 9, broad: 22 },
          ...{ tone: '#2C1946', lit: 0.5, pitch: 5 },
        })
        paintWater(ctx, w, horizon, deck + 2, 63, [colour.lantern, colour.coral, '#FFE0A0', '#FF9EB0'])
        paintPlanks(ctx, w, deck, h)
        paintStringLights(ctx, [-10, deck - h * 0.02], [w + 10, deck - h * 0.02], 8, Math.round(w / 64))
        for (const x of [0.02, 0.98]) paintPost(ctx, w * x, deck, h)
        ctx.beginPath()
        ctx.moveTo(-4, (lamps[0]?.y ?? 0) - (lamps[0]?.size ?? 0) * 0.75)
        for (const { x, y, size } of lamps) ctx.lineTo(x, y - size * 0.62)
        ctx.lineTo(w + 4, (lamps.at(-1)?.y ?? 0) - (lamps[0]?.size ?? 0) * 0.75)
        strokeWith(ctx, fade('#0B0716', 0.85), 1.6)
      },
      alive: (on, _, w) => {
        const random = createRandom(16, 'glints')
        const water = { x: 0, y: horizon + 4, width: w, height: deck - horizon - 10 }
        return glints(on, water, Math.round(w / 60), () => random.next())
      },
    },
    width,
    height,
  )
}

/** Amber light on plum boards that run away to the sea. */
function paintPlanks(ctx: Ctx, w: number, top: number, h: number): void {
  ctx.fillStyle = vertical(ctx, top, h, '#633A54', '#45294A', '#241534')
  ctx.fillRect(0, top, w, h - top)
  const random = createRandom(64, 'planks')
  ctx.strokeStyle = fade('#180C26', 0.55)
  ctx.lineWidth = 1.6
  for (let x = -w * 0.4; x < w * 1.4; x += w * 0.034 + random.next() * w * 0.016) {
    strokeLine(ctx, w / 2 + (x - w / 2) * 0.72, top, x, h)
  }
  ctx.fillStyle = vertical(ctx, top - 4, top + 6, '#C68370', '#4A2A44')
  ctx.fillRect(0, top - 4, w, 9)
  ctx.save()
  ctx.globalCompositeOperation = 'lighter'
  ctx.translate(0, top + (h - top) * 0.45)
  ctx.scale(1, 0.42)
  for (const [x, tone, strong] of [
    [0.2, colour.lantern, 0.26],
    [0.55, colour.ember, 0.2],
    [0.88, colour.lantern, 0.24],
  ] as const)
    softLight(ctx, w * x, 0, w * 0.32, tone, strong)
  ctx.restore()
}

function paintPost(ctx: Ctx, x: number, deck: number, h: number): void {
  ctx.fillStyle = vertical(ctx, deck - h * 0.14, deck + h * 0.06, '#4A2A44', '#1E1028')
  ctx.fillRect(x - 4, deck - h * 0.14, 8, h * 0.2)
  paintLantern(ctx, x, deck - h * 0.15, h * 0.022, colour.coral, true)
}

/** The evening ferry, `size` wide, with warm windows; its origin is its middle. */
export function ferry(scene: Scene, size: number) {
  const hull = picture(scene, 'nights/ferry', size, size * 0.5, (ctx, w, h) => paintFerry(ctx, w, h))
  const light = glow(scene, colour.lantern, size * 0.55).setAlpha(0.32)
  return scene.add.container(0, 0, [light, hull])
}

function paintFerry(ctx: Ctx, w: number, h: number): void {
  ctx.fillStyle = '#2A1A3C'
  ctx.fillRect(w * 0.56, h * 0.02, w * 0.07, h * 0.24)
  ctx.fillStyle = colour.coral
  ctx.fillRect(w * 0.56, h * 0.08, w * 0.07, h * 0.06)
  for (const [x, y, wide, tall] of [
    [0.3, 0.22, 0.44, 0.2],
    [0.14, 0.4, 0.74, 0.24],
  ] as const) {
    roundBox(ctx, w * x, h * y, w * wide, h * tall, 5)
    fillWith(ctx, vertical(ctx, h * y, h * (y + tall), '#F4E3C8', '#B9937E'))
    const panes = Math.round(wide * 14)
    for (let i = 0; i < panes; i++) {
      const step = (w * wide * 0.92) / panes
      roundBox(ctx, w * x + w * wide * 0.05 + step * i, h * (y + tall * 0.26), step * 0.66, h * tall * 0.5, 2)
      fillWith(ctx, i % 4 === 2 ? '#6A4A58' : '#FFCF6E')
    }
  }
  ctx.beginPath()
  ctx.moveTo(w * 0.02, h * 0.62)
  ctx.lineTo(w * 0.98, h * 0.62)
  ctx.quadraticCurveTo(w * 0.95, h * 0.92, w * 0.86, h * 0.96)
  ctx.lineTo(w * 0.14, h * 0.96)
  ctx.quadraticCurveTo(w * 0.05, h * 0.92, w * 0.02, h * 0.62)
  fillWith(ctx, vertical(ctx, h * 0.6, h, '#2F7D66', '#143B38'))
  ctx.fillStyle = fade('#FFF3D6', 0.85)
  ctx.fillRect(w * 0.04, h * 0.67, w * 0.92, h * 0.035)
}

/** The moon, farther along its way each night. */
export function createMoon(scene: Scene, at: Pier, nights: number, width: number) {
  const size = Math.max(22, Math.min(width, at.horizon) * 0.13)
  const halo = glow(scene, '#FFE9B8', size * 2.1).setAlpha(0.5)
  const face = picture(scene, 'nights/moon', size, size, (ctx, w) => {
    circleAt(ctx, w / 2, w / 2, w / 2 - 1)
    fillWith(ctx, '#FFF4D2')
    ctx.fillStyle = fade('#D9B57E', 0.35)
    for (const [x, y, r] of [
      [0.36, 0.4, 0.12],
      [0.62, 0.58, 0.16],
      [0.6, 0.28, 0.08],
    ] as const) {
      circleAt(ctx, w * x, w * y, w * r)
      ctx.fill()
    }
  })
  const view = scene.add.container(0, 0, [halo, face]).setDepth(-60)
  const spot = (part: number) => ({
    x: width * (0.08 + 0.84 * part),
    y: at.horizon * (0.86 - 0.8 * part * (1 - part)),
  })
  return {
    view,
    go(night: number, at_once: boolean): void {
      const to = spot((night - 0.5) / nights)
      if (at_once) view.setPosition(to.x, to.y)
      else move(scene, view, to, { span: 900, ease: 'between' })
    },
    /** Many nights pass: over the sky and round again. */
    race(): void {
      const { x, y } = view
      move(
        scene,
        view,
        { x: width * 1.1, y: at.horizon * 0.7 },
        {
          ...{ span: 420, ease: 'in' },
          done: () => {
            view.setPosition(-width * 0.1, at.horizon * 0.7)
            move(scene, view, { x, y }, { span: 620, ease: 'out' })
          },
        },
      )
    },
  }
}
