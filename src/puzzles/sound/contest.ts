/** The contest: fog at sunset, boats that only call, and each moors where Pip says. */
import type { RunEvent } from '../../engine/index.ts'
import { colour } from '../../look/index.ts'
import { move } from '../../scenes/kit/motion.ts'
import type { ContestPlace, On } from '../../scenes/kit/stageOf.ts'
import { flash, gentlyWrong, hesitate, ripple, starBurst } from '../../scenes/kit/theatre.ts'
import type { Play } from '../../store/session.ts'
import { contestOf, plain } from './calls.ts'
import type { CallEvent } from './events.ts'
import { createQuay } from './quay.ts'
import type { Setup } from './schema.ts'
import { viewOf } from './view.ts'

type Rush = Extract<CallEvent, { readonly type: 'rush' }>
type Told = Exclude<CallEvent, Rush>
type Quay = ReturnType<typeof createQuay>

export function createFog(on: On, setup: Setup, play: Play): ContestPlace {
  const { kit, cues } = on
  const { scene } = kit
  const view = viewOf(kit.view, setup)
  const all = (play.outcome?.events ?? []) as readonly CallEvent[]
  const calls = contestOf(setup)
  const quay = createQuay(on, setup)
  const { at, drawing, boats, dark, pip } = quay
  const quiet = () => view.now().sung !== undefined && view.set({ sung: undefined })

  function settle(index: number): void {
    quiet()
    quay.light(undefined)
    dark.setAlpha(0)
    for (const boat of boats) {
      scene.tweens.killTweensOf(boat)
      boat.setPosition(at.fog.x, at.fog.y).setAlpha(0)
    }
    quay.moored(all.slice(0, index))
  }

  /** The very call that Pip got its numbers of. */
  const shown = (event: Told, called?: number) => {
    const call = event.type === 'own' ? plain(event.hertz) : calls.find(({ hertz }) => hertz === event.hertz)
    if (call) drawing.draw({ call, rate: event.rate, window: event.window, called })
  }

  function answer(event: Told): void {
    quiet()
    shown(event, event.called)
    quay.light(event.answer)
    pip.lookAt(quay.middle(event.answer))
  }

  function verdict(event: Told, index: number): void {
    dark.setAlpha(0)
    quay.moored(all.slice(0, index + 1))
    pip.feel({ accuracy: shareOf(all, index), right: event.right })
    moor(on, quay, event)
  }

  function one(event: Told, index: number, ms: number): void {
    const k = ms / event.ms
    const [sureAt, rightAt] = [(event.sureAt ?? 0) * k, (event.rightAt ?? ms * 0.6) * k]
    shown(event)
    if (event.type === 'case' && event.drum) {
      dark.setAlpha(0.45)
      hesitate(scene, pip.view, 0.25, sureAt)
    }
    view.set({ sung: event.hertz })
    if (!kit.calm())
      for (const i of [0, 1, 2])
        cues.at(i * 150, () => ripple(scene, at.fog.x, at.fog.y, '#FFE0B0', at.boat * (0.5 + 0.3 * i)))
    cues.at(sureAt, () => answer(event))
    cues.at(rightAt, () => (event.type === 'own' ? ownEnds(event) : verdict(event, index)))
  }

  /** Nobody's boat: no light of right or wrong. */
  function ownEnds(event: Told): void {
    const to = quay.middle(event.answer)
    starBurst(scene, to.x, to.y, { reach: at.boat })
    pip.hop()
  }

  function rush(event: Rush, index: number, ms: number): void {
    crowdIn(on, quay, event, ms)
    cues.at(ms * 0.94, () => {
      quay.light(undefined)
      quay.moored(all.slice(0, index + 1))
      pip.feel({ accuracy: shareOf(all, index), right: event.count.wrong === 0 })
    })
  }

  return {
    event(event, index, ms) {
      cues.clear()
      settle(index)
      const next = event as CallEvent
      if (next.type === 'rush') rush(next, index, ms)
      else one(next, index, ms)
    },
    jump(events: readonly RunEvent[], index) {
      cues.clear()
      settle(index)
      const last = events[index - 1] as CallEvent | undefined
      if (last && last.type !== 'rush') {
        shown(last, last.called)
        quay.light(last.answer)
      }
      pip.feel({ accuracy: index > 0 ? shareOf(all, index - 1) : 0.5 })
    },
    tell(stars) {
      pip.feel({ accuracy: stars / 3 })
    },
    update(_, elapsed) {
      if (scene.tweens.timeScale === 0) return
      if (!kit.calm()) quay.update(elapsed)
    },
    dispose() {
      cues.clear()
      quiet()
      quay.dispose()
    },
  }
}

/** Many come in at once: piers light up one after another, green for their own boats. */
function crowdIn({ kit, cues }: On, quay: Quay, { batch }: Rush, ms: number): void {
  const { scene } = kit
  const { fog, boat } = quay.at
  const step = (ms * 0.8) / Math.max(1, batch.length)
  for (const [i, { truth, answer: pier }] of batch.entries())
    cues.at(step * i, () => {
      const to = quay.middle(pier)
      quay.light(pier)
      if (i % 4 === 0) ripple(scene, fog.x, fog.y, '#FFE0B0', boat * 0.7)
      if (i % 3 === 0) flash(scene, to.x, to.y, truth === pier ? colour.jade : colour.coral, boat * 0.4)
    })
}

/** The boat comes out of the fog to the pier that was called; where that is another's, its own is shown. */
function moor({ kit }: On, { at, boats, middle, pip }: Quay, event: Told): void {
  const { scene } = kit
  const boat = boats[event.truth]
  if (!boat) return
  const to = middle(event.answer)
  boat.setAlpha(1)
  if (kit.calm()) boat.setPosition(to.x, to.y)
  else move(scene, boat, to, { span: 'grand', ease: 'between' })
  flash(scene, to.x, to.y, event.right ? colour.jade : colour.coral, at.boat * 0.8)
  if (!event.right) {
    gentlyWrong(scene, pip.view)
    const home = middle(event.truth)
    ripple(scene, home.x, home.y, colour.paper, at.boat * 0.6)
  } else if (event.type === 'case' && event.drum) starBurst(scene, to.x, to.y, { reach: at.boat * 1.4 })
}

/** The share of right piers after so many events. */
function shareOf(all: readonly CallEvent[], index: number): number {
  const tally = all.slice(0, index + 1).findLast((event) => event.type !== 'own')?.tally
  return tally && tally.done > 0 ? tally.right / tally.done : 0.5
}
