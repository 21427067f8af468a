import type { RunEvent } from '../../engine/index.ts'
import { classMark, paperCard } from '../../scenes/kit/draw.ts'
import { arrive, move } from '../../scenes/kit/motion.ts'
import { penguin } from '../../scenes/kit/penguin.ts'
import type { ContestPlace, On } from '../../scenes/kit/stageOf.ts'
import { createVisits, type VisitEvent } from '../../scenes/kit/visits.ts'
import type { Play } from '../../store/session.ts'
import type { DuskEvent, Lab, NightEvent } from './events.ts'
import { createHouses } from './houses.ts'
import { createLamps, type Lamp } from './lamps.ts'
import { lastFerry, type Show } from './lastFerry.ts'
import { eveningLayout } from './layout.ts'
import { createQuilt, nightcap, snore } from './quilt.ts'
import type { Setup } from './schema.ts'
import { createMoon, ferry, shore } from './shore.ts'
import { createWeather } from './weather.ts'

/** How the lanterns hang after so many events: lit as far as their night went right. */
export function lampsAfter(setup: Setup, events: readonly NightEvent[], index: number): Lamp[] {
  const past = events.slice(0, index)
  return setup.nights.map((_, n) => {
    const own = past.flatMap((event) =>
      event.type === 'case' && event.night === n + 1
        ? [{ right: Number(event.right), of: 1 }]
        : event.type === 'rush' && event.night === n + 1
          ? [{ right: event.count.right, of: event.batch.length }]
          : [],
    )
    const of = own.reduce((sum, one) => sum + one.of, 0)
    const lesson = past.some(
      (event) => event.type === 'dusk' && event.night === n + 2 && event.lesson !== undefined,
    )
    return { right: of === 0 ? undefined : own.reduce((sum, one) => sum + one.right, 0) / of, lesson }
  })
}

/** The night that is being worked after so many events. */
export const nightAt = (events: readonly NightEvent[], index: number): number =>
  events.slice(0, Math.max(1, index)).findLast((event): event is DuskEvent => event.type === 'dusk')?.night ??
  1

/** Eight ferries, one after another: Pip sends everybody to a house, and only a lesson changes how. */
export function createEvening(on: On, setup: Setup, play: Play): ContestPlace {
  const { kit, cues, width, height } = on
  const { scene } = kit
  const all = (play.outcome?.events ?? []) as readonly NightEvent[]
  const lab = play.outcome?.lab as Lab | undefined
  const at = eveningLayout(setup.nights.length, setup.classes.length, width, height)
  const ground = shore(scene, 'contest', at, width, height)
  const moon = createMoon(scene, at, setup.nights.length, width)
  const boat = ferry(scene, at.ferry.size).setPosition(at.ferry.x, at.ferry.y)
  const weather = createWeather(kit, at, width, height)
  const lamps = createLamps(kit, at)
  const houses = createHouses(kit, setup, at, all)
  const quilt = createQuilt(kit, at.quilt)
  const visits = createVisits(on, {
    ...{ size: at.size, spot: at.spot, pip: at.pip, seats: houses },
    all: all as readonly RunEvent[] as readonly VisitEvent[],
    door(answer) {
      const { x = 0, y = 0, width: wide = 0, height: tall = 0 } = at.houses[answer] ?? {}
      return { x: x + wide / 2, y: y + tall * 0.8 }
    },
    guest: (truth, size) => penguin(scene, setup.classes[truth]?.look, size),
    parts: [],
  })
  const cap = nightcap(scene, at.pip)
  const cast = scene.add.container(0, 0)
  const show: Show = { ...on, setup, at, cast }
  const weightsOf = (night: number) => lab?.models[lab.nights[night - 1]?.model ?? 0]

  function callOff(): void {
    scene.tweens.killTweensOf([...cast.list, boat])
    cast.removeAll(true)
    boat.setPosition(at.ferry.x, at.ferry.y)
  }

  /** As everything stands before the event of that index. */
  function stand(index: number, night: number, still: boolean): void {
    lamps.show(lampsAfter(setup, all, index), night)
    moon.go(night, still)
    weather.set(setup.nights[night - 1]?.weather ?? 'clear', still)
  }

  /** A ferry comes in; before it, a lesson's cards may go into the quilt. */
  function dusk({ night, lesson }: DuskEvent, index: number, ms: number): void {
    visits.jump(all, index)
    stand(index + 1, night, kit.calm())
    if (!kit.calm()) boat.setX(-at.ferry.size)
    const begin = lesson ? ms * 0.5 : 0
    cues.at(begin, () => move(scene, boat, { x: at.ferry.x }, { span: (ms - begin) * 0.85, ease: 'out' }))
    if (lesson) teach(show, lesson, ms, () => quilt.show(weightsOf(night)))
    else {
      quilt.show(weightsOf(night))
      snore(kit, at.pip)
    }
  }

  stand(0, 1, true)
  quilt.show(weightsOf(1))
  return {
    event(raw, index, ms) {
      const event = raw as NightEvent
      callOff()
      if (event.type === 'dusk') return dusk(event, index, ms)
      if (event.type === 'last') {
        visits.jump(all, index)
        stand(index, event.night, kit.calm())
        return lastFerry(show, event, ms)
      }
      visits.event(raw, index, ms)
      lamps.show(lampsAfter(setup, all, index), event.night)
    },
    jump(events, index) {
      callOff()
      visits.jump(events, index)
      const night = nightAt(all, index)
      stand(index, night, true)
      quilt.show(weightsOf(night))
    },
    tell: visits.tell,
    dispose() {
      callOff()
      visits.dispose()
      for (const part of [weather, quilt]) part.dispose()
      for (const part of [ground.view, moon.view, boat, ...lamps.parts, ...houses.parts, cap, cast])
        part.destroy()
    },
  }
}

/** The cards of a lesson lie on the planks, fly into the quilt, and its patches change. */
function teach(
  { kit, cues, at, cast }: Show,
  lesson: readonly number[],
  ms: number,
  stitched: () => void,
): void {
  const { scene } = kit
  const to = { x: at.quilt.x + at.quilt.width / 2, y: at.quilt.y + at.quilt.height / 2 }
  const side = at.size * 0.3
  for (const [of, n] of lesson.entries())
    for (let i = 0; i < Math.min(6, n); i++) {
      const one = scene.add.container(
        at.spot.x + (i - 2.5) * side * 0.9,
        at.spot.y - side * (0.4 + of * 0.9),
        [paperCard(scene, side, side * 0.7), classMark(scene, of, side * 0.5)],
      )
      cast.add(one)
      arrive(scene, one, { delay: i * 40 })
      cues.at(ms * 0.24 + i * 45, () =>
        move(scene, one, { ...to, scale: 0.2, alpha: 0 }, { span: ms * 0.16, ease: 'in' }),
      )
    }
  cues.at(ms * 0.46, stitched)
}
