/** The contest: the choir recites on the pier at sunset, buoys light as the sound passes, and each syllable is led to a sail. */
import type { RunEvent } from '../../engine/index.ts'
import { colour } from '../../look/index.ts'
import type { ContestPlace, On } from '../../scenes/kit/stageOf.ts'
import { flash, gentlyWrong, hesitate, ripple, starBurst } from '../../scenes/kit/theatre.ts'
import type { Play } from '../../store/session.ts'
import type { CallEvent, OwnEvent } from './events.ts'
import { listeningOf } from './inputs.ts'
import { createPassing } from './passing.ts'
import { createPier } from './pier.ts'
import type { Recipe, Setup } from './schema.ts'
import { heardVoices } from './sung.ts'

type Told = Exclude<CallEvent, { readonly type: 'rush' }>

export function createRecital(on: On, setup: Setup, play: Play): ContestPlace {
  const { kit, cues } = on
  const { scene } = kit
  const { moments } = listeningOf(setup, play.recipe as Recipe)
  const all = (play.outcome?.events ?? []) as readonly CallEvent[]
  const pier = createPier(on, setup, moments)
  const { at, sails, holds, dark, choir, pip } = pier
  const passing = createPassing(on, setup, pier, moments)
  function settle(index: number): void {
    passing.show()
    sails.light(undefined)
    choir.rest()
    dark.setAlpha(0)
    holds.show(all.slice(0, index))
  }

  function answer(event: Told): void {
    sails.light(event.answer, true)
    const to = sails.places[event.answer]
    if (to) pip.lookAt(to)
  }

  function verdict(event: Told, index: number): void {
    const sail = sails.of(event.answer)
    const to = sails.places[event.answer]
    if (!sail || !to) return
    dark.setAlpha(0)
    holds.show(all.slice(0, index + 1))
    pip.feel({ accuracy: shareOf(index), right: event.right })
    if (setup.people) holds.fly(event.truth, event.answer, choir.at(event.voice))
    flash(scene, to.x, to.y, event.right ? colour.jade : colour.coral, at.sail * 0.7)
    if (!event.right) {
      gentlyWrong(scene, sail)
      const home = sails.places[event.truth]
      if (home) ripple(scene, home.x, home.y, colour.paper, at.sail * 0.6)
    } else if (event.type === 'case' && event.drum) starBurst(scene, to.x, to.y, { reach: at.sail })
  }

  const shareOf = (index: number): number => {
    const tally = all.slice(0, index + 1).findLast((event) => event.type !== 'own')?.tally
    return tally && tally.done > 0 ? tally.right / tally.done : 0.5
  }

  function one(event: Told, index: number, ms: number): void {
    const k = ms / event.ms
    const [sureAt, rightAt] = [(event.sureAt ?? 0) * k, (event.rightAt ?? ms * 0.6) * k]
    if (event.type === 'return') {
      passing.show(event.pitches)
      choir.sings(event.voice)
      answer(event)
    } else {
      if (event.type === 'case' && event.drum) {
        dark.setAlpha(0.45)
        hesitate(scene, pip.view, 0.25, sureAt)
      }
      passing.start(event.pitches, event.voice, sureAt * 0.86)
      cues.at(sureAt, () => answer(event))
    }
    if (event.type === 'own') cues.at(rightAt, () => ownEnds(event))
    else cues.at(rightAt, () => verdict(event, index))
  }

  /** Nobody knows better: no light of right or wrong. */
  function ownEnds({ answer: tone }: OwnEvent): void {
    const to = sails.places[tone]
    if (to) starBurst(scene, to.x, to.y, { reach: at.sail * 0.8 })
    pip.hop()
  }

  function rush(event: Extract<CallEvent, { readonly type: 'rush' }>, index: number, ms: number): void {
    const step = (ms * 0.8) / Math.max(1, event.batch.length)
    for (const [i, { truth, answer: sail }] of event.batch.entries())
      cues.at(step * i, () => {
        const { x, y } = choir.sings(i % heardVoices(setup).length)
        holds.fly(truth, sail, { x, y: y - at.singer * 0.4 })
        sails.light(sail)
        // Now and then a voice is picked out of the throng.
        if (i % 6 === 0) ripple(scene, x, y, '#FFE0B0', 60)
      })
    cues.at(ms * 0.94, () => {
      sails.light(undefined)
      holds.show(all.slice(0, index + 1))
      pip.feel({ accuracy: shareOf(index), right: event.count.wrong === 0 })
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
        passing.show(last.pitches)
        sails.light(last.answer)
      }
      pip.feel({ accuracy: index > 0 ? shareOf(index - 1) : 0.5 })
    },
    tell(stars) {
      pip.feel({ accuracy: stars / 3 })
    },
    update(_, elapsed) {
      if (scene.tweens.timeScale === 0) return
      if (!kit.calm()) choir.update(elapsed)
      passing.update(elapsed)
    },
    dispose() {
      cues.clear()
      passing.stop()
      pier.dispose()
    },
  }
}
