import type { RunEvent } from '../../engine/index.ts'
import { colour, markOf } from '../../look/index.ts'
import { classMark, glow, paintMark, paperCard } from '../../scenes/kit/draw.ts'
import { type Box, crowd, type Point } from '../../scenes/kit/layout.ts'
import { move } from '../../scenes/kit/motion.ts'
import { type Ctx, fade, mix, roundBox, vertical } from '../../scenes/kit/paint.ts'
import { createPip, feelingAfter } from '../../scenes/kit/pip.ts'
import type { ContestPlace, On } from '../../scenes/kit/stageOf.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { fireworks, flash, gentlyWrong, hesitate, starBurst } from '../../scenes/kit/theatre.ts'
import type { Play } from '../../store/session.ts'
import { arrives, part } from '../kit/gatePace.ts'
import type { Answer } from '../kit/scores.ts'
import type { MarketEvent } from './events.ts'
import { marketGround } from './ground.ts'
import { penguin } from './penguin.ts'
import type { Setup } from './schema.ts'

type Seat = Pick<Answer, 'truth' | 'answer'>
type Image = ReturnType<typeof penguin>

/** Who sits in the baskets after some events, in order of arrival. */
const seatedAfter = (events: readonly MarketEvent[], index: number): Seat[] =>
  events
    .slice(0, index)
    .flatMap((event): readonly Seat[] =>
      event.type === 'case' ? [event] : event.type === 'rush' ? event.batch : [],
    )

