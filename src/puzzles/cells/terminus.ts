import { markOf } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { peakGround } from '../../scenes/kit/backdrops/peak.ts'
import { glow, paintMark } from '../../scenes/kit/draw.ts'
import type { Box } from '../../scenes/kit/layout.ts'
import { paintNeon } from '../../scenes/kit/light.ts'
import { move } from '../../scenes/kit/motion.ts'
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
import type { TramEvent } from './events.ts'
import { terminusLayout } from './layout.ts'
import type { Setup } from './schema.ts'
import { paintStone } from './stone.ts'

/** The first tram's passengers at the terminus: Pip sends each to a platform, and while they change it becomes day. */
export function createTerminus(on: On, setup: Setup, play: Play): ContestPlace {
  const { kit, width, height } = on
  const { scene } = kit
  const all = (play.outcome?.events ?? []) as readonly TramEvent[]
  const at = terminusLayout(setup.classes.length, width, height)
  const ground = peakGround(kit, 'cells-terminus', width, height, (ctx, w, h) => {
    paintRails(ctx, w, h * 0.7)
    paintStone(ctx, w, h, at.edge - h * 0.1)
    paintFirst(ctx, at.first)
  })
  const day = picture(scene, 'cells/day', width, height * 0.72, (ctx, w, h) => {
    ctx.fillStyle = vertical(ctx, 0, h, fade('#7FC4D6', 0.5), fade('#F7C9A0', 0.75), fade('#FFE6A6', 0.95))
    ctx.fillRect(0, 0, w, h)
  })
    .setPosition(width / 2, height * 0.36)
    .setAlpha(0)
  const sun = glow(scene, '#FFE3A0', height * 0.34)
  const disc = sprite(scene, 'sun', height * 0.13)
  const trams = at.trams.map((box, i) =>
    picture(scene, `cells/tram/${i}`, box.width, box.height, (ctx, w, h) =>
      paintTram(ctx, w, h, i),
    ).setPosition(box.x + box.width / 2, box.y + box.height / 2),
  )
  const guest = (truth: number, size: number) => penguin(scene, setup.classes[truth]?.look, size)
  const lights = at.windows.map((box, i) =>
    glow(scene, markOf(i).colour, box.width * 0.7)
      .setPosition(box.x + box.width / 2, box.y + box.height * 0.5)
      .setAlpha(0),
  )
  const seats = createSeats(kit, { all, lights, guest, rooms: at.windows })
  const fronts = at.trams.map((box, i) =>
    picture(scene, `cells/front/${i}`, box.width, box.height, (ctx, w, h) =>
      paintFront(ctx, w, h, i),
    ).setPosition(box.x + box.width / 2, box.y + box.height / 2),
  )
  // Nobody ever explains it.
  const cab = at.trams[1] ?? at.trams[0] ?? { x: 0, y: 0, width: 0, height: 0 }
  const driver = sprite(scene, 'penguin', cab.height * 0.13).setPosition(
    cab.x + cab.width * 0.86,
    cab.y + cab.height * 0.135,
  )
  /** From 0, the blue hour, to 1, the sun above the hill. */
  function dawn(part: number, ms: number): void {
    const y = height * (0.62 - 0.42 * part)
    move(scene, day, { alpha: 0.62 * part }, { span: ms })
    move(scene, [sun, disc], { y }, { span: ms, ease: 'between' })
    move(scene, sun, { y, alpha: 0.25 + 0.6 * part }, { span: ms })
  }
  for (const one of [sun, disc]) one.setPosition(width * 0.4, height * 0.62)
  const visits = createVisits(on, {
    ...{ all, seats, guest, size: at.size, spot: at.spot, pip: at.pip },
    door(answer) {
      const { x = 0, y = 0, width: wide = 0, height: tall = 0 } = at.windows[answer] ?? {}
      return { x: x + wide / 2, y: y + tall * 0.62 }
    },
    parts: [ground.view, day, sun, disc, ...trams, ...lights, ...seats.parts, ...fronts, driver],
  })
  return {
    event(event, index, ms) {
      dawn((index + 1) / all.length, Math.min(ms, 1200))
      visits.event(event, index, ms)
    },
    jump(events, index) {
      dawn(index / Math.max(1, all.length), 1)
      visits.jump(events, index)
    },
    tell: visits.tell,
    dispose: visits.dispose,
  }
}

