import type { RunEvent } from '../../engine/index.ts'
import { colour } from '../../look/index.ts'
import { classMark, glow, paperCard } from '../../scenes/kit/draw.ts'
import { arrive, move } from '../../scenes/kit/motion.ts'
import { penguin } from '../../scenes/kit/penguin.ts'
import { createPip } from '../../scenes/kit/pip.ts'
import type { ContestPlace, On } from '../../scenes/kit/stageOf.ts'
import { gentlyWrong, starBurst } from '../../scenes/kit/theatre.ts'
import { createVisits, type VisitEvent } from '../../scenes/kit/visits.ts'
import type { Play } from '../../store/session.ts'
import type { DuskEvent, Lab, LastEvent, NightEvent } from './events.ts'
import { createHouses } from './houses.ts'
import { createLamps, type Lamp } from './lamps.ts'
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
  const cap = nightcap(scene, at.pip.size * 0.72)
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
  cap.setPosition(at.pip.x + at.pip.size * 0.04, at.pip.y - at.pip.size * 0.34)
  const cast = scene.add.container(0, 0)

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

  /** A ferry comes in; before it, a lesson's cards may have gone into the quilt. */
  function dusk({ night, lesson }: DuskEvent, index: number, ms: number): void {
    visits.jump(all, index)
    stand(index + 1, night, kit.calm())
    if (!kit.calm()) boat.setX(-at.ferry.size)
    const begin = lesson ? ms * 0.5 : 0
    cues.at(begin, () => move(scene, boat, { x: at.ferry.x }, { span: (ms - begin) * 0.85, ease: 'out' }))
    if (!lesson) {
      quilt.show(weightsOf(night))
      snore(kit, { x: at.pip.x + at.pip.size * 0.3, y: at.pip.y - at.pip.size * 0.5 }, at.pip.size * 0.4)
      return
    }
    const to = { x: at.quilt.x + at.quilt.width / 2, y: at.quilt.y + at.quilt.height / 2 }
    for (const [of, n] of lesson.entries())
      for (let i = 0; i < Math.min(6, n); i++) {
        const side = at.size * 0.3
        const from = { x: at.spot.x + (i - 2.5) * side * 0.9, y: at.spot.y - side * 0.4 - of * side * 0.9 }
        const card = paperCard(scene, side, side * 0.7)
        const mark = classMark(scene, of, side * 0.5)
        const one = scene.add.container(from.x, from.y, [card, mark])
        cast.add(one)
        arrive(scene, one, { delay: i * 40 })
        cues.at(ms * 0.24 + i * 45, () =>
          move(scene, one, { ...to, scale: 0.2, alpha: 0 }, { span: ms * 0.16, ease: 'in' }),
        )
      }
    cues.at(ms * 0.46, () => quilt.show(weightsOf(night)))
  }

  /** One passenger before two Pips: the one that only ever waited, and the player's. */
  function lastFerry(event: LastEvent, index: number, ms: number): void {
    visits.jump(all, index)
    stand(index, event.night, kit.calm())
    const size = at.size * 1.25
    const dark = scene.add.rectangle(width / 2, height / 2, width, height, 0x05040f, 1).setAlpha(0)
    const spot = { x: width * 0.5, y: height * 0.66 }
    const light = glow(scene, colour.lantern, size).setPosition(spot.x, spot.y).setAlpha(0)
    const walker = penguin(scene, setup.classes[event.truth]?.look, size).setPosition(
      kit.calm() ? spot.x : -size,
      spot.y,
    )
    cast.add([dark, light, walker])
    move(scene, dark, { alpha: 0.68 }, { span: ms * 0.12 })
    move(scene, light, { alpha: 0.5 }, { span: ms * 0.2 })
    move(scene, walker, { x: spot.x }, { span: ms * 0.22, ease: 'between' })
    const tell = (x: number, asleep: boolean, answer: number) => {
      const pip = createPip(scene, at.pip.size * 1.15)
      pip.view.setPosition(x, height * 0.36)
      const part = [
        pip.view,
        ...(asleep
          ? [nightcap(scene, at.pip.size * 0.84).setPosition(x + 2, height * 0.36 - at.pip.size * 0.4)]
          : []),
      ]
      cast.add(part)
      pip.feel({ accuracy: asleep ? 0.6 : 0.95, sure: asleep ? event.asleep.sure : event.sure })
      pip.lookAt(spot)
      const side = at.size * 0.5
      const card = paperCard(scene, side, side).setPosition(x, height * 0.36 + at.pip.size * 1.05)
      const mark = classMark(scene, answer, side * 0.72).setPosition(card.x, card.y)
      cast.add([card, mark])
      arrive(scene, card)
      arrive(scene, mark, { delay: 120 })
      return { pip, card }
    }
    cues.at(event.sureAt ? (ms * event.sureAt) / event.ms : 0, () => {
      const { card } = tell(width * 0.24, true, event.asleep.answer)
      if (event.asleep.answer !== event.truth) gentlyWrong(scene, card)
    })
    cues.at(ms * 0.52, () => {
      const { pip, card } = tell(width * 0.76, false, event.answer)
      cues.at(ms * 0.18, () => {
        cast.add(
          classMark(scene, event.truth, size * 0.3).setPosition(spot.x + size * 0.42, spot.y + size * 0.3),
        )
        pip.feel({ accuracy: 0.95, right: event.right ?? false })
        if (event.right) starBurst(scene, card.x, card.y, { reach: 90 })
        else gentlyWrong(scene, card)
      })
    })
  }

  stand(0, 1, true)
  quilt.show(weightsOf(1))
  return {
    event(raw, index, ms) {
      const event = raw as NightEvent
      callOff()
      if (event.type === 'dusk') return dusk(event, index, ms)
      if (event.type === 'last') return lastFerry(event, index, ms)
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
