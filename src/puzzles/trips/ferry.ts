import { createRandom } from '../../engine/index.ts'
import { colour, markOf } from '../../look/index.ts'
import { createBackdrop, glints } from '../../scenes/kit/backdrops/backdrop.ts'
import { paintHills, paintSky, paintTowers } from '../../scenes/kit/backdrops/night.ts'
import { paintStringLights, paintWater } from '../../scenes/kit/backdrops/waterside.ts'
import { glow, paintLantern, paintMark } from '../../scenes/kit/draw.ts'
import { paintNeon } from '../../scenes/kit/light.ts'
import {
  type Ctx,
  circleAt,
  fade,
  fillWith,
  mix,
  roundBox,
  softLight,
  strokeWith,
  vertical,
} from '../../scenes/kit/paint.ts'
import { penguin } from '../../scenes/kit/penguin.ts'
import { createSeats } from '../../scenes/kit/seats.ts'
import type { ContestPlace, On } from '../../scenes/kit/stageOf.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { createVisits } from '../../scenes/kit/visits.ts'
import type { Play } from '../../store/session.ts'
import type { FerryEvent } from './events.ts'
import { type FerryLayout, ferryLayout } from './layout.ts'
import type { Setup } from './schema.ts'

/** The night ferry at the market's quay: Pip calls each passenger to a cabin, and there it sleeps. */
export function createFerry(on: On, setup: Setup, play: Play): ContestPlace {
  const { kit, width, height } = on
  const { scene } = kit
  const all = (play.outcome?.events ?? []) as readonly FerryEvent[]
  const at = ferryLayout(setup.classes.length, width, height)
  const ground = createBackdrop(
    scene,
    {
      name: 'trips-ferry',
      places: () => undefined,
      paint: (ctx, w, h) => paintNight(ctx, w, h, at),
      alive: (stage, _, w, h) => {
        const random = createRandom(8, 'glints')
        const water = { x: 0, y: h * 0.44, width: w, height: h * 0.4 }
        return glints(stage, water, Math.round(w / 50), () => random.next())
      },
    },
    width,
    height,
  )
  const guest = (truth: number, size: number) => penguin(scene, setup.classes[truth]?.look, size)
  const lights = at.cabins.map((box, i) =>
    glow(scene, markOf(i).colour, box.width * 0.75)
      .setPosition(box.x + box.width / 2, box.y + box.height * 0.55)
      .setAlpha(0),
  )
  const seats = createSeats(kit, { all, lights, guest, rooms: at.cabins.map(inside) })
  const rails = at.cabins.map((box, i) =>
    picture(scene, `trips/rail/${i}`, box.width, box.height * 0.3, (ctx, w, h) =>
      paintRail(ctx, w, h, i),
    ).setPosition(box.x + box.width / 2, box.y + box.height * 0.98),
  )
  return createVisits(on, {
    ...{ all, seats, guest, size: at.size, spot: at.spot, pip: at.pip },
    door(answer) {
      const { x = 0, y = 0, width: wide = 0, height: tall = 0 } = at.cabins[answer] ?? {}
      return { x: x + wide / 2, y: y + tall * 0.62 }
    },
    parts: [ground.view, ...lights, ...seats.parts, ...rails],
  })
}

const inside = ({ x, y, width, height }: FerryLayout['hull']) => ({
  ...{ x: x + width * 0.04, y: y + height * 0.16, width: width * 0.92, height: height * 0.76 },
})

function paintNight(ctx: Ctx, w: number, h: number, at: FerryLayout): void {
  const horizon = h * 0.42
  paintSky(ctx, w, horizon, { hour: 'evening', seed: 12, moon: [0.16, 0.3] })
  paintHills(ctx, w, horizon, h * 0.12, '#241A4E', 14)
  paintTowers(ctx, 0, w, horizon, {
    ...{ seed: 23, low: h * 0.03, high: h * 0.17, thin: 12, broad: 30 },
    ...{ tone: '#1D1746', lit: 0.42 },
  })
  paintWater(ctx, w, horizon, h, 7, [colour.neonPink, colour.jade, colour.lantern, '#9FC4FF'])
  paintFerry(ctx, at)
  paintQuay(ctx, w, h, at)
}

