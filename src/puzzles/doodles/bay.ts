import { createRandom } from '../../engine/index.ts'
import { colour, markOf } from '../../look/index.ts'
import { type Backdrop, createBackdrop, glints } from '../../scenes/kit/backdrops/backdrop.ts'
import { paintHills, paintSky, paintTowers } from '../../scenes/kit/backdrops/night.ts'
import { paintStringLights, paintWater } from '../../scenes/kit/backdrops/waterside.ts'
import { paintLantern, paintMark } from '../../scenes/kit/draw.ts'
import {
  type Ctx,
  fade,
  fillWith,
  roundBox,
  softLight,
  strokeWith,
  vertical,
} from '../../scenes/kit/paint.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { signLines } from '../kit/signs.ts'
import type { BayLayout } from './layout.ts'
import type { Setup } from './schema.ts'

/** The bay before Lantern Pier at dusk, seen from the pier's end: a jetty for each sign, the open sea behind. */
export function bay(
  scene: StageKit['scene'],
  name: string,
  { classes }: Setup,
  at: BayLayout,
  width: number,
  height: number,
): Backdrop<undefined> {
  const { horizon, deck, berths } = at
  return createBackdrop(
    scene,
    {
      name: `bay-${name}`,
      places: () => undefined,
      paint: (ctx, w, h) => {
        paintSky(ctx, w, horizon, { hour: 'dusk', seed: 31, stars: 24, moon: [0.2, 0.4] })
        paintHills(ctx, w, horizon, h * 0.09, '#4A2A5A', 9)
        paintTowers(ctx, w * 0.62, w, horizon, {
          ...{ seed: 15, low: h * 0.015, high: h * 0.09, thin: 9, broad: 22 },
          ...{ tone: '#2F1B4C', lit: 0.5, pitch: 5 },
        })
        paintWater(ctx, w, horizon, h, 44, [colour.lantern, colour.coral, '#FFE0A0', '#FF9EB0'])
        ctx.save()
        ctx.globalCompositeOperation = 'lighter'
        softLight(ctx, w * 0.5, horizon, w * 0.5, colour.ember, 0.32)
        ctx.restore()
        for (const [i, { x, y }] of berths.entries()) paintJetty(ctx, i, classes[i]?.sign, x, y, h)
        paintPier(ctx, w, deck, h)
      },
      alive: (on, _, w) => {
        const random = createRandom(9, 'glints')
        const water = { x: 0, y: horizon + 4, width: w, height: deck - horizon - 8 }
        return glints(on, water, Math.round(w / 60), () => random.next())
      },
    },
    width,
    height,
  )
}

/** Planks on posts, a lantern in the colour of the class, and a board with its sign. */
function paintJetty(
  ctx: Ctx,
  of: number,
  sign: Setup['classes'][number]['sign'] | undefined,
  x: number,
  y: number,
  h: number,
): void {
  const half = h * 0.085
  const thick = h * 0.018
  ctx.fillStyle = '#1C1030'
  for (const dx of [-0.8, -0.3, 0.3, 0.8]) ctx.fillRect(x + dx * half - 2, y, 4, thick * 2.4)
  roundBox(ctx, x - half, y - thick / 2, half * 2, thick, 3)
  fillWith(ctx, vertical(ctx, y - thick, y + thick, '#A86B5C', '#4A2A44'))
  const board = h * 0.075
  const [left, top] = [x - board / 2, y - thick / 2 - board * 1.12]
  ctx.fillStyle = '#2B1738'
  ctx.fillRect(x - 2, top, 4, board * 1.12)
  roundBox(ctx, left, top, board, board, 4)
  fillWith(ctx, '#FFF6E5')
  strokeWith(ctx, markOf(of).colour, 2)
  if (sign) paintSign(ctx, sign, left, top, board)
  paintMark(ctx, of, x - half * 0.78, top + board * 0.3, h * 0.042)
  paintLantern(ctx, x + half * 0.78, top + board * 0.42, h * 0.02, markOf(of).colour, true)
}

export function paintSign(
  ctx: Ctx,
  sign: Setup['classes'][number]['sign'],
  left: number,
  top: number,
  side: number,
): void {
  ctx.save()
  ctx.lineCap = ctx.lineJoin = 'round'
  ctx.lineWidth = side * 0.13
  ctx.strokeStyle = colour.ink
  for (const line of signLines[sign]) {
    ctx.beginPath()
    for (const [x, y] of line) ctx.lineTo(left + x * side, top + y * side)
    ctx.stroke()
  }
  ctx.restore()
}

function paintPier(ctx: Ctx, w: number, top: number, h: number): void {
  ctx.fillStyle = vertical(ctx, top, h, '#5A3450', '#35203F', '#21142E')
  ctx.fillRect(0, top, w, h - top)
  const random = createRandom(16, 'planks')
  ctx.fillStyle = fade('#1A0E28', 0.55)
  for (let x = 0; x < w; x += 26 + random.next() * 10) ctx.fillRect(x, top, 1.6, h - top)
  ctx.fillStyle = vertical(ctx, top - 3, top + 6, '#B97766', '#4A2A44')
  ctx.fillRect(0, top - 3, w, 9)
  ctx.save()
  ctx.globalCompositeOperation = 'lighter'
  softLight(ctx, w * 0.12, top + (h - top) * 0.4, w * 0.3, colour.lantern, 0.2)
  ctx.restore()
  for (const x of [0.02, 0.98]) {
    ctx.fillStyle = '#24142F'
    ctx.fillRect(w * x - 4, top - h * 0.09, 8, h * 0.1)
    paintLantern(ctx, w * x, top - h * 0.1, h * 0.022, colour.coral, true)
  }
  paintStringLights(ctx, [w * 0.02, top - h * 0.02], [w * 0.98, top - h * 0.02], 6, Math.round(w / 60))
}
