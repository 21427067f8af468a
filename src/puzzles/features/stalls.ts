import { colour, markOf } from '../../look/index.ts'
import { marketGround } from '../../scenes/kit/backdrops/market.ts'
import { createColouredGround } from '../../scenes/kit/colouredGround.ts'
import { board, glow, paintMark } from '../../scenes/kit/draw.ts'
import type { Box, Point } from '../../scenes/kit/layout.ts'
import { type Ctx, fade, fillWith, mix, roundBox, softLight, vertical } from '../../scenes/kit/paint.ts'
import { penguin } from '../../scenes/kit/penguin.ts'
import { createSeats } from '../../scenes/kit/seats.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { ContestPlace, On } from '../../scenes/kit/stageOf.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { createVisits } from '../../scenes/kit/visits.ts'
import type { Play } from '../../store/session.ts'
import { part } from '../kit/gatePace.ts'
import { partOf } from './bought.ts'
import type { Lab, Measured, StallEvent } from './events.ts'
import { jointsOf, stranger } from './figure.ts'
import { paintRuler } from './ground.ts'
import { mindOf } from './mind.ts'
import type { Setup } from './schema.ts'
import { paintMeasured, sizesOf } from './table.ts'

/** The measuring stall at night: each is measured, its light falls somewhere on the coloured ground, and off it hops. */
export function createStalls(on: On, setup: Setup, play: Play): ContestPlace {
  const { kit, cues, width, height } = on
  const { scene } = kit
  const all = (play.outcome?.events ?? []) as readonly StallEvent[]
  const at = layOut(setup.classes.length, width, height)
  const backdrop = marketGround(scene, width, height, 'alley')
  const backs = at.stalls.map((box, i) =>
    picture(scene, `features/stall/${i}`, box.width, box.height, (ctx, w, h) =>
      paintStall(ctx, i, w, h),
    ).setPosition(box.x + box.width / 2, box.y + box.height / 2),
  )
  const lights = at.stalls.map((box, i) =>
    glow(scene, markOf(i).colour, box.width * 0.8)
      .setPosition(box.x + box.width / 2, box.y + box.height * 0.5)
      .setAlpha(0),
  )
  const guest = (truth: number, size: number) =>
    truth < 0 ? stranger(scene, size * 1.2) : penguin(scene, setup.classes[truth]?.look, size)
  const seats = createSeats(kit, { rooms: at.rooms, all, lights, guest })
  const counters = at.stalls.map((box, i) =>
    picture(scene, `features/counter/${i}`, box.width, box.height * 0.26, (ctx, w, h) =>
      paintCounter(ctx, i, w, h),
    ).setPosition(box.x + box.width / 2, box.y + box.height * 0.87),
  )
  const visits = createVisits(on, {
    ...{ all, size: at.size, spot: at.spot, pip: at.pip, seats, guest },
    door(answer) {
      const { x = 0, y = 0, width: wide = 0, height: tall = 0 } = at.stalls[answer] ?? {}
      return { x: x + wide / 2, y: y + tall * 0.72 }
    },
    parts: [backdrop.view, ...backs, ...lights, ...seats.parts, ...counters],
  })
  // After the visits: the darkness of the drum roll leaves it lit.
  const screen = createScreen(on, setup, play, at)
  return {
    ...visits,
    event(event, index, ms) {
      visits.event(event, index, ms)
      const { type } = event
      screen.clear()
      if (type === 'case' || type === 'own')
        cues.at(ms * part.walk, () => screen.show(event as StallEvent & Measured))
      else if (type === 'return') screen.show(event as StallEvent & Measured)
    },
    jump(events, index) {
      visits.jump(events, index)
      screen.clear()
    },
    dispose() {
      screen.dispose()
      visits.dispose()
    },
  }
}

/** What Pip gets to see: the bird with the rulers laid to it, and where that is on the learned ground. */
function createScreen({ kit, width, height }: On, setup: Setup, play: Play, at: ReturnType<typeof layOut>) {
  const { scene } = kit
  const lab = play.outcome?.lab as Lab | undefined
  const mind = lab && lab.film.length > 0 ? mindOf(setup, lab) : undefined
  const { map, table } = at
  const [wide, tall] = [table.x + table.width - map.x + 60, map.height + 52]
  const plate = board(scene, wide, tall, colour.pink).setPosition(
    map.x - 38 + wide / 2,
    map.y - 12 + tall / 2,
  )
  const ground = createColouredGround(scene, 'features/map', map, setup.classes.length)
  ground.show(mind?.at)
  const rulers = createSketch(scene, { x: 0, y: 0, width, height })
  const [first, second] = lab?.columns ?? []
  rulers.draw((ctx) => {
    roundBox(ctx, table.x, table.y + table.height, table.width, 8, 4)
    fillWith(ctx, vertical(ctx, table.y + table.height, table.y + table.height + 8, '#C98E4E', '#7A4A24'))
    const [along, up] = [setup.columns[first ?? -1], setup.columns[second ?? -1]]
    if (along)
      paintRuler(ctx, { x: map.x, y: map.y + map.height + 4, width: map.width, height: 20 }, along, false, 0)
    if (up) paintRuler(ctx, { x: map.x - 26, y: map.y, width: 22, height: map.height }, up, true, 0)
  })
  const sketch = createSketch(scene, { x: 0, y: 0, width, height })

  return {
    clear: () => sketch.wipe(),
    show({
      values,
      columns,
      shares,
      answer,
    }: StallEvent & Measured & { readonly shares?: readonly number[]; readonly answer?: number }): void {
      sketch.draw((ctx) => {
        paintMeasured(ctx, setup, jointsOf(table, sizesOf(setup, values)), values, columns, shares)
        const parts = columns.map((i) => {
          const column = setup.columns[i]
          return column ? partOf(column, values[i] ?? 0) : 0
        })
        const spot: Point = {
          x: map.x + (parts[0] ?? 0.5) * map.width,
          y: map.y + (1 - (parts[1] ?? 0.5)) * map.height,
        }
        const dot = Math.max(20, map.width * 0.09)
        softLight(ctx, spot.x, spot.y, dot * 1.3, colour.paper, 0.9)
        paintMark(ctx, answer ?? 0, spot.x, spot.y, dot)
      })
    },
    dispose() {
      for (const part of [ground, rulers, sketch]) part.dispose()
      plate.destroy()
    },
  }
}

