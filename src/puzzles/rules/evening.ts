import type { RunEvent } from '../../engine/index.ts'
import { colour } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { pier } from '../../scenes/kit/backdrops/pier.ts'
import { type Cues, createCues } from '../../scenes/kit/cues.ts'
import { createGrove } from '../../scenes/kit/grove/grove.ts'
import { wayTo } from '../../scenes/kit/grove/layout.ts'
import type { Point } from '../../scenes/kit/layout.ts'
import { createLights } from '../../scenes/kit/lights.ts'
import { createPip, feelingAfter } from '../../scenes/kit/pip.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import type { ContestPlace } from '../../scenes/kit/stageOf.ts'
import { flash, hesitate, ripple, starBurst } from '../../scenes/kit/theatre.ts'
import { majorities } from '../kit/tree.ts'
import type { FerryEvent, HandEvent, LearnedEvent, SplitEvent } from './events.ts'
import { eveningLayout } from './layout.ts'
import { holdUp, lightAfter } from './lights.ts'
import { part } from './pace.ts'
import { yardUnder } from './plan.ts'
import type { Recipe, Setup } from './schema.ts'
import { standingAfter, type Walked } from './standing.ts'
import { yardOf } from './tree.ts'

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
  const pip = createPip(scene, at.pip.size, at.pip)
  const lights = createLights(kit, at)
  const cast = scene.add.container(0, 0).setDepth(45)
  const cues = createCues(scene)
  let events: readonly FerryEvent[] = []
  let shown = 0
  let accuracy = 0.5

  const standing = (index: number) => standingAfter(setup, recipe, events, index)

  function callOff(): void {
    cues.clear()
    scene.tweens.killTweensOf(cast.list)
    cast.removeAll(true)
  }

  function jump(all: readonly RunEvent[], index: number): void {
    callOff()
    events = all as readonly FerryEvent[]
    shown = index
    lights.reset()
    lightAfter(lights, events.slice(0, index))
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
    lightAfter(lights, events.slice(0, index))
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
    holdUp(kit, cast, weighed.slice(0, n === 0 ? 5 : 3), icons, at, ms)
    pip.feel({ accuracy: 0.5, learning: true })
    cues.at(ms * 0.55, () => grove.show(standing(index + 1)))
  }

  function walkUp(one: HandEvent, index: number, ms: number): void {
    grove.show({ ...standing(index), lit: one.at })
    const way = wayTo(grove.layout(), one.at)
    const actor = sprite(scene, animal(one.card).icon, at.actor).setPosition(at.ferry.x, at.ferry.y)
    cast.add(actor)
    pip.feel({ accuracy, sure: 0.5 })
    follow(kit, cues, actor, way, ms * part.walk, pip.lookAt)
    cues.at(ms * part.walk, () => {
      pip.feel({ accuracy, sure: one.sure })
      hesitate(scene, actor, one.drum ? 0.2 : one.sure, ms * part.look)
      const door = way.at(-1)
      if (one.drum && door) drumRoll(kit, cues, door, at.actor, ms * part.look)
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
    lightAfter(lights, events.slice(0, index + 1))
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
      for (const part of [ground.view, ferry, pip.view, cast, ...lights.parts]) part.destroy()
    },
  }
}

/** Along the branches, from question to question. */
function follow(
  { scene, calm }: StageKit,
  cues: Cues,
  actor: ReturnType<typeof sprite>,
  way: readonly Point[],
  ms: number,
  passes: (at: Point) => void,
): void {
  const step = ms / Math.max(1, way.length)
  for (const [i, { x, y }] of way.entries())
    cues.at(calm() ? 0 : step * i, () => {
      if (calm()) actor.setPosition(x, y - 6)
      else scene.tweens.add({ targets: actor, x, y: y - 6, duration: step * 0.92, ease: 'Sine.inOut' })
      passes({ x, y })
    })
}

function drumRoll({ scene }: StageKit, cues: Cues, door: Point, size: number, ms: number): void {
  for (const beat of [0, 0.33, 0.66])
    cues.at(ms * beat, () => ripple(scene, door.x, door.y, colour.lantern, size * (0.7 + beat)))
}
