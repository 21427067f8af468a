import { colour, markOf } from '../../look/index.ts'
import { glow, paintMark } from '../../scenes/kit/draw.ts'
import { type Box, clamp, crowd } from '../../scenes/kit/layout.ts'
import { type Ctx, fade, fillWith, mix, roundBox, strokeWith, vertical } from '../../scenes/kit/paint.ts'
import { penguin } from '../../scenes/kit/penguin.ts'
import { createRows } from '../../scenes/kit/seats.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { type Seat, type Seats, seatedAfter, type VisitEvent } from '../../scenes/kit/visits.ts'
import type { NightEvent } from './events.ts'
import type { EveningLayout } from './layout.ts'
import type { Setup } from './schema.ts'

/** Those of one night who were answered before the event of that index, and how many came in all nights before. */
export function tonightBefore(
  events: readonly NightEvent[],
  index: number,
): { readonly seats: Seat[]; readonly before: number } {
  const dusk = Math.max(
    0,
    events.slice(0, index).findLastIndex(({ type }) => type === 'dusk'),
  )
  const all = events as readonly { readonly type: string }[] as readonly VisitEvent[]
  const before = seatedAfter(all, dusk).length
  return { seats: seatedAfter(all, index).slice(before), before }
}

/** A house for each class, lit as likely as the model finds it; before each stand those who were sent there tonight. */
export function createHouses(
  kit: StageKit,
  setup: Setup,
  at: EveningLayout,
  all: readonly NightEvent[],
): Seats & { readonly parts: { destroy(): void }[] } {
  const { scene } = kit
  const walls = at.houses.map((box, i) =>
    picture(scene, `nights/house/${i}`, box.width, box.height, (ctx, w, h) =>
      paintHouse(ctx, i, w, h),
    ).setPosition(box.x + box.width / 2, box.y + box.height / 2),
  )
  const lights = at.houses.map((box, i) =>
    glow(scene, markOf(i).colour, box.width * 0.62)
      .setPosition(box.x + box.width / 2, box.y + box.height * 0.68)
      .setAlpha(0),
  )
  const most = Math.max(...setup.nights.map(({ ferry }) => ferry.length))
  const rows = createRows(
    scene,
    at.rooms.map((room) => grown(most, room)),
  )
  let seated = 0

  function seat(one: Seat, arriving: boolean): void {
    seated += 1
    const look = setup.classes[one.truth]?.look
    rows.put(one, (size, { x, y }) => penguin(scene, look, size * 1.12).setPosition(x, y), arriving)
  }

  return {
    ...{ lights, seat, seated: () => seated },
    fill(index) {
      rows.clear()
      const tonight = tonightBefore(all, index)
      seated = tonight.before
      for (const one of tonight.seats) seat(one, false)
    },
    parts: [...walls, ...lights, rows.inside],
  }
}

/** A crowd with larger places where the room is large. */
function grown(most: number, room: Box): ReturnType<typeof crowd> {
  const k = clamp(room.width / 170, 1, 1.8)
  const small = { x: room.x / k, y: room.y / k, width: room.width / k, height: room.height / k }
  const { size, at } = crowd(most, small)
  return { size: size * k, at: at.map(({ x, y }) => ({ x: x * k, y: y * k })) }
}

/** A house on the pier with a steep roof, a lit door and its class above it. */
function paintHouse(ctx: Ctx, of: number, w: number, h: number): void {
  const tone = markOf(of).colour
  const eaves = h * 0.38
  ctx.fillStyle = vertical(ctx, eaves, h, mix('#5B3450', tone, 0.16), mix('#2E1A38', tone, 0.06))
  ctx.fillRect(w * 0.1, eaves, w * 0.8, h - eaves)
  ctx.fillStyle = fade('#12091F', 0.28)
  for (let y = eaves + 8; y < h; y += 11) ctx.fillRect(w * 0.1, y, w * 0.8, 1.4)
  ctx.beginPath()
  ctx.moveTo(w * 0.5, h * 0.02)
  ctx.lineTo(w * 0.99, eaves + 4)
  ctx.lineTo(w * 0.01, eaves + 4)
  ctx.closePath()
  fillWith(ctx, vertical(ctx, 0, eaves, mix(tone, '#3A1E40', 0.45), mix(tone, '#241232', 0.72)))
  strokeWith(ctx, fade('#FFE0A0', 0.35), 1.5)
  const door: Box = { x: w * 0.34, y: h * 0.55, width: w * 0.32, height: h * 0.45 }
  ctx.beginPath()
  ctx.roundRect(door.x, door.y, door.width, door.height, [door.width * 0.5, door.width * 0.5, 0, 0])
  fillWith(ctx, vertical(ctx, door.y, h, '#FFE3A0', '#E8923C'))
  strokeWith(ctx, tone, 3)
  for (const x of [0.16, 0.72]) {
    roundBox(ctx, w * x, h * 0.5, w * 0.12, h * 0.16, 2)
    fillWith(ctx, fade(colour.lantern, 0.7))
    strokeWith(ctx, fade('#2A1230', 0.8), 1.5)
  }
  paintMark(ctx, of, w / 2, h * 0.27, Math.min(w * 0.3, h * 0.22))
}