function layOut(classes: number, width: number, height: number) {
  const wide = width > 560
  const size = wide ? Math.min(height * 0.2, width * 0.14) : Math.min(height * 0.17, width * 0.25)
  const left = width * (wide ? 0.4 : 0.015)
  const pitch = (width * 0.985 - left) / classes
  const tall = Math.min(height * (wide ? 0.54 : 0.34), pitch * 1.5)
  const y = height * (wide ? 0.95 : 0.98) - tall
  const stalls: Box[] = Array.from({ length: classes }, (_, i) => ({
    ...{ x: left + pitch * (i + 0.03), y, width: pitch * 0.94, height: tall },
  }))
  const side = wide ? Math.min(height * 0.36, width * 0.24) : Math.min(height * 0.24, width * 0.36)
  const map = { x: width * 0.02 + 36, y: height * 0.03 + 10, width: side * 1.15, height: side }
  return {
    ...{ size, stalls, map },
    rooms: stalls.map((box) => ({
      x: box.x + box.width * 0.08,
      y: box.y + box.height * 0.28,
      width: box.width * 0.84,
      height: box.height * 0.48,
    })),
    spot: wide ? { x: width * 0.15, y: height * 0.84 } : { x: width * 0.24, y: y - size * 0.55 },
    pip: wide
      ? { x: width * 0.32, y: height * 0.66, size: Math.min(height * 0.16, width * 0.12) }
      : { x: width * 0.68, y: y - size * 0.8, size: size * 0.9 },
    /** Where the bird that is measured is shown large, beside the map. */
    table: { x: map.x + map.width + 22, y: map.y + 4, width: side * 0.9, height: side * 0.98 },
  }
}

/** A market stall with an awning in the colour of its class, and a lamp inside. */
function paintStall(ctx: Ctx, index: number, w: number, h: number): void {
  const tone = markOf(index).colour
  ctx.fillStyle = vertical(ctx, h * 0.2, h, '#2B1740', '#160D2A')
  ctx.fillRect(w * 0.05, h * 0.16, w * 0.9, h * 0.82)
  softLight(ctx, w / 2, h * 0.45, w * 0.55, colour.lantern, 0.5)
  for (const x of [0.04, 0.92]) {
    ctx.fillStyle = vertical(ctx, 0, h, '#9A6038', '#4A2A12')
    ctx.fillRect(w * x, h * 0.12, w * 0.04, h * 0.88)
  }
  const stripes = 6
  const [top, drop] = [h * 0.06, h * 0.17]
  for (let i = 0; i < stripes; i++) {
    const [x, step] = [(i * w) / stripes, w / stripes]
    ctx.fillStyle = i % 2 ? '#F3E8DA' : mix(tone, '#3A1030', 0.18)
    ctx.beginPath()
    ctx.moveTo(x, top + drop)
    ctx.lineTo(w * 0.08 + (x * (w * 0.84)) / w, top)
    ctx.lineTo(w * 0.08 + ((x + step) * (w * 0.84)) / w, top)
    ctx.lineTo(x + step, top + drop)
    ctx.arc(x + step / 2, top + drop, step / 2, 0, Math.PI)
    ctx.fill()
  }
  ctx.fillStyle = fade('#0B0620', 0.25)
  ctx.fillRect(0, top + drop * 0.75, w, drop * 0.25)
}

function paintCounter(ctx: Ctx, index: number, w: number, h: number): void {
  roundBox(ctx, 0, 0, w, h, 6)
  fillWith(ctx, vertical(ctx, 0, h, '#A8713A', '#5B3218'))
  ctx.fillStyle = mix(markOf(index).colour, '#5B3218', 0.3)
  ctx.fillRect(0, 0, w, h * 0.16)
  paintMark(ctx, index, w / 2, h * 0.58, Math.min(h * 0.66, 46))
}
