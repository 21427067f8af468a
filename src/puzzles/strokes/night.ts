/** The contest: orders are projected on the tower's glass, fly up the tube of the answer, and the goods come down to a counter. */
import type { RunEvent } from '../../engine/index.ts'
import { markOf } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { paintBeam } from '../../scenes/kit/backdrops/beam.ts'
import { glow, paintMark } from '../../scenes/kit/draw.ts'
import { squash } from '../../scenes/kit/motion.ts'
import { type Ctx, fade, mix, roundBox, vertical } from '../../scenes/kit/paint.ts'
import { createSeats } from '../../scenes/kit/seats.ts'
import type { ContestPlace, On } from '../../scenes/kit/stageOf.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { createVisits, type Seat, seatedAfter } from '../../scenes/kit/visits.ts'
import type { Play } from '../../store/session.ts'
import { linesOf } from './cards.ts'
import type { CardEvent, Order } from './events.ts'
import { glassGround } from './ground.ts'
import { type NightLayout, nightLayout } from './layout.ts'
import { paintLines } from './light.ts'
import type { Setup } from './schema.ts'
import { paintSign } from './sign.ts'
import { printed, type Writing } from './writing.ts'

export function createNight(on: On, setup: Setup, play: Play): ContestPlace {
  const { kit, width, height } = on
  const { scene } = kit
  const all = (play.outcome?.events ?? []) as readonly CardEvent[]
  const { characters } = setup
  const at = nightLayout(characters.length, width, height)
  const neat = characters.map(({ strokes }) => printed(linesOf(strokes)))
  const ground = glassGround(kit, 'night', width, height, (ctx) => paintNight(ctx, at, setup))
  const lamp = sprite(scene, 'incoming-envelope', at.clerk.size * 0.8).setPosition(at.clerk.x, at.clerk.y)
  const people = characters.map(({ person }, i) => {
    const { x = 0, y = 0, size = 10 } = at.people[i] ?? {}
    return sprite(scene, person, size).setPosition(x, y)
  })
  const lights = at.mouths.map(({ x, y }, i) =>
    glow(scene, markOf(i).colour, at.size * 0.34)
      .setPosition(x, y)
      .setAlpha(0),
  )
  const goods = (truth: number, size: number) => sprite(scene, characters[truth]?.goods ?? 'wood', size)
  const seats = createSeats(kit, {
    ...{ all, lights, rooms: at.rooms },
    guest: (truth, size) => goods(truth, size),
  })
  const held = scene.add.container(0, 0)

  /** Whoever was sent something else wears it: it is all there is to do with it tonight. */
  function hold({ truth, answer }: Seat, arriving: boolean): void {
    const { x = 0, y = 0, size = 10 } = at.people[answer] ?? {}
    const person = people[answer]
    if (!person) return
    for (const one of [...held.list]) if (one.getData('counter') === answer) one.destroy()
    const hat = goods(truth, size * 0.6)
      .setPosition(x, y - size * 0.5)
      .setAngle(answer % 2 ? 14 : -14)
    hat.setData('counter', answer)
    held.add(hat)
    if (arriving) for (const one of [person, hat]) squash(scene, one, 0.32)
  }

  /** The goods come down the tube before they lie on the counter. */
  function drop({ truth, answer }: Seat, then: () => void): void {
    const [mouth, counter] = [at.mouths[answer], at.counters[answer]]
    if (!mouth || !counter || kit.calm()) {
      then()
      return
    }
    const one = goods(truth, at.size * 0.22).setPosition(mouth.x, mouth.y)
    held.add(one)
    scene.tweens.add({
      ...{ targets: one, y: counter.y + counter.height * 0.3, angle: 200, duration: 420, ease: 'Quad.in' },
      onComplete() {
        one.destroy()
        then()
      },
    })
  }

  const visits = createVisits(on, {
    ...{ all, size: at.size, spot: at.spot, pip: at.pip },
    guest(truth, size, of: Seat & Partial<Order>) {
      const shown = of.lines && of.pen ? { lines: of.lines, pen: of.pen } : neat[truth]
      return picture(scene, `strokes/order/${shown?.lines}`, size, size, (ctx, w) =>
        paintOrder(ctx, w, shown),
      )
    },
    seats: {
      ...seats,
      seat(one, arriving) {
        seats.seat(one, arriving)
        if (arriving) drop(one, () => one.truth !== one.answer && hold(one, true))
        else if (one.truth !== one.answer) hold(one, false)
      },
      fill(index) {
        scene.tweens.killTweensOf(held.list)
        held.removeAll(true)
        seats.fill(index)
        for (const one of seatedAfter(all, index)) if (one.truth !== one.answer) hold(one, false)
      },
    },
    door: (answer) => at.mouths[answer] ?? at.spot,
    parts: [ground.view, lamp, ...people, ...lights, ...seats.parts, held],
  })
  return {
    event(event: RunEvent, index, ms) {
      if (!kit.calm()) squash(scene, lamp, event.type === 'rush' ? 0.3 : 0.12)
      visits.event(event, index, ms)
    },
    jump: visits.jump,
    tell: visits.tell,
    dispose() {
      scene.tweens.killTweensOf(held.list)
      visits.dispose()
    },
  }
}

