import type { App } from './app.ts'
import type { Trainer } from './attemptLevel.ts'
import { change } from './play.ts'
import { saveRun } from './saveProgress.ts'

/** A breath between the last case and the stars, milliseconds. */
const curtain = 700

/** Plays the contest's events one after another; each lasts its own time divided by the speed. */
export interface Playback {
  start(): Promise<void>
  playPause(): void
  speed(times: 1 | 2 | 4): void
  seek(at: number): void
  /** Straight to the stars. */
  skip(): void
  stop(): void
}

export function createPlayback(app: App, trainer: Trainer): Playback {
  let callOff: () => void = () => {}

  function schedule() {
    callOff()
    const { play } = app.store.getState()
    if (!play?.outcome || play.phase !== 'run' || !play.run.playing) return
    const event = play.outcome.events[play.run.at]
    callOff = event ? app.wait(event.ms / play.run.speed, advance) : app.wait(curtain, finish)
  }

  function advance() {
    change(app, ({ run }) => ({ run: { ...run, at: run.at + 1 } }))
    schedule()
  }

  function finish() {
    change(app, ({ run }) => ({ run: { ...run, playing: false } }))
    toResult(app)
  }

  return {
    async start() {
      const outcome = await trainer.train()
      if (!outcome || app.store.getState().play?.outcome !== outcome) return
      change(app, ({ run }) => ({ phase: 'run', run: { ...run, at: 0, playing: true } }))
      // Kept as soon as it is won, not when it has been shown: a tab closed in the middle loses no star.
      saveRun(app)
      schedule()
    },
    playPause() {
      change(app, ({ run }) => ({ run: { ...run, playing: !run.playing } }))
      schedule()
    },
    speed(times) {
      change(app, ({ run }) => ({ run: { ...run, speed: times } }))
      schedule()
    },
    seek(at) {
      change(app, ({ run, outcome }) => ({
        run: { ...run, at: Math.min(Math.max(0, Math.round(at)), outcome?.events.length ?? 0) },
      }))
      schedule()
    },
    skip() {
      callOff()
      change(app, ({ run, outcome }) => ({
        run: { ...run, at: outcome?.events.length ?? 0, playing: false },
      }))
      toResult(app)
    },
    stop() {
      callOff()
      change(app, ({ run }) => ({ run: { ...run, playing: false } }))
    },
  }
}

/** The stars with their reasons. */
export function toResult(app: App): void {
  if (!app.store.getState().play?.outcome) return
  change(app, () => ({ phase: 'result' }))
}
