import type { Outcome, RunEvent } from '../engine/index.ts'
import { movedTo, type Play, type Run } from '../store/index.ts'
import type { App } from './app.ts'
import type { Trainer } from './attemptLevel.ts'
import { change } from './play.ts'
import { saveRun } from './saveProgress.ts'

/** How long the contest waits for the disk, milliseconds; what is noted down is safe from all but a killed browser. */
const diskPatience = 250
/** A breath between the last case and the stars, milliseconds. */
const curtain = 700
/** How long a guess is shown, milliseconds, at the highest speed. */
const glimpse = 15_000

/** Plays the contest's events one after another; each lasts its own time divided by the speed. */
export interface Playback {
  start(): Promise<void>
  playPause(): void
  speed(times: 1 | 2 | 4): void
  seek(at: number): void
  /** What the player guessed, for a while; then back to the stars. */
  showGuess(): Promise<void>
  /** Somebody else's recipe, whose outcome is known; then back to the player's own. */
  watch(recipe: unknown, outcome: Outcome): void
  /** Straight to the stars. */
  skip(): void
  stop(): void
}

export function createPlayback(app: App, trainer: Trainer): Playback {
  let callOff: () => void = () => {}
  let endGlimpse: () => void = () => {}

  function schedule() {
    callOff()
    const { play } = app.store.getState()
    if (!play?.outcome || play.phase !== 'run' || !play.run.playing) return
    const event = play.outcome.events[play.run.at]
    if (event) follow(momentsOf(event), 0, play.run.speed)
    else callOff = app.wait(curtain, finish)
  }

  /** What is told of an event keeps step with the stage, which shows it bit by bit. */
  function follow([moment, ...later]: readonly Moment[], since: number, speed: number) {
    if (!moment) return advance()
    const tell = () => {
      const { told } = moment
      // At another speed an event's clock begins again; what has been told stays told.
      if (told) change(app, ({ run }) => ({ run: run.told === 'right' ? run : { ...run, told } }))
      follow(later, moment.at, speed)
    }
    if (moment.at > since) callOff = app.wait((moment.at - since) / speed, tell)
    else tell()
  }

  function advance() {
    change(app, ({ run }) => ({ run: movedTo(run, run.at + 1) }))
    schedule()
  }

  function finish() {
    change(app, ({ run }) => ({ run: { ...run, playing: false } }))
    toResult(app)
  }

  /** In the place of the player's own work, which waits. */
  function put(shows: 'guess' | 'handed', other: unknown, outcome: Outcome, from = 0) {
    change(app, (play) => ({
      own: { shows, recipe: play.recipe, run: play.run, outcome: play.outcome },
      recipe: other,
      outcome,
      phase: 'run',
      run: {
        ...movedTo(play.run, Math.min(from, outcome.events.length - 1)),
        playing: true,
        speed: shows === 'guess' ? 4 : 1,
      },
    }))
  }

  return {
    async start() {
      const outcome = await trainer.train()
      const stands = () => outcome && app.store.getState().play?.outcome === outcome
      if (!stands()) return
      // Noted down as soon as it is decided, before anything is shown: however the page ends, no star is lost.
      await soon(app, saveRun(app))
      if (!stands()) return
      change(app, ({ run }) => ({ phase: 'run', run: { ...movedTo(run, 0), playing: true } }))
      schedule()
    },
    playPause() {
      // The stage begins a resumed event again, and so do the words.
      change(app, ({ run }) => ({
        run: { ...run, playing: !run.playing, ...(!run.playing && { told: 'nothing' }) },
      }))
      schedule()
    },
    speed(times) {
      change(app, ({ run }) => ({ run: { ...run, speed: times } }))
      schedule()
    },
    async showGuess() {
      const { play } = app.store.getState()
      const { tries, choices, from } = play?.level.predict ?? { choices: [] }
      if (!play || play.guess === undefined || play.own || !choices[play.guess]) return
      const recipe = tries?.[tries.length === 1 ? 0 : play.guess]
      const outcome = recipe === undefined ? undefined : await trainer.look(recipe)
      const now = app.store.getState().play
      if (!outcome || now?.level !== play.level || now.phase !== 'result' || !now.outcome || now.own) return
      put('guess', recipe, outcome, from)
      endGlimpse = app.wait(glimpse, () => app.store.getState().play?.own && this.skip())
      schedule()
    },
    watch(recipe, outcome) {
      const { play } = app.store.getState()
      if (!play || play.own) return
      put('handed', recipe, outcome)
      schedule()
    },
    seek(at) {
      change(app, ({ run, outcome }) => ({
        run: movedTo(run, Math.min(Math.max(0, Math.round(at)), outcome?.events.length ?? 0)),
      }))
      schedule()
    },
    skip() {
      callOff()
      change(app, ({ run, outcome }) => ({
        run: { ...movedTo(run, outcome?.events.length ?? 0), playing: false },
      }))
      toResult(app)
    },
    stop() {
      callOff()
      endGlimpse()
      change(app, ({ run }) => ({ run: { ...run, playing: false } }))
    },
  }
}

/** Waits for something, but not for long. */
function soon(app: App, done: Promise<void>): Promise<void> {
  return new Promise((resolve) => {
    const callOff = app.wait(diskPatience, resolve)
    void done.then(() => {
      callOff()
      resolve()
    })
  })
}

interface Moment {
  /** Milliseconds after the event's beginning, at normal speed. */
  readonly at: number
  readonly told?: Run['told']
}

/** When more of an event is told, in order; the last is its end. */
function momentsOf({ ms, sureAt, rightAt = 0 }: RunEvent): Moment[] {
  const sure: Moment[] = sureAt === undefined ? [] : [{ at: sureAt, told: 'sure' }]
  return [...sure, { at: rightAt, told: 'right' }, { at: ms }]
}

/** The stars with their reasons. */
export function toResult(app: App): void {
  if (!app.store.getState().play?.outcome) return
  change(app, (play) => {
    const own = ownWork(play)
    // Whoever watched another's work before trying anything has no stars to be shown.
    return { ...own, phase: play.own && !play.own.outcome ? 'lab' : 'result' }
  })
}

/** The player's own work again, when another was on show. */
export function ownWork({ own }: Play): Partial<Play> {
  return own ? { recipe: own.recipe, run: own.run, outcome: own.outcome, own: undefined } : {}
}
