/** The contest: donors empty their bags in the church hall, and whoever waits behind a box gets what lands in it. */
import type { RunEvent } from '../../engine/index.ts'
import { markOf } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { paintBeam } from '../../scenes/kit/backdrops/beam.ts'
import { glow, paintMark } from '../../scenes/kit/draw.ts'
import { squash } from '../../scenes/kit/motion.ts'
import { type Ctx, fade, fillWith, mix, roundBox, strokeWith, vertical } from '../../scenes/kit/paint.ts'
import { createSeats } from '../../scenes/kit/seats.ts'
import type { ContestPlace, On } from '../../scenes/kit/stageOf.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { createVisits, type Seat, seatedAfter } from '../../scenes/kit/visits.ts'
import type { Play } from '../../store/session.ts'
import type { HeapEvent, Piece } from './events.ts'
import { side } from './garments.ts'
import { hallGround } from './ground.ts'
import { hallLayout } from './layout.ts'
import { paintInk, violet } from './paint.ts'
import { samples } from './samples.ts'
import type { Setup } from './schema.ts'

export function createHall(on: On, setup: Setup, play: Play): ContestPlace {
  const { kit, width, height } = on
  const { scene } = kit
  const all = (play.outcome?.events ?? []) as readonly HeapEvent[]
  const at = hallLayout(setup.classes.length, width, height)
  const beam = { x: at.spot.x, y: at.spot.y - at.size * 0.1, size: at.size * 1.2 }
  const ground = hallGround(kit, 'hall', width, height, (ctx) =>
    paintBeam(ctx, { x: at.pip.x, y: at.pip.y + at.pip.size * 0.1 }, beam),
  )
  const van = sprite(scene, 'delivery-truck', at.van.size).setPosition(at.van.x, at.van.y)
  const people = setup.classes.map(({ person }, i) => {
    const { x = 0, y = 0, size = 10 } = at.people[i] ?? {}
    return sprite(scene, person, size).setPosition(x, y)
  })
  const boxes = at.boxes.map((box, i) =>
    picture(scene, `heap/box/${i}`, box.width, box.height, (ctx, w, h) => paintBox(ctx, w, h, i)).setPosition(
      box.x + box.width / 2,
      box.y + box.height / 2,
    ),
  )
  const lights = at.boxes.map((box, i) =>
    glow(scene, markOf(i).colour, box.width * 0.8)
      .setPosition(box.x + box.width / 2, box.y)
      .setAlpha(0),
  )
  /** Of many that are emptied at once one looks like another of its kind. */
  const inkOf = ({ truth, ink }: Seat & Partial<Piece>): string =>
    ink ?? samples.find((one) => one.truth === truth)?.ink ?? ''
  const guest = (_: number, size: number, of: Seat & Partial<Piece>) => {
    const ink = inkOf(of)
    return picture(scene, `heap/piece/${ink}`, size, size, (ctx, w) => paintPiece(ctx, w, ink))
  }
  const seats = createSeats(kit, { all, lights, guest, rooms: at.rooms })
  const fronts = at.boxes.map((box, i) =>
    picture(scene, `heap/front/${i}`, box.width, box.height * 0.32, (ctx, w, h) =>
      paintFront(ctx, w, h, i),
    ).setPosition(box.x + box.width / 2, box.y + box.height * 0.84),
  )
  const worn = scene.add.container(0, 0)

  /** Whoever waits for dresses and gets a bag puts the bag on. */
  function wear(seat: Seat, arriving: boolean): void {
    const { x = 0, y = 0, size = 10 } = at.people[seat.answer] ?? {}
    const person = people[seat.answer]
    if (!person) return
    for (const one of [...worn.list]) if (one.getData('box') === seat.answer) one.destroy()
    const hat = guest(0, size * 0.66, seat)
      .setPosition(x, y - size * 0.42)
      .setAngle(seat.answer % 2 ? 10 : -10)
    hat.setData('box', seat.answer)
    worn.add(hat)
    if (arriving) for (const one of [person, hat]) squash(scene, one, 0.3)
  }

  const astray = (index: number) => seatedAfter(all, index).filter(({ truth, answer }) => truth !== answer)
  function dressed(index: number): void {
    worn.removeAll(true)
    for (const seat of astray(index)) wear(seat, false)
  }

  const visits = createVisits(on, {
    ...{ all, guest, size: at.size, spot: at.spot, pip: at.pip },
    seats: {
      ...seats,
      seat(one, arriving) {
        seats.seat(one, arriving)
        if (one.truth !== one.answer) wear(one, arriving)
      },
      fill(index) {
        seats.fill(index)
        dressed(index)
      },
    },
    door(answer) {
      const { x = 0, y = 0, width: wide = 0, height: tall = 0 } = at.boxes[answer] ?? {}
      return { x: x + wide / 2, y: y + tall * 0.2 }
    },
    parts: [ground.view, van, ...people, ...boxes, ...lights, ...seats.parts, ...fronts, worn],
  })
  return {
    event(event: RunEvent, index, ms) {
      if (event.type === 'rush' && !kit.calm()) squash(scene, van, 0.25)
      visits.event(event, index, ms)
    },
    jump: visits.jump,
    tell: visits.tell,
    dispose: visits.dispose,
  }
}

/** A piece with its squares, a soft light behind it. */
function paintPiece(ctx: Ctx, size: number, ink: string): void {
  const small = document.createElement('canvas')
  small.width = small.height = side
  const own = small.getContext('2d')
  if (!own) return
  const image = own.createImageData(side, side)
  paintInk(image.data, ink, violet)
  own.putImageData(image, 0, 0)
  ctx.imageSmoothingEnabled = false
  ctx.drawImage(small, 0, 0, size, size)
}

/** The inside of a cardboard box. */
function paintBox(ctx: Ctx, w: number, h: number, i: number): void {
  const tone = markOf(i).colour
  roundBox(ctx, 1, 1, w - 2, h - 2, 6)
  fillWith(ctx, vertical(ctx, 0, h, '#2A1440', mix(tone, '#1A0B30', 0.7)))
  strokeWith(ctx, fade(tone, 0.8), 2)
}

/** Its front, with the mark of its class. */
function paintFront(ctx: Ctx, w: number, h: number, i: number): void {
  const tone = markOf(i).colour
  roundBox(ctx, 1, 1, w - 2, h - 2, 6)
  fillWith(ctx, vertical(ctx, 0, h, mix(tone, '#E8C9A0', 0.6), mix(tone, '#5A3A2A', 0.7)))
  ctx.fillStyle = fade('#FFFFFF', 0.2)
  ctx.fillRect(4, 3, w - 8, 2)
  paintMark(ctx, i, w / 2, h / 2, Math.min(w, h) * 0.66)
}