/** The stall: penguins come out of the wet lane, Pip looks, and each hops into the basket of the answer. */
export function createStall({ kit, cues, width, height }: On, setup: Setup, play: Play): ContestPlace {
  const { scene } = kit
  const at = layOut(setup.classes.length, width, height)
  const ground = marketGround(scene, width, height, 'stall')
  const lights = at.baskets.map((box, i) =>
    glow(scene, markOf(i).colour, box.width * 0.8)
      .setPosition(box.x + box.width / 2, box.y)
      .setAlpha(0),
  )
  const inside = scene.add.container(0, 0)
  const fronts = at.baskets.map((box, i) =>
    picture(scene, `labels/basket/${i}`, box.width, box.height, (ctx, w, h) =>
      paintBasket(ctx, i, w, h),
    ).setPosition(box.x + box.width / 2, box.y + box.height / 2),
  )
  const dark = scene.add.rectangle(width / 2, height / 2, width, height, 0x05040f, 1).setAlpha(0)
  const spotlight = glow(scene, colour.paper, at.size * 1.5).setAlpha(0)
  const pip = createPip(scene, at.pip.size)
  pip.view.setPosition(at.pip.x, at.pip.y)
  const cast = scene.add.container(0, 0)
  const all = (play.outcome?.events ?? []) as readonly MarketEvent[]
  const ends = seatedAfter(all, all.length)
  const rows = at.rooms.map((room, i) =>
    crowd(Math.max(9, ends.filter(({ answer }) => answer === i).length), room),
  )
  const taken = at.rooms.map(() => 0)
  let seated = 0
  let accuracy = 0.5

  const bird = (truth: number, size: number) => penguin(scene, setup.classes[truth]?.look, size)

  function seat({ truth, answer }: Seat, arriving: boolean): void {
    const row = rows[answer]
    const spot = row?.at[taken[answer] ?? 0]
    seated += 1
    if (!row || !spot) return
    taken[answer] = (taken[answer] ?? 0) + 1
    const one = bird(truth, row.size * 1.1).setPosition(spot.x, spot.y)
    inside.add(one)
    if (truth === answer) return
    // One in the wrong basket stands crooked and carries the mark of where it belongs.
    one.setAngle(-12)
    inside.add(
      classMark(scene, truth, Math.max(11, row.size * 0.6)).setPosition(
        spot.x + row.size * 0.3,
        spot.y + row.size * 0.3,
      ),
    )
    if (arriving) gentlyWrong(scene, one)
  }

  function callOff(): void {
    cues.clear()
    scene.tweens.killTweensOf([...cast.list, dark, spotlight])
    cast.removeAll(true)
    for (const light of [...lights, dark, spotlight]) light.setAlpha(0)
  }

  function fill(index: number): void {
    inside.removeAll(true)
    taken.fill(0)
    seated = 0
    for (const one of seatedAfter(all, index)) seat(one, false)
  }

  /** Hops in a bow; in calm it is there. */
  function hop(one: Image, to: Point, span: number, then: () => void): void {
    if (kit.calm()) {
      cues.at(span, then)
      return
    }
    scene.tweens.add({ targets: one, x: to.x, duration: span, ease: 'Sine.inOut' })
    scene.tweens.add({ targets: one, y: to.y, scale: one.scale * 0.55, duration: span, ease: 'Back.in' })
    cues.at(span, then)
  }

  const rim = (answer: number): Point => {
    const box = at.baskets[answer] as Box
    return { x: box.x + box.width / 2, y: box.y - at.size * 0.1 }
  }

  /** One comes to the stall, is looked at, and ends in a basket, or beside Pip when it is only a guest. */
  function visit(event: Extract<MarketEvent, { type: 'case' | 'own' }>, ms: number): void {
    const own = event.type === 'own'
    const drum = event.type === 'case' && event.drum === true
    const walker = bird(event.truth, at.size).setPosition(kit.calm() ? at.spot.x : -at.size, at.spot.y)
    cast.add(walker)
    if (own) {
      const sign = at.size * 0.42
      const card = paperCard(scene, sign, sign).setPosition(walker.x, at.spot.y + at.size * 0.2)
      const mark = classMark(scene, event.truth, sign * 0.7).setPosition(walker.x, card.y)
      cast.add([card, mark])
      move(scene, [card, mark], { x: at.spot.x }, { span: ms * part.walk, ease: 'between' })
    }
    move(scene, walker, { x: at.spot.x }, { span: ms * part.walk, ease: 'between' })
    pip.lookAt(at.spot)
    pip.feel({ accuracy, sure: 0.5 })
    if (drum) {
      spotlight.setPosition(at.spot.x, at.spot.y)
      move(scene, dark, { alpha: 0.55 }, { span: ms * part.walk })
      move(scene, spotlight, { alpha: 0.5 }, { span: ms * part.walk })
    }
    cues.at(ms * part.walk, () => {
      pip.feel({ accuracy, sure: event.sure })
      hesitate(scene, pip.view, event.sure, ms * part.look)
      for (const [i, share] of event.shares.entries()) {
        const light = lights[i]
        if (light) move(scene, light, { alpha: share }, { span: ms * part.look * 0.8 })
      }
      // The drum roll: the lights of the baskets come and go before they stay.
      if (drum && !kit.calm())
        for (let n = 1; n < 6; n++)
          cues.at(ms * part.look * 0.15 * n, () =>
            flash(scene, rim(n % lights.length).x, rim(0).y, colour.paper, 50),
          )
    })
    cues.at(ms * (part.walk + part.look), () => {
      const door = rim(event.answer)
      hop(walker, door, ms * part.pass * arrives, () => {
        move(scene, dark, { alpha: 0 })
        move(scene, spotlight, { alpha: 0 })
        if (own) gentlyEnd(walker, event.right, door)
        else {
          walker.destroy()
          seat(event, true)
          accuracy = event.tally.right / event.tally.done
        }
        pip.feel({ accuracy, right: event.right })
        pip.lookAt(door)
        if (!event.right) return
        flash(scene, door.x, door.y, colour.jade, at.size)
        if (own || drum || (event.type === 'case' && event.streak % 5 === 0))
          starBurst(scene, door.x, door.y, { reach: 70 })
      })
    })
  }

  function gentlyEnd(walker: Image, right: boolean, door: Point): void {
    if (kit.calm()) walker.setPosition(door.x, door.y)
    if (right) pip.hop()
    else gentlyWrong(scene, walker)
  }

  function rush(batch: readonly Seat[], ms: number): void {
    pip.lookAt(at.spot)
    const step = (ms * 0.72) / batch.length
    for (const [i, one] of batch.entries()) {
      cues.at(step * i, () => {
        if (kit.calm()) {
          seat(one, false)
          return
        }
        const runner = bird(one.truth, at.size * 0.7).setPosition(-at.size * 0.4, at.spot.y + (i % 3) * 8)
        cast.add(runner)
        hop(runner, rim(one.answer), ms * 0.2, () => {
          runner.destroy()
          seat(one, false)
        })
      })
    }
  }

  /** A mistake of the rush climbs out again, with the mark of where it belongs. */
  function climbOut(event: Extract<MarketEvent, { type: 'return' }>, ms: number): void {
    const from = rim(event.answer)
    const one = bird(event.truth, at.size).setPosition(from.x, from.y)
    const mark = classMark(scene, event.truth, at.size * 0.4).setPosition(
      from.x + at.size * 0.4,
      from.y - at.size * 0.5,
    )
    cast.add([one, mark])
    pip.lookAt(from)
    pip.feel({ accuracy, right: false })
    move(scene, one, { y: from.y - at.size * 0.35 }, { span: ms * 0.3, ease: 'overshoot' })
    cues.at(ms * 0.4, () => gentlyWrong(scene, one))
  }

  return {
    event(raw, index, ms) {
      const event = raw as MarketEvent
      callOff()
      const before = seatedAfter(all, index)
      if (seated !== before.length) fill(index)
      if (event.type === 'rush') rush(event.batch, ms)
      else if (event.type === 'return') climbOut(event, ms)
      else visit(event, ms)
    },
    jump(events: readonly RunEvent[], index) {
      callOff()
      fill(index)
      const before = seatedAfter(all, index)
      const right = before.filter(({ truth, answer }) => truth === answer).length
      accuracy = before.length > 0 ? right / before.length : 0.5
      pip.lookAt()
      pip.feel(feelingAfter(events, index, accuracy))
    },
    tell(stars) {
      pip.feel({ accuracy, ...(stars > 0 && { right: true }) })
      if (stars > 0) fireworks(scene, stars, width, height)
    },
    dispose() {
      callOff()
      for (const one of [ground.view, ...lights, inside, ...fronts, dark, spotlight, pip.view, cast])
        one.destroy()
    },
  }
}