function paintRails(ctx: Ctx, w: number, y: number): void {
  ctx.fillStyle = vertical(ctx, y - 14, y + 60, '#2A4757', '#13293A')
  ctx.fillRect(0, y - 4, w, 80)
  ctx.fillStyle = '#0A1E2C'
  for (let x = 4; x < w; x += 22) ctx.fillRect(x, y - 1, 12, 7)
  ctx.fillStyle = '#BFD6DC'
  ctx.fillRect(0, y + 2, w, 2.5)
}

/** The tram that has just come down, its door open. */
function paintFirst(ctx: Ctx, { x, y, width: w, height: h }: Box): void {
  roundBox(ctx, x, y, w, h * 0.88, 18)
  fillWith(ctx, vertical(ctx, y, y + h, '#F2E3B4', '#B98B45'))
  roundBox(ctx, x, y - h * 0.06, w * 0.97, h * 0.12, 10)
  fillWith(ctx, '#1C5566')
  for (const part of [0.3, 0.46]) {
    roundBox(ctx, x + w * part, y + h * 0.16, w * 0.13, h * 0.28, 6)
    fillWith(ctx, '#FFE9A8')
  }
  roundBox(ctx, x + w * 0.66, y + h * 0.14, w * 0.24, h * 0.74, 8)
  fillWith(ctx, vertical(ctx, y, y + h, '#5A3A1C', '#20130B'))
  ctx.save()
  ctx.globalCompositeOperation = 'lighter'
  softLight(ctx, x + w * 0.78, y + h * 0.5, w * 0.3, '#FFD892', 0.7)
  ctx.restore()
  wheels(ctx, x, y + h * 0.9, w, h)
}

function wheels(ctx: Ctx, x: number, y: number, w: number, h: number): void {
  for (const part of [0.2, 0.36, 0.66, 0.82]) {
    circleAt(ctx, x + w * part, y, h * 0.065)
    fillWith(ctx, '#0C1D28')
    strokeWith(ctx, '#9FB7BE', 2.5)
  }
}

/** The inside: a roof with its lamps, the driver's cab, and behind a long window the room for passengers. */
function paintTram(ctx: Ctx, w: number, h: number, i: number): void {
  const tone = markOf(i).colour
  roundBox(ctx, w * 0.02, h * 0.1, w * 0.96, h * 0.8, 14)
  fillWith(ctx, vertical(ctx, 0, h, mix(tone, '#F5EAD0', 0.35), mix(tone, '#12303F', 0.5)))
  roundBox(ctx, w * 0.74, h * 0.035, w * 0.23, h * 0.19, 8)
  fillWith(ctx, mix(tone, '#12303F', 0.4))
  roundBox(ctx, w * 0.79, h * 0.06, w * 0.14, h * 0.14, 5)
  fillWith(ctx, '#FFEDB8')
  roundBox(ctx, w * 0.06, h * 0.24, w * 0.88, h * 0.45, 8)
  fillWith(ctx, vertical(ctx, h * 0.24, h * 0.7, '#4A3320', '#7A5630'))
  ctx.save()
  ctx.clip()
  softLight(ctx, w / 2, h * 0.28, w * 0.6, '#FFD892', 0.7)
  ctx.restore()
  wheels(ctx, 0, h * 0.92, w, h)
}

/** What lies before the passengers: the window's frame, the plate with the platform's mark. */
function paintFront(ctx: Ctx, w: number, h: number, i: number): void {
  const tone = markOf(i).colour
  ctx.strokeStyle = mix(tone, '#0E2A3A', 0.55)
  ctx.lineWidth = 4
  ctx.beginPath()
  ctx.roundRect(w * 0.06, h * 0.24, w * 0.88, h * 0.45, 8)
  ctx.stroke()
  ctx.fillStyle = fade(mix(tone, '#0E2A3A', 0.35), 1)
  ctx.fillRect(w * 0.04, h * 0.69, w * 0.92, h * 0.045)
  paintNeon(ctx, tone, 2, (c) => c.roundRect(w * 0.05, h * 0.23, w * 0.9, h * 0.47, 9))
  const mark = Math.min(h * 0.2, 44)
  circleAt(ctx, w * 0.16, h * 0.12, mark * 0.66)
  fillWith(ctx, '#0B2333')
  paintMark(ctx, i, w * 0.16, h * 0.12, mark)
}
