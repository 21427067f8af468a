import type { RunEvent } from '../../../engine/index.ts'
import { colour } from '../../../look/index.ts'
import { arrives, part } from '../../../puzzles/kit/gatePace.ts'
import type { CaseEvent } from '../../../puzzles/kit/parade.ts'
import { sprite } from '../atlas.ts'
import type { Backdrop } from '../backdrops/backdrop.ts'
import { createCues } from '../cues.ts'
import { classMark } from '../draw.ts'
import type { Point } from '../layout.ts'
import { move } from '../motion.ts'
import { createPip, feelingAfter } from '../pip.ts'
import type { StageKit } from '../stage.ts'
import type { ContestPlace } from '../stageOf.ts'
import { flash, hesitate, starBurst } from '../theatre.ts'
import { createCrowds } from './crowds.ts'
import { type GatesLayout, gatesLayout } from './layout.ts'
import { bulb, gateLight, heldCard } from './props.ts'
import { createQueue } from './queue.ts'

type Image = ReturnType<typeof sprite>

/** What a kind's gates show, beside the events that play before them. */
export interface GatesSpec<X> {
  /** The place, painted for where things stand in it. */
  ground(
    scene: StageKit['scene'],
    places: (width: number, height: number) => GatesLayout,
    width: number,
    height: number,
  ): Backdrop<GatesLayout>
  /** The picture above each gate, in the order of the classes. */
  readonly signs: readonly string[]
  /** The picture of each case, in order of arrival. */
  readonly icons: readonly string[]
  /** What the model goes by in a case, held up beside Pip: at most three. */
  like?(event: CaseEvent<X>): readonly { readonly icon: string; readonly class: number }[]
}

/**
 * A contest before a row of gates, played from a parade's cases (`puzzles/kit/parade.ts`, timed by `gatePace`). A case
 * comes off the boat, Pip holds up what it goes by, the gates light up as brightly as the model's probabilities, and
 * the case goes through the brightest.
 */
