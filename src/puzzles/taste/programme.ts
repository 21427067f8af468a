/** The contest: the evening's request programme. Boats stop at the pier, sail to their place on the map, and dance or sail off. */
import type { RunEvent } from '../../engine/index.ts'
import { colour } from '../../look/index.ts'
import { move } from '../../scenes/kit/motion.ts'
import type { ContestPlace, On } from '../../scenes/kit/stageOf.ts'
import { fireworks, flash, gentlyWrong, hesitate, starBurst } from '../../scenes/kit/theatre.ts'
import type { Play } from '../../store/session.ts'
import type { FleetEvent, Lab, MonthEvent, OwnEvent, TasteEvent } from './events.ts'
import { createPier } from './pier.ts'
import { createSailing } from './sailing.ts'
import type { Setup } from './schema.ts'
import { createTune } from './tune.ts'
import { viewOf } from './view.ts'

type Told = Exclude<TasteEvent, FleetEvent | MonthEvent | OwnEvent>

export function createProgramme(on: On, setup: Setup, play: Play): ContestPlace {
  const { kit, cues, width, height } = on
  const { scene } = kit
  const all = (play.outcome?.events ?? []) as readonly TasteEvent[]
  const lab = play.outcome?.lab as Lab | undefined
  const pier = createPier(on, setup)
  const { at, sea, fleet, dark, pip, guests } = pier
  const { chart } = at
  const tune = createTune(viewOf(kit.view), setup)
  let month: { ms: number; readonly of: number } | undefined
  const { arrives, plays, dances, crosses } = createSailing(on, pier, tune)
  sea.lie(lab, true)

  const shareOf = (index: number) => shareAfter(all, index)

  /** As everything lies after so many events. */
  function settle(index: number): void {
    tune.stop()
    scene.tweens.killTweensOf([...guests.list, dark])
    guests.removeAll(true)
    dark.setAlpha(0)
    month = undefined
    const past = all.slice(0, index).some(({ type }) => type === 'month')
    sea.lie(past ? (lab?.month.at(-1) ?? lab) : lab, true)
    sea.mark({ asked: [] })
    sea.people(past)
    fleet.show(all.slice(0, index))
  }

  function one(event: Told, index: number, ms: number): void {
    const k = ms / event.ms
    const [sureAt, rightAt] = [(event.sureAt ?? 0) * k, (event.rightAt ?? ms * 0.6) * k]
    const drum = event.type === 'case' && event.drum === true
    const boat = arrives(event, event.type === 'return' ? rightAt * 0.5 : sureAt)
    if (drum) {
      dark.setAlpha(0.4)
      hesitate(scene, pip.view, 0.2, sureAt)
    }
    cues.at(event.type === 'return' ? rightAt * 0.5 : sureAt, () => plays(event))
    cues.at(rightAt, () => {
      const { x, y } = chart.at(event.at)
      dark.setAlpha(0)
      pip.feel({ accuracy: shareOf(index), right: event.right })
      flash(scene, x, y, event.right ? colour.jade : colour.coral, at.boat)
      if (event.right) dances(boat, drum)
      else {
        gentlyWrong(scene, boat)
        cues.at(Math.max(60, (ms - rightAt) * 0.35), () =>
          move(scene, boat, { x: -at.boat, y: height * 0.96, alpha: 0.3 }, { span: 900, ease: 'in' }),
        )
      }
    })
  }

  function rush(event: FleetEvent, index: number, ms: number): void {
    crosses(event.boats, ms)
    cues.at(ms * 0.96, () => {
      guests.removeAll(true)
      fleet.show(all.slice(0, index + 1))
      pip.feel({ accuracy: shareOf(index), right: event.count.wrong === 0 })
    })
  }

  function ownPlays(event: OwnEvent, ms: number): void {
    const boat = arrives(event, ms * 0.4)
    cues.at(ms * 0.4, () => plays(event))
    cues.at(ms * 0.75, () => {
      starBurst(scene, boat.x, boat.y, { reach: at.boat })
      pip.hop()
    })
  }

  return {
    event(raw, index, ms) {
      cues.clear()
      settle(index)
      const event = raw as TasteEvent
      if (event.type === 'rush') rush(event, index, ms)
      else if (event.type === 'month') {
        fleet.show([])
        sea.people(true)
        month = { ms: 0, of: ms }
      } else if (event.type === 'own') ownPlays(event, ms)
      else one(event, index, ms)
    },
    jump(_: readonly RunEvent[], index) {
      cues.clear()
      settle(index)
      const last = all[index - 1]
      if (last?.type === 'month') fleet.show([])
      if (last && 'served' in last) {
        guests.add(pier.standing(last))
        sea.mark({ asked: [], from: chart.at(last.at), songs: last.served.map(({ song }) => song) })
      }
      pip.feel({ accuracy: index > 0 ? shareOf(index - 1) : 0.5 })
    },
    tell(stars) {
      pip.feel({ accuracy: stars / 3, ...(stars > 0 && { right: true }) })
      if (stars > 0) fireworks(scene, stars, width, height)
    },
    update(_, elapsed) {
      if (scene.tweens.timeScale === 0) return
      tune.update(elapsed)
      sea.update(elapsed)
      if (!month || !lab) return
      const days = lab.month.length
      const day = (ms: number) => Math.floor((ms / (month?.of ?? 1)) * days * 1.15)
      const before = day(month.ms)
      month.ms += elapsed * scene.tweens.timeScale
      const now = Math.min(days - 1, day(month.ms))
      if (now !== before || month.ms <= elapsed) sea.lie(lab.month[now])
    },
    dispose() {
      cues.clear()
      tune.stop()
      pier.dispose()
    },
  }
}

/** How many of those who came danced. */
function shareAfter(all: readonly TasteEvent[], index: number): number {
  const last = all.slice(0, index + 1).findLast((event) => event.type !== 'own' && event.type !== 'month')
  return last && last.tally.done > 0 ? last.tally.right / last.tally.done : 0.5
}