function layOut(classes: number, width: number, height: number) {
  const left = width * 0.36
  const pitch = (width * 0.985 - left) / classes
  const size = Math.min(height * 0.24, width * 0.15)
  const basket = { width: pitch * 0.9, height: Math.min(height * 0.17, pitch * 0.5) }
  const y = height * 0.74
  const baskets = Array.from({ length: classes }, (_, i) => ({ x: left + pitch * (i + 0.05), y, ...basket }))
  const tall = height * 0.24
  return {
    ...{ size, baskets },
    /** The penguins of a basket stand behind its rim, row over row. */
    rooms: baskets.map((box) => ({
      x: box.x + 6,
      y: box.y - tall + box.height * 0.12,
      width: box.width - 12,
      height: tall,
    })),
    spot: { x: width * 0.2, y: height * 0.8 },
    pip: { x: width * 0.2, y: height * 0.4, size: Math.min(height * 0.2, width * 0.16) },
  }
}

function paintBasket(ctx: Ctx, index: number, w: number, h: number): void {
  ctx.beginPath()
  ctx.moveTo(2, h * 0.1)
  ctx.lineTo(w - 2, h * 0.1)
  ctx.lineTo(w * 0.9, h - 2)
  ctx.quadraticCurveTo(w / 2, h + 4, w * 0.1, h - 2)
  ctx.closePath()
  ctx.fillStyle = vertical(ctx, 0, h, '#C98E4E', '#7A4A24')
  ctx.fill()
  ctx.save()
  ctx.clip()
  ctx.strokeStyle = fade('#4A2A12', 0.5)
  ctx.lineWidth = 2
  for (let i = -4; i < w / 12 + 4; i++)
    for (const lean of [-1, 1]) {
      ctx.beginPath()
      ctx.moveTo(i * 14, 0)
      ctx.lineTo(i * 14 + lean * h * 0.7, h)
      ctx.stroke()
    }
  ctx.restore()
  roundBox(ctx, 0, 0, w, h * 0.2, h * 0.1)
  ctx.fillStyle = mix(markOf(index).colour, '#5B3218', 0.35)
  ctx.fill()
  paintMark(ctx, index, w / 2, h * 0.6, Math.min(h * 0.56, 46))
}