/** Handwriting as light, on a slip of dark glass so that it is seen wherever it flies. */
function paintOrder(ctx: Ctx, size: number, shown: Pick<Writing, 'lines' | 'pen'> | undefined): void {
  roundBox(ctx, 1, 1, size - 2, size - 2, size * 0.08)
  ctx.fillStyle = fade('#12072E', 0.86)
  ctx.fill()
  ctx.strokeStyle = fade('#D9C2FF', 0.7)
  ctx.lineWidth = 1.5
  ctx.stroke()
  if (shown) paintLines(ctx, shown, { x: size * 0.06, y: size * 0.06, size: size * 0.88 }, '#E9DCFF')
}

/** The beam, and for each character its sign, the tube below it and the counter. */
function paintNight(ctx: Ctx, at: NightLayout, { characters }: Setup): void {
  paintBeam(ctx, at.clerk, { ...at.spot, size: at.size * 1.08 })
  for (const [i, { sign }] of characters.entries()) {
    const tone = markOf(i).colour
    const counter = at.counters[i]
    const mouth = at.mouths[i]
    const drawn = at.signs[i]
    if (!counter || !mouth || !drawn) continue
    const wide = counter.width * 0.5
    roundBox(
      ctx,
      mouth.x - wide / 2,
      mouth.y - wide * 0.2,
      wide,
      counter.y + counter.height * 0.2 - mouth.y,
      wide * 0.3,
    )
    ctx.fillStyle = vertical(ctx, mouth.y, counter.y, fade(tone, 0.3), fade(tone, 0.04))
    ctx.fill()
    ctx.strokeStyle = fade('#E6D4FF', 0.35)
    ctx.lineWidth = 1.5
    ctx.stroke()
    paintSign(ctx, sign, { x: drawn.x - drawn.size / 2, y: drawn.y - drawn.size / 2, size: drawn.size })
    const { x, y, width: w, height: h } = counter
    roundBox(ctx, x, y, w, h, 6)
    ctx.fillStyle = vertical(ctx, y, y + h, mix(tone, '#1A0B30', 0.72), '#150A33')
    ctx.fill()
    ctx.lineWidth = 2
    ctx.strokeStyle = fade(tone, 0.8)
    ctx.stroke()
    roundBox(ctx, x, y + h * 0.7, w, h * 0.3, 6)
    ctx.fillStyle = vertical(ctx, y + h * 0.7, y + h, mix(tone, '#E8C9A0', 0.55), mix(tone, '#4A2A3A', 0.7))
    ctx.fill()
    paintMark(ctx, i, x + w / 2, y + h * 0.85, Math.min(w, h) * 0.24)
  }
}
