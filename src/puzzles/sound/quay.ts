/** The quay in the fog: who calls, piers from low to high, and the boats that lie at them. */
import { markOf } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { coralGround } from '../../scenes/kit/backdrops/coral.ts'
import { glow, paintMark } from '../../scenes/kit/draw.ts'
import { type Box, crowd } from '../../scenes/kit/layout.ts'
import { type Ctx, fade, roundBox, softLight, vertical } from '../../scenes/kit/paint.ts'
import { createPip } from '../../scenes/kit/pip.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { On } from '../../scenes/kit/stageOf.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { createDrawing, paintChart } from './chart.ts'
import type { CallEvent } from './events.ts'
import { fogLayout } from './layout.ts'
import type { Setup } from './schema.ts'

/** As many boats as a pier has room for without their getting smaller. */
const usual = 30

export function createQuay({ kit, width, height }: On, setup: Setup) {
  const { scene } = kit
  const at = fogLayout(setup, width, height)
  const ground = coralGround(kit, 'sound-fog', width, height, (ctx, w, h) => {
    for (const [i, box] of at.piers.entries()) paintPier(ctx, box, at.berths[i] ?? box, i, h)
    paintChart(ctx, at.chart, setup)
    ctx.fillStyle = fade('#FFE9DC', 0.12)
    ctx.fillRect(0, 0, w, h)
  })
  const lights = at.piers.map(({ x, width: wide, y }, i) =>
    glow(scene, markOf(i).colour, wide * 0.7)
      .setPosition(x + wide / 2, y)
      .setAlpha(0),
  )
  const lie = createSketch(scene, { x: 0, y: 0, width, height: at.deck + 4 })
  const signs = setup.things.map(({ picture: name }, i) => {
    const pier = at.piers[i] ?? { x: 0, y: 0, width: 0, height: 0 }
    return sprite(scene, name, at.sign).setPosition(pier.x + pier.width * 0.66, pier.y + pier.height * 0.55)
  })
  const penguin = scene.add.container(at.penguin.x, at.penguin.y, [
    sprite(scene, 'penguin', at.boat * 0.42).setPosition(0, -at.boat * 0.12),
    picture(scene, 'sound/dinghy', at.boat * 0.7, at.boat * 0.3, (ctx, w, h) => {
      ctx.fillStyle = '#4A2240'
      ctx.beginPath()
      ctx.moveTo(0, h * 0.2)
      ctx.quadraticCurveTo(w * 0.5, h * 0.34, w, h * 0.2)
      ctx.quadraticCurveTo(w * 0.86, h, w * 0.5, h)
      ctx.quadraticCurveTo(w * 0.14, h, 0, h * 0.2)
      ctx.fill()
    }).setPosition(0, at.boat * 0.12),
  ])
  const banks = [0, 1, 2].map((i) =>
    picture(scene, 'sound/fog', width * 0.62, height * 0.34, (ctx, w, h) => {
      for (const [x, y, r] of [
        [0.3, 0.55, 0.5],
        [0.55, 0.45, 0.48],
        [0.74, 0.6, 0.4],
      ] as const)
        softLight(ctx, w * x, h * y, h * r, '#FFE9DC', 0.8)
    }).setPosition(width * (0.55 + 0.2 * i), height * (0.2 + 0.12 * i)),
  )
  const boats = setup.things.map(({ picture: name }) =>
    sprite(scene, name, at.boat).setPosition(at.fog.x, at.fog.y).setAlpha(0),
  )
  const dark = scene.add.rectangle(width / 2, height / 2, width, height, 0x1a0a24, 1).setAlpha(0)
  const drawing = createDrawing(kit, at.chart, setup)
  const pip = createPip(scene, at.pip.size)
  pip.view.setPosition(at.pip.x, at.pip.y)
  for (const top of [dark, ...boats]) scene.children.bringToTop(top)
  drawing.toTop()
  scene.children.bringToTop(pip.view)
  let beat = 0
  return {
    ...{ at, drawing, boats, dark, pip },
    /** Where a pier's boats lie, its middle. */
    middle(thing: number) {
      const { x, y, width: wide, height: tall } = at.berths[thing] ?? { x: 0, y: 0, width: 0, height: 0 }
      return { x: x + wide / 2, y: y + tall * 0.7 }
    },
    light(thing: number | undefined): void {
      for (const [i, one] of lights.entries()) one.setAlpha(i === thing ? 1 : 0)
      for (const [i, one] of signs.entries()) one.setAlpha(thing === undefined || i === thing ? 1 : 0.65)
    },
    /** Who lies where after these events; whoever is at another's pier has a white rim. */
    moored(events: readonly CallEvent[]): void {
      const inside = landed(events, at.berths.length)
      lie.draw((ctx) => {
        for (const [pier, box] of at.berths.entries()) paintMoored(ctx, box, inside[pier] ?? [], pier)
      })
    },
    update(elapsed: number): void {
      beat += elapsed
      for (const [i, bank] of banks.entries())
        bank.setX(width * (0.55 + 0.2 * i) + Math.sin(beat / (4200 + 900 * i) + i * 2) * width * 0.05)
      penguin.setAngle(4 * Math.sin(beat / 700))
    },
    dispose(): void {
      for (const part of [drawing, lie]) part.dispose()
      for (const part of [ground.view, dark, pip.view, penguin, ...banks, ...boats, ...signs, ...lights])
        part.destroy()
    },
  }
}

/** The true things of what lies at each pier. */
function landed(events: readonly CallEvent[], piers: number): number[][] {
  const inside = Array.from({ length: piers }, (): number[] => [])
  for (const event of events) {
    if (event.type === 'case') inside[event.answer]?.push(event.truth)
    if (event.type === 'rush') for (const { truth, answer } of event.batch) inside[answer]?.push(truth)
  }
  return inside
}

function paintMoored(ctx: Ctx, box: Box, all: readonly number[], pier: number): void {
  const { size, at } = crowd(Math.max(usual, all.length), box)
  for (const [i, truth] of all.entries()) {
    const place = at[i]
    if (!place) continue
    if (truth !== pier) {
      ctx.fillStyle = '#FFFFFF'
      ctx.beginPath()
      ctx.arc(place.x, place.y, size * 0.52, 0, Math.PI * 2)
      ctx.fill()
    }
    paintMark(ctx, truth, place.x, place.y, size * 0.86, size > 15 ? undefined : null)
  }
}

/** Planks over the water, the pier's mark, and its stretch of water. */
function paintPier(ctx: Ctx, { x, y, width, height }: Box, water: Box, thing: number, foot: number): void {
  roundBox(ctx, water.x, water.y, water.width, water.height, 10)
  ctx.fillStyle = fade('#34143A', 0.5)
  ctx.fill()
  ctx.strokeStyle = fade(markOf(thing).colour, 0.5)
  ctx.lineWidth = 1.5
  ctx.stroke()
  ctx.fillStyle = vertical(ctx, y, foot, '#A45A4C', '#6B3450', '#3A1A3C')
  ctx.fillRect(x, y, width, height)
  ctx.fillStyle = markOf(thing).colour
  ctx.fillRect(x, y - 2, width, 4)
  paintMark(ctx, thing, x + width * 0.26, y + height * 0.55, Math.min(30, width * 0.34, height * 0.6))
}