/** Green and white, two decks, a funnel with a light, and in it the lit cabins. */
function paintFerry(ctx: Ctx, { hull: { x, y, width: w, height: h }, cabins }: FerryLayout): void {
  roundBox(ctx, x + w * 0.4, y - h * 0.16, w * 0.12, h * 0.3, 6)
  fillWith(ctx, vertical(ctx, y - h * 0.06, y + h * 0.16, '#3FA98C', '#1C5D55'))
  ctx.fillStyle = colour.neonPink
  ctx.fillRect(x + w * 0.4, y - h * 0.09, w * 0.12, h * 0.04)
  roundBox(ctx, x + w * 0.12, y + h * 0.02, w * 0.76, h * 0.2, 12)
  fillWith(ctx, vertical(ctx, y, y + h * 0.22, '#F4EFE2', '#B9B3C4'))
  for (let i = 0; i < 9; i++) {
    roundBox(ctx, x + w * (0.16 + i * 0.078), y + h * 0.06, w * 0.05, h * 0.09, 4)
    fillWith(ctx, i % 4 === 2 ? '#5A4A78' : '#FFD892')
  }
  roundBox(ctx, x + w * 0.03, y + h * 0.19, w * 0.94, h * 0.53, 14)
  fillWith(ctx, vertical(ctx, y + h * 0.19, y + h * 0.72, '#EDE6DA', '#A89FB8'))
  // The hull, and what it gives back in the water.
  ctx.beginPath()
  ctx.moveTo(x - w * 0.015, y + h * 0.69)
  ctx.lineTo(x + w * 1.015, y + h * 0.69)
  ctx.quadraticCurveTo(x + w * 0.99, y + h * 0.95, x + w * 0.9, y + h)
  ctx.lineTo(x + w * 0.1, y + h)
  ctx.quadraticCurveTo(x + w * 0.01, y + h * 0.95, x - w * 0.015, y + h * 0.69)
  fillWith(ctx, vertical(ctx, y + h * 0.69, y + h, '#2F8F78', '#123E42'))
  ctx.fillStyle = fade('#FFF6E5', 0.9)
  ctx.fillRect(x + w * 0.01, y + h * 0.74, w * 0.98, h * 0.018)
  ctx.save()
  ctx.globalCompositeOperation = 'lighter'
  for (const [i, box] of cabins.entries()) {
    ctx.save()
    ctx.translate(box.x + box.width / 2, y + h * 1.1)
    ctx.scale(1, 0.5)
    softLight(ctx, 0, 0, box.width * 0.6, mix(markOf(i).colour, '#FFD892', 0.5), 0.4)
    ctx.restore()
  }
  ctx.restore()
  for (const [i, box] of cabins.entries()) paintCabin(ctx, box, i)
}

function paintCabin(ctx: Ctx, { x, y, width: w, height: h }: FerryLayout['hull'], i: number): void {
  roundBox(ctx, x, y, w, h, 10)
  fillWith(ctx, vertical(ctx, y, y + h, mix(markOf(i).colour, '#2A1A34', 0.78), '#4A2C2C'))
  ctx.save()
  ctx.clip()
  softLight(ctx, x + w / 2, y + h * 0.1, w * 0.7, '#FFC98A', 0.55)
  for (const row of [0.42, 0.72]) {
    ctx.fillStyle = fade('#120A1C', 0.5)
    ctx.fillRect(x, y + h * row, w, 3)
  }
  ctx.restore()
  strokeWith(ctx, '#FFF6E5', 3)
  paintNeon(ctx, markOf(i).colour, 2, (c) => c.roundRect(x + 5, y + 5, w - 10, h - 10, 8))
  const mark = Math.min(h * 0.26, 40)
  circleAt(ctx, x + w / 2, y + h * 0.02, mark * 0.66)
  fillWith(ctx, '#171233')
  paintMark(ctx, i, x + w / 2, y + h * 0.02, mark)
}

function paintRail(ctx: Ctx, w: number, h: number, i: number): void {
  ctx.strokeStyle = '#FFF6E5'
  ctx.lineWidth = 3
  ctx.beginPath()
  for (const y of [h * 0.2, h * 0.6]) {
    ctx.moveTo(2, y)
    ctx.lineTo(w - 2, y)
  }
  for (let x = 6; x < w; x += 22) {
    ctx.moveTo(x, h * 0.2)
    ctx.lineTo(x, h)
  }
  ctx.stroke()
  ctx.fillStyle = fade(markOf(i).colour, 0.75)
  ctx.fillRect(0, h * 0.14, w, 4)
}

/** The quay's end with its lanterns, and the gangway over to the ferry. */
function paintQuay(ctx: Ctx, w: number, h: number, { hull }: FerryLayout): void {
  const top = h * 0.86
  ctx.beginPath()
  ctx.moveTo(w * 0.2, top)
  ctx.lineTo(hull.x + hull.width * 0.1, hull.y + hull.height * 0.7)
  ctx.lineTo(hull.x + hull.width * 0.16, hull.y + hull.height * 0.7)
  ctx.lineTo(w * 0.3, top + 6)
  ctx.closePath()
  fillWith(ctx, '#8A5A3C')
  ctx.fillStyle = vertical(ctx, top, h, '#4A2F5A', '#1E1636')
  ctx.fillRect(0, top, w, h - top)
  ctx.fillStyle = '#A6789C'
  ctx.fillRect(0, top - 3, w, 7)
  const random = createRandom(16, 'planks')
  ctx.fillStyle = fade('#0B0820', 0.5)
  for (let x = 0; x < w; x += 28 + random.next() * 12) ctx.fillRect(x, top, 1.5, h - top)
  ctx.save()
  ctx.globalCompositeOperation = 'lighter'
  for (let i = 0; i < 6; i++) {
    ctx.save()
    ctx.translate(random.next() * w, top + (h - top) * 0.5)
    ctx.scale(1, 0.18)
    softLight(ctx, 0, 0, w * 0.14, i % 2 ? colour.neonPink : colour.jade, 0.45)
    ctx.restore()
  }
  ctx.restore()
  for (const x of [0.035, 0.27]) {
    ctx.fillStyle = '#171030'
    ctx.fillRect(w * x - 3, top - h * 0.2, 6, h * 0.2)
    paintLantern(ctx, w * x, top - h * 0.21, h * 0.026, colour.lantern, true)
  }
  paintStringLights(
    ctx,
    [w * 0.035, h * 0.1],
    [hull.x + hull.width * 0.4, h * 0.1],
    h * 0.05,
    Math.round(w / 80),
    [colour.neonPink, colour.lantern, colour.jade],
  )
}
