import type { RunEvent } from '../../engine/index.ts'
import { colour } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { createCues } from '../../scenes/kit/cues.ts'
import { bulb } from '../../scenes/kit/gates/props.ts'
import { createGrove, type Guest, type Planted } from '../../scenes/kit/grove/grove.ts'
import { wayTo } from '../../scenes/kit/grove/layout.ts'
import { createPip, feelingAfter } from '../../scenes/kit/pip.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import type { ContestPlace } from '../../scenes/kit/stageOf.ts'
import { flash, hesitate, ripple, starBurst } from '../../scenes/kit/theatre.ts'
import { asksOf, majorities } from '../kit/tree.ts'
import { part } from './attempt.ts'
import type { FerryEvent, HandEvent, LearnedEvent, SplitEvent } from './events.ts'
import { pier } from './ground.ts'
import { eveningLayout } from './layout.ts'
import { yardUnder } from './plan.ts'
import type { Recipe, Setup } from './schema.ts'
import { asksIn, namesIn, yardOf } from './tree.ts'

type Walked = HandEvent | LearnedEvent

/**
 * The last ferry: every animal walks the player's tree, answer by answer, to a pen; then a learned tree grows over the
 * yard and the same animals walk that. A string of lights a tree keeps both scores in view.
 */
export function createEvening(
  kit: StageKit,
  setup: Setup,
  recipe: Recipe,
  width: number,
  height: number,
): ContestPlace {
  const { scene } = kit
  const { yard, gate, animal } = yardOf(setup)
  const at = eveningLayout(gate.length, width, height)
  const ground = pier(scene, 'evening', at.deck, width, height)
  const icons = setup.questions.map(({ icon }) => icon)
  const grove = createGrove(kit, icons, at.grove, setup.classes.length)
  const ferry = sprite(scene, 'ferry', at.ferry.size).setPosition(
    at.ferry.x,
    at.ferry.y - at.ferry.size * 0.3,
  )
  const pip = createPip(scene, at.pip.size)
  pip.view.setPosition(at.pip.x, at.pip.y - at.pip.size * 0.2)
  const key = {
    dark: bulb(scene, colour.edge, false),
    right: bulb(scene, colour.lantern, true),
    wrong: bulb(scene, colour.coral, false),
  }
  const lights = at.lights.map((row) => row.map(({ x, y }) => scene.add.image(x, y, key.dark).setScale(0.8)))
  const signs = ['raised-hand', 'robot'].map((name, i) =>
    sprite(scene, name, 24).setPosition(at.signs[i]?.x ?? 0, at.signs[i]?.y ?? 0),
  )
  const cast = scene.add.container(0, 0).setDepth(45)
  const cues = createCues(scene)
  let events: readonly FerryEvent[] = []
  let shown = 0
  let accuracy = 0.5

  const hand = { asks: asksIn(setup, recipe), names: namesIn(setup, recipe) }

  function learnedAfter(index: number) {
    const splits = events.slice(0, index).filter((event): event is SplitEvent => event.type === 'split')
    const asks = asksOf(splits)
    return { asks, names: majorities(yard, asks, setup.classes.length) }
  }

  /** How the pier stands after the first `index` events. */
  function standing(index: number): Planted {
    const last = events[Math.max(0, index - 1)]
    if (index > 0 && last?.type === 'split') {
      const { asks, names } = learnedAfter(index)
      return yardUnder(setup, asks, names)
    }
    const type = last?.type === 'learned' || last?.type === 'board' ? 'learned' : 'case'
    const { asks, names } = type === 'learned' ? learnedAfter(index) : hand
    const walked = events.filter((event): event is Walked => event.type === type)
    const inside = new Map<string, Guest[]>()
    for (const one of walked.slice(0, events.slice(0, index).filter((event) => event.type === type).length))
      inside.set(one.at, [...(inside.get(one.at) ?? []), animal(one.card)])
    return { asks, names, inside, room: (pen) => walked.filter((one) => one.at === pen).length }
  }

  function light(row: number, n: number, right: boolean | undefined): void {
    lights[row]?.[n]?.setTexture(right === undefined ? key.dark : right ? key.right : key.wrong)
  }

  function callOff(): void {
    cues.clear()
    scene.tweens.killTweensOf(cast.list)
    cast.removeAll(true)
  }

  function jump(all: readonly RunEvent[], index: number): void {
    callOff()
    events = all as readonly FerryEvent[]
    shown = index
    for (const row of lights) for (const one of row) one.setTexture(key.dark)
    for (const one of events.slice(0, index))
      if (one.type === 'case' || one.type === 'learned')
        light(one.type === 'case' ? 0 : 1, one.n - 1, one.right)
    grove.show(standing(index))
    const past = events.slice(0, index).filter((event) => event.type === 'case')
    accuracy = past.length === 0 ? 0.5 : past.filter(({ right }) => right).length / past.length
    pip.feel(feelingAfter(all, index, accuracy))
  }

  function event(raw: RunEvent, index: number, ms: number): void {
    const one = raw as FerryEvent
    if (shown !== index) return
    callOff()
    shown = index + 1
    if (one.type === 'split') grow(one, index, ms)
    else if (one.type === 'case') walkUp(one, index, ms)
    else if (one.type === 'learned') race(one, index, ms)
    else {
      grove.show(standing(index + 1))
      starBurst(scene, at.pip.x, at.pip.y, { reach: at.pip.size })
    }
  }

  /** The rivals are held up in the order of what they take off the impurity; then the best is asked. */
  function grow({ weighed, n }: SplitEvent, index: number, ms: number): void {
    if (n === 0) grove.show(yardUnder(setup, new Map(), majorities(yard, new Map(), setup.classes.length)))
    const best = weighed[0]?.drop ?? 1
    const shownRivals = weighed.slice(0, n === 0 ? 5 : 3)
    const tall = at.deck * 0.5
    for (const [i, { ask, drop }] of shownRivals.entries()) {
      const x = width * 0.36 + i * at.actor * 1.25
      const bar = scene.add
        .rectangle(
          x,
          at.deck,
          at.actor * 0.5,
          Math.max(2, (tall * drop) / best),
          i === 0 ? 0xffb347 : 0x6272b8,
        )
        .setOrigin(0.5, 1)
      const icon = sprite(scene, icons[ask] ?? '', at.actor * 0.62).setPosition(x, at.deck + at.actor * 0.36)
      cast.add([bar, icon])
      if (kit.calm()) continue
      const full = bar.scaleY
      bar.setScale(1, 0.01)
      scene.tweens.add({
        targets: bar,
        scaleY: full,
        duration: ms * 0.3,
        delay: i * ms * 0.05,
        ease: 'Sine.out',
      })
    }
    pip.feel({ accuracy: 0.5, learning: true })
    cues.at(ms * 0.55, () => grove.show(standing(index + 1)))
  }

  function walkUp(one: HandEvent, index: number, ms: number): void {
    grove.show({ ...standing(index), lit: one.at })
    const way = wayTo(grove.layout(), one.at)
    const actor = sprite(scene, animal(one.card).icon, at.actor).setPosition(at.ferry.x, at.ferry.y)
    cast.add(actor)
    const step = (ms * part.walk) / Math.max(1, way.length)
    pip.feel({ accuracy, sure: 0.5 })
    for (const [i, { x, y }] of way.entries())
      cues.at(kit.calm() ? 0 : step * i, () => {
        if (kit.calm()) actor.setPosition(x, y - 6)
        else scene.tweens.add({ targets: actor, x, y: y - 6, duration: step * 0.92, ease: 'Sine.inOut' })
        pip.lookAt({ x, y })
      })
    cues.at(ms * part.walk, () => {
      pip.feel({ accuracy, sure: one.sure })
      hesitate(scene, actor, one.drum ? 0.2 : one.sure, ms * part.look)
      const door = way.at(-1)
      if (one.drum && door)
        for (const beat of [0, 0.33, 0.66])
          cues.at(ms * part.look * beat, () =>
            ripple(scene, door.x, door.y, colour.lantern, at.actor * (0.7 + beat)),
          )
    })
    cues.at(ms * (part.walk + part.look), () => {
      accuracy = one.tally.right / one.n
      arriveAt(one, index, 0)
      if (one.streak > 0 && one.streak % 5 === 0) pip.hop()
    })
  }

  function race(one: LearnedEvent, index: number, ms: number): void {
    cues.at(ms * 0.5, () => arriveAt(one, index, 1))
    if (events[index - 1]?.type === 'split') grove.show(standing(index + 1))
  }

  function arriveAt(one: Walked, index: number, row: number): void {
    cast.removeAll(true)
    grove.show(standing(index + 1))
    light(row, one.n - 1, one.right)
    pip.feel({ accuracy, right: one.right })
    const spot = grove.spot(one.card)
    if (spot) flash(scene, spot.x, spot.y, one.right ? colour.jade : colour.coral, at.actor * 0.7)
    const lamp = at.lights[row]?.[one.n - 1]
    if (lamp) flash(scene, lamp.x, lamp.y, one.right ? colour.lantern : colour.coral, 20)
  }

  return {
    event,
    jump,
    tell: (stars) => pip.feel({ accuracy, right: stars > 0 }),
    dispose() {
      callOff()
      grove.dispose()
      for (const part of [ground.view, ferry, pip.view, cast, ...lights.flat(), ...signs]) part.destroy()
    },
  }
}