export function createGates<X>(
  kit: StageKit,
  spec: GatesSpec<X>,
  width: number,
  height: number,
): ContestPlace {
  const { scene } = kit
  const { icons } = spec
  const places = (w: number, h: number) => gatesLayout(spec.signs.length, icons.length, w, h)
  const ground = spec.ground(scene, places, width, height)
  const at = ground.places()
  const iconOf = ({ n }: CaseEvent) => icons[n - 1] ?? ''
  const openings = at.gates.map((gate) => ({
    x: gate.x + at.opening.x,
    y: gate.y + at.opening.y,
    width: at.opening.width,
    height: at.opening.height,
  }))

  const lights = openings.map((opening, gate) => gateLight(scene, gate, opening))
  const signs = at.gates.map((gate, nth) =>
    sprite(scene, spec.signs[nth] ?? '', Math.min(gate.width * 0.3, gate.height * 0.17)).setPosition(
      gate.x + gate.width * 0.67,
      gate.y + gate.height * 0.265,
    ),
  )
  const bulbKey = {
    dark: bulb(scene, colour.edge, false),
    right: bulb(scene, colour.lantern, true),
    wrong: bulb(scene, colour.coral, false),
  }
  const bulbs = at.bulbs.map(({ x, y }) => scene.add.image(x, y, bulbKey.dark))
  const crowds = createCrowds(kit, openings)
  const boat = sprite(scene, 'ferry', Math.min(at.actor * 1.8, at.berth.width * 0.9)).setPosition(
    at.boat.x,
    at.boat.y,
  )
  const pip = createPip(scene, at.pip.size, at.pip)
  const queue = createQueue(scene, icons, at)
  const stage = scene.add.container(0, 0)
  const everything = [...lights, ...signs, ...bulbs, crowds.view, boat, pip.view, queue.view, stage]
  if (!kit.calm())
    scene.tweens.add({
      targets: boat,
      y: '-=5',
      duration: 2100,
      yoyo: true,
      repeat: -1,
      ease: 'Sine.inOut',
    })

  const cues = createCues(scene)
  let shown = 0
  /** An actor on its way: a slow machine may be told of the next before this one is through. */
  let under: { readonly event: CaseEvent<X>; readonly index: number } | undefined
  let accuracy = 0.5

  function callOff(): void {
    cues.clear()
    scene.tweens.killTweensOf(stage.list)
    stage.removeAll(true)
    for (const light of lights) light.setAlpha(0)
  }

  function light(index: number, event: CaseEvent<X>): void {
    bulbs[index]?.setTexture(event.right ? bulbKey.right : bulbKey.wrong)
  }

  function jump(events: readonly RunEvent[], index: number): void {
    callOff()
    under = undefined
    crowds.expect(events as readonly CaseEvent<X>[])
    for (const one of bulbs) one.setTexture(bulbKey.dark)
    for (const [i, event] of (events as readonly CaseEvent<X>[]).slice(0, index).entries()) {
      crowds.seat(event, iconOf(event), false)
      light(i, event)
    }
    shown = index
    accuracy = index > 0 ? ((events[index - 1] as CaseEvent<X> | undefined)?.tally.right ?? 0) / index : 0.5
    pip.feel(feelingAfter(events, index, accuracy))
    queue.line(index)
  }

  function event(raw: RunEvent, index: number, ms: number): void {
    const event = raw as CaseEvent<X>
    callOff()
    if (under) {
      crowds.seat(under.event, iconOf(under.event), false)
      light(under.index, under.event)
    }
    under = undefined
    if (shown !== index) return
    shown = index + 1
    under = { event, index }
    const start = queue.advance(ms * part.walk)
    const actor = sprite(scene, iconOf(event), at.actor).setPosition(start.x, start.y)
    stage.add(actor)
    const spot = { x: at.look.x, y: at.look.y - at.actor * 0.5 }
    if (kit.calm()) {
      actor.setAlpha(0)
    } else {
      scene.tweens.add({
        targets: actor,
        y: '-=14',
        duration: 110,
        yoyo: true,
        repeat: Math.max(0, Math.round((ms * part.walk) / 220) - 1),
        ease: 'Sine.out',
      })
      scene.tweens.add({
        targets: actor,
        x: spot.x,
        duration: ms * part.walk,
        ease: 'Sine.inOut',
        onComplete: () => actor.setPosition(spot.x, spot.y),
      })
    }
    pip.lookAt(spot)
    pip.feel({ accuracy, sure: 0.5 })
    cues.at(ms * part.walk, () => look(actor, event, spot, ms))
    cues.at(ms * (part.walk + part.look), () => pass(actor, event, index, ms))
  }

  function look(actor: Image, event: CaseEvent<X>, spot: Point, ms: number): void {
    if (kit.calm()) {
      actor.setPosition(spot.x, spot.y)
      move(scene, actor, { alpha: 1 })
    }
    pip.feel({ accuracy, sure: event.sure })
    hesitate(scene, pip.view, event.sure, ms * part.look)
    // The example it goes by, held up between Pip and the actor; more than one when they are equally close.
    const size = at.actor * 0.62
    const likes = spec.like?.(event).slice(0, 3) ?? []
    for (const [i, { icon, class: of }] of likes.entries()) {
      const x = (at.pip.x + spot.x) / 2 + (i - (likes.length - 1) / 2) * size * 1.1
      const y = at.pip.y - at.pip.size * 0.62
      const board = scene.add.image(x, y, heldCard(scene, size * 1.15, colour.paper))
      const like = sprite(scene, icon, size).setPosition(x, y)
      const mark = classMark(scene, of, size * 0.5).setPosition(x + size * 0.46, y + size * 0.44)
      stage.add([board, like, mark])
      if (kit.calm()) continue
      for (const thing of [board, like, mark]) {
        const { scale } = thing
        thing.setScale(scale * 0.4)
        move(scene, thing, { scale }, { span: Math.min(240, ms * part.look), ease: 'overshoot' })
      }
    }
    for (const [gate, share] of event.shares.entries()) {
      const light = lights[gate]
      if (light && share > 0.01)
        move(scene, light, { alpha: 0.15 + 0.85 * share }, { span: ms * part.look * 0.8 })
    }
  }

  function pass(actor: Image, event: CaseEvent<X>, index: number, ms: number): void {
    const opening = openings[event.answer]
    if (!opening) return
    const door = { x: opening.x + opening.width / 2, y: opening.y + opening.height * 0.72 }
    const arriveIn = ms * part.pass * arrives
    if (kit.calm()) move(scene, actor, { alpha: 0 }, { span: arriveIn })
    else {
      scene.tweens.add({ targets: actor, x: door.x, duration: arriveIn, ease: 'Sine.in' })
      scene.tweens.add({
        targets: actor,
        y: door.y,
        scale: actor.scale * 0.5,
        duration: arriveIn,
        ease: 'Back.in',
      })
    }
    cues.at(arriveIn, () => {
      actor.destroy()
      under = undefined
      crowds.seat(event, iconOf(event), true)
      light(index, event)
      accuracy = event.tally.right / event.n
      pip.feel({ accuracy, right: event.right })
      pip.lookAt(door)
      if (event.right) {
        flash(scene, door.x, door.y, colour.jade, at.opening.width * 0.8)
        // Streaks build: a hop at three, sparks at every fifth.
        if (event.streak % 5 === 0)
          starBurst(scene, door.x, door.y, { reach: 40 + Math.min(60, event.streak * 3) })
        if (event.streak % 3 === 0) pip.hop()
      } else flash(scene, door.x, door.y, colour.mist, at.opening.width * 0.8)
      const lit = at.bulbs[index]
      if (lit) flash(scene, lit.x, lit.y, event.right ? colour.lantern : colour.coral, 22)
    })
  }

  jump([], 0)
  return {
    event,
    jump,
    tell: (stars) => pip.feel({ accuracy, right: stars > 0 }),
    dispose() {
      callOff()
      ground.view.destroy()
      for (const thing of everything) thing.destroy()
    },
  }
}
