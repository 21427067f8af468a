/**
 * Sound listens to the store and asks nobody. It begins with the first key or click (browsers, and people in
 * libraries, expect no less) and knows the game only through what the state says.
 */
import type { Glimpse, Text } from '../engine/index.ts'
import { isSilent, type State, type Store } from '../store/index.ts'
import { captions } from './captions.ts'
import { type Cue, cuesOf } from './cues.ts'
import { createLanesHum } from './lanesHum.ts'
import { humRate, tonePitch } from './pitch.ts'
import { createPlayer } from './player.ts'
import { themeOf } from './theme.ts'
import { createTone } from './tone.ts'

/** Between one star's chord and the next, milliseconds: in step with the ceremony on the screen. */
const starEvery = 650

export interface Audio {
  stop(): void
}

export function startAudio(store: Store, showCaption: (text: Text) => void): Audio {
  const player = createPlayer()
  const tone = createTone()
  const voice = createTone('voice')
  const timers = new Set<ReturnType<typeof setTimeout>>()
  const humLanes = createLanesHum(player)
  let firstLoss: number | undefined

  function sound(cue: Cue) {
    // One light is one chord, whatever it is called.
    player.effect(cue === 'lantern' ? 'star1' : cue)
    const caption = captions[cue]
    if (caption && store.getState().settings.captions) showCaption(caption)
  }

  function later(milliseconds: number, cue: Cue) {
    const timer = setTimeout(() => {
      timers.delete(timer)
      sound(cue)
    }, milliseconds)
    timers.add(timer)
  }

  function stars(count: number, daily: boolean) {
    if (count === 0) return later(starEvery, 'nostar')
    if (daily) return later(starEvery, 'lantern')
    const chords = ['star1', 'star2', 'star3'] as const
    for (const [index, chord] of chords.slice(0, count).entries()) later(starEvery * (index + 1), chord)
  }

  function hum({ play }: State) {
    const show = play?.training.status === 'busy' ? (play.training.show as Glimpse | undefined) : undefined
    if (play?.training.status !== 'busy') {
      firstLoss = undefined
      player.hum(undefined)
    } else if (show?.loss !== undefined) {
      firstLoss ??= show.loss
      player.hum(humRate(firstLoss, show.loss))
    }
  }

  function follow(after: State, before: State) {
    const { music, effects } = after.settings
    const silent = isSilent(after.settings)
    if (after.settings !== before.settings) player.volumes(music, effects, silent)
    player.theme(music > 0 && !silent ? themeOf(after) : undefined)
    for (const cue of cuesOf(before, after)) sound(cue)
    if (after.play?.training !== before.play?.training) hum(after)
    if (after.room?.lanes !== before.room?.lanes) humLanes.tell(after.room?.lanes ?? [])
    if (
      after.tone !== before.tone ||
      after.sung !== before.sung ||
      after.play?.phase !== before.play?.phase
    ) {
      const sings = after.play?.phase === 'lab' || after.play?.phase === 'run'
      voice.sound(sings ? after.sung : undefined, silent ? 0 : effects)
      const wrong = after.play?.phase === 'lab' ? after.tone : undefined
      tone.sound(wrong === undefined ? undefined : tonePitch(wrong), silent ? 0 : effects)
    }
    const [was, is] = [before.play?.phase, after.play?.phase]
    if (was !== is) {
      player.duck(is === 'lecture' || is === 'result')
      if (is === 'result' && was === 'run')
        stars(after.play?.outcome?.stars ?? 0, after.play?.daily !== undefined)
    }
  }

  const now = store.getState()
  player.volumes(now.settings.music, now.settings.effects, isSilent(now.settings))
  follow(now, now)
  const unfollow = store.subscribe(follow)
  return {
    stop() {
      unfollow()
      for (const timer of timers) clearTimeout(timer)
      humLanes.stop()
      tone.dispose()
      voice.dispose()
      player.dispose()
    },
  }
}
