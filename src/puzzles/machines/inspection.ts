import type { RunEvent } from '../../engine/index.ts'
import { colour } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { pier } from '../../scenes/kit/backdrops/pier.ts'
import { glow } from '../../scenes/kit/draw.ts'
import { bulb } from '../../scenes/kit/gates/props.ts'
import { move, squash } from '../../scenes/kit/motion.ts'
import { createPip, feelingAfter } from '../../scenes/kit/pip.ts'
import type { ContestPlace, On } from '../../scenes/kit/stageOf.ts'
import { fireworks, flash, starBurst } from '../../scenes/kit/theatre.ts'
import type { Play } from '../../store/session.ts'
import { drumRoll, type Ground, guest, makeScene, step } from './acts.ts'
import type { GuestEvent, RowEvent } from './events.ts'
import { uncleHoi } from './hoi.ts'
import { tall } from './layout.ts'
import { createMachine } from './machine.ts'
import { part } from './pace.ts'
import type { Setup } from './schema.ts'

type CaseOf = Exclude<RowEvent, GuestEvent>

/**
 * Uncle Hoi walks along the row at night. Each thing meets something new and is treated as what it was sorted as: its
 * lamp lights up, or it makes a scene.
 */
export function createInspection({ kit, cues, width, height }: On, setup: Setup, play: Play): ContestPlace {
  const { scene } = kit
  const all = (play.outcome?.events ?? []) as readonly RowEvent[]
  const size = Math.min(height * 0.3, width * (width < 600 ? 0.27 : 0.2))
  const floor = height * 0.86
  const middle = width * 0.54
  const gap = size * 1.45
  const ground = pier(scene, 'inspection', height * 0.62, width, height)
  const string = lampString(kit, setup.things.length, width, height)
  const row = scene.add.container(middle, floor - (size * tall) / 2)
  const machines = setup.things.map((thing, i) => {
    const machine = createMachine(kit, thing, i, size)
    machine.view.setPosition(i * gap, 0)
    row.add(machine.view)
    return machine
  })
  const hoi = uncleHoi(kit, size * 1.75).setPosition(middle - size * 1.12, floor + 6)
  const lantern = glow(scene, colour.lantern, size * 1.5).setPosition(middle - size * 0.5, floor - size * 0.7)
  const dark = scene.add.rectangle(width / 2, height / 2, width, height, 0x05040f, 1).setAlpha(0)
  const pip = createPip(scene, size * 0.62)
  pip.view.setPosition(width * 0.12, height * 0.34)
  const cast = scene.add.container(0, 0)
  const mood = { accuracy: 0.5 }
  const on: Ground = { kit, cues, cast, pip, mood, size, middle, floor, width }

  function callOff(): void {
    cues.clear()
    scene.tweens.killTweensOf([...cast.list, row, hoi, dark, ...machines.map(({ view }) => view)])
    cast.removeAll(true)
    dark.setAlpha(0)
    hoi.setAngle(0).setY(floor + 6)
  }

  /** Everything as after so many events: a slow machine may have missed some. */
  function settle(index: number): void {
    for (const [i, machine] of machines.entries()) {
      const event = i < index ? all[i] : undefined
      machine.view.setPosition(i * gap, 0).setAngle(0)
      machine.light(0)
      if (event?.type === 'case') machine.settle(event.right, event.answer)
      else machine.settleAnew(answerOf(i))
    }
    string.show(all.slice(0, index))
    row.setX(middle - Math.min(Math.max(0, index - 1), machines.length - 1) * gap)
  }

  const answerOf = (i: number): number => {
    const event = all[i]
    return event?.type === 'case' ? event.answer : -1
  }

  function inspect(event: CaseOf, ms: number): void {
    const i = event.n - 1
    const machine = machines[i]
    const thing = setup.things[i]
    if (!machine || !thing) return
    move(scene, row, { x: middle - i * gap }, { span: ms * part.walk, ease: 'between' })
    step(kit, hoi, ms * part.walk)
    pip.lookAt({ x: middle, y: floor })
    if (event.drum) {
      move(scene, dark, { alpha: 0.5 }, { span: ms * part.walk })
      drumRoll(on, ms)
    }
    const top = floor - size * tall
    cues.at(ms * part.walk, () => {
      machine.light(0.6)
      // What is new tonight.
      const news = sprite(scene, thing.examples[0], size * 0.5).setPosition(middle, top - size * 0.3)
      cast.add(news)
      squash(scene, news, 0.3)
    })
    cues.at(ms * (part.walk + part.tell), () => {
      cast.removeAll(true)
      move(scene, dark, { alpha: 0 })
      machine.settle(event.right, event.answer)
      string.show(all.slice(0, i + 1))
      mood.accuracy = event.tally.right / event.tally.done
      pip.feel({ accuracy: mood.accuracy, right: event.right })
      if (event.right) {
        flash(scene, middle, floor - size * 0.6, colour.jade, size)
        squash(scene, machine.view, 0.16)
        if (event.drum || event.streak % 6 === 0) starBurst(scene, middle, top, { reach: size * 0.6 })
      } else {
        hoi.setAngle(kit.calm() ? 0 : -9)
        makeScene(on, machine.view, thing.examples)
      }
    })
  }

  settle(0)
  return {
    event(raw, index, ms) {
      const event = raw as RowEvent
      callOff()
      settle(index)
      if (event.type === 'guest') guest(on, setup, event, ms)
      else inspect(event, ms)
    },
    jump(events: readonly RunEvent[], index) {
      callOff()
      settle(index)
      const tally = (all.slice(0, index) as readonly RowEvent[]).findLast((one) => one.type === 'case')
      mood.accuracy = tally?.type === 'case' ? tally.tally.right / tally.tally.done : 0.5
      pip.lookAt()
      pip.feel(feelingAfter(events, index, mood.accuracy))
      const now = machines[Math.min(index, machines.length) - 1]
      now?.light(0.6)
    },
    tell(stars) {
      pip.feel({ accuracy: mood.accuracy, ...(stars > 0 && { right: true }) })
      if (stars > 0) fireworks(scene, stars, width, height)
    },
    dispose() {
      callOff()
      for (const one of [ground.view, ...string.parts, row, hoi, lantern, dark, pip.view, cast]) one.destroy()
    },
  }
}

/** One lamp a thing, strung over the pier. */
function lampString({ scene }: On['kit'], count: number, width: number, height: number) {
  const key = {
    dark: bulb(scene, colour.edge, false),
    right: bulb(scene, colour.lantern, true),
    wrong: bulb(scene, colour.coral, false),
  }
  const lamps = Array.from({ length: count }, (_, i) => {
    const t = (i + 0.5) / count
    return scene.add.image(width * (0.04 + 0.92 * t), height * (0.1 + 0.16 * t * (1 - t)), key.dark)
  })
  return {
    parts: lamps,
    show(events: readonly RowEvent[]): void {
      for (const [i, lamp] of lamps.entries()) {
        const event = events[i]
        lamp.setTexture(event?.type === 'case' ? (event.right ? key.right : key.wrong) : key.dark)
      }
    },
  }
}
