import type { RunEvent } from '../../engine/index.ts'
import { colour } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { createCues } from '../../scenes/kit/cues.ts'
import { classMark } from '../../scenes/kit/draw.ts'
import type { Point } from '../../scenes/kit/layout.ts'
import { move } from '../../scenes/kit/motion.ts'
import { createPip, feelingAfter } from '../../scenes/kit/pip.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import type { ContestPlace } from '../../scenes/kit/stageOf.ts'
import { flash, hesitate, starBurst } from '../../scenes/kit/theatre.ts'
import { createCrowds } from './crowds.ts'
import { deckOf } from './deck.ts'
import type { GateEvent } from './events.ts'
import { pierGround } from './grounds.ts'
import { pierLayout } from './layout.ts'
import { arrives, part } from './pace.ts'
import { bulb, gateLight, heldCard } from './pierProps.ts'
import { createQueue } from './queue.ts'
import type { Setup } from './schema.ts'

type Image = ReturnType<typeof sprite>

/**
 * The contest. An animal comes off the boat, Pip holds up the closest example it was shown, the seven gates light
 * up as brightly as the model's probabilities, and the animal goes through the brightest.
 */
export function createPierView(kit: StageKit, setup: Setup, width: number, height: number): ContestPlace {
  const { scene } = kit
  const deck = deckOf(setup)
  const cases = deck.gate.length
  const ground = pierGround(scene, (w, h) => pierLayout(setup.classes.length, cases, w, h), width, height)
  const at = ground.places()
  const openings = at.gates.map((gate) => ({
    x: gate.x + at.opening.x,
    y: gate.y + at.opening.y,
    width: at.opening.width,
    height: at.opening.height,
  }))

  const lights = openings.map((opening, kind) => gateLight(scene, kind, opening))
  const signs = at.gates.map((gate, kind) =>
    sprite(
      scene,
      setup.classes[kind]?.icon ?? '',
      Math.min(gate.width * 0.3, gate.height * 0.17),
    ).setPosition(gate.x + gate.width * 0.67, gate.y + gate.height * 0.265),
  )
  const bulbKey = {
    dark: bulb(scene, colour.edge, false),
    right: bulb(scene, colour.lantern, true),
    wrong: bulb(scene, colour.coral, false),
  }
  const bulbs = at.bulbs.map(({ x, y }) => scene.add.image(x, y, bulbKey.dark))
  const crowds = createCrowds(kit, deck, openings)
  const boat = sprite(scene, 'ferry', Math.min(at.animal * 1.8, at.berth.width * 0.9)).setPosition(
    at.boat.x,
    at.boat.y,
  )
  const pip = createPip(scene, at.pip.size)
  pip.view.setPosition(at.pip.x, at.pip.y)
  const queue = createQueue(scene, deck, at)
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
  /** An animal on its way: a slow machine may be told of the next before this one is through. */
  let under: { readonly event: GateEvent; readonly index: number } | undefined
  let accuracy = 0.5

  function callOff(): void {
    cues.clear()
    scene.tweens.killTweensOf(stage.list)
    stage.removeAll(true)
    for (const light of lights) light.setAlpha(0)
  }

  function light(index: number, event: GateEvent): void {
    bulbs[index]?.setTexture(event.right ? bulbKey.right : bulbKey.wrong)
  }

  function jump(events: readonly RunEvent[], index: number): void {
    callOff()
    under = undefined
    crowds.expect(events as readonly GateEvent[])
    for (const one of bulbs) one.setTexture(bulbKey.dark)
    for (const [i, event] of (events as readonly GateEvent[]).slice(0, index).entries()) {
      crowds.seat(event, false)
      light(i, event)
    }
    shown = index
    accuracy = index > 0 ? ((events[index - 1] as GateEvent | undefined)?.tally.right ?? 0) / index : 0.5
    pip.feel(feelingAfter(events, index, accuracy))
    queue.line(index)
  }

  function event(raw: RunEvent, index: number, ms: number): void {
    const event = raw as GateEvent
    callOff()
    if (under) {
      crowds.seat(under.event, false)
      light(under.index, under.event)
    }
    under = undefined
    if (shown !== index) return
    shown = index + 1
    under = { event, index }
    const start = queue.advance(ms * part.walk)
    const animal = sprite(scene, deck.card(event.card).icon, at.animal).setPosition(start.x, start.y)
    stage.add(animal)
    const spot = { x: at.look.x, y: at.look.y - at.animal * 0.5 }
    if (kit.calm()) {
      animal.setAlpha(0)
    } else {
      scene.tweens.add({
        targets: animal,
        y: '-=14',
        duration: 110,
        yoyo: true,
        repeat: Math.max(0, Math.round((ms * part.walk) / 220) - 1),
        ease: 'Sine.out',
      })
      scene.tweens.add({
        targets: animal,
        x: spot.x,
        duration: ms * part.walk,
        ease: 'Sine.inOut',
        onComplete: () => animal.setPosition(spot.x, spot.y),
      })
    }
    pip.lookAt(spot)
    pip.feel({ accuracy, sure: 0.5 })
    cues.at(ms * part.walk, () => look(animal, event, spot, ms))
    cues.at(ms * (part.walk + part.look), () => pass(animal, event, index, ms))
  }

  function look(animal: Image, event: GateEvent, spot: Point, ms: number): void {
    if (kit.calm()) {
      animal.setPosition(spot.x, spot.y)
      move(scene, animal, { alpha: 1 })
    }
    pip.feel({ accuracy, sure: event.sure })
    hesitate(scene, pip.view, event.sure, ms * part.look)
    // The example it goes by, held up between Pip and the animal; more than one when they are equally close.
    const size = at.animal * 0.62
    const likes = event.like.slice(0, 3)
    for (const [i, id] of likes.entries()) {
      const x = (at.pip.x + spot.x) / 2 + (i - (likes.length - 1) / 2) * size * 1.1
      const y = at.pip.y - at.pip.size * 0.62
      const board = scene.add.image(x, y, heldCard(scene, size * 1.15, colour.paper))
      const like = sprite(scene, deck.card(id).icon, size).setPosition(x, y)
      const mark = classMark(scene, deck.card(id).kind, size * 0.5).setPosition(
        x + size * 0.46,
        y + size * 0.44,
      )
      stage.add([board, like, mark])
      if (kit.calm()) continue
      for (const thing of [board, like, mark]) {
        const { scale } = thing
        thing.setScale(scale * 0.4)
        move(scene, thing, { scale }, { span: Math.min(240, ms * part.look), ease: 'overshoot' })
      }
    }
    for (const [kind, share] of event.shares.entries()) {
      const light = lights[kind]
      if (light && share > 0.01)
        move(scene, light, { alpha: 0.15 + 0.85 * share }, { span: ms * part.look * 0.8 })
    }
  }

  function pass(animal: Image, event: GateEvent, index: number, ms: number): void {
    const opening = openings[event.answer]
    if (!opening) return
    const door = { x: opening.x + opening.width / 2, y: opening.y + opening.height * 0.72 }
    const arriveIn = ms * part.pass * arrives
    if (kit.calm()) move(scene, animal, { alpha: 0 }, { span: arriveIn })
    else {
      scene.tweens.add({ targets: animal, x: door.x, duration: arriveIn, ease: 'Sine.in' })
      scene.tweens.add({
        targets: animal,
        y: door.y,
        scale: animal.scale * 0.5,
        duration: arriveIn,
        ease: 'Back.in',
      })
    }
    cues.at(arriveIn, () => {
      animal.destroy()
      under = undefined
      crowds.seat(event, true)
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
