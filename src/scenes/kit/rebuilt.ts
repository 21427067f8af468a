import type { RunEvent } from '../../engine/index.ts'
import type { Play } from '../../store/session.ts'
import type { Stage } from './stage.ts'

/** Pictures made for one size of the canvas and one mode of the session. */
export type Built = Omit<Stage, 'resize'>

/** A stage that is built anew when the canvas changes its size or the session its mode: what was on it is put back. */
export function rebuilt(first: Play, modeOf: (play: Play) => string, build: (play: Play) => Built): Stage {
  let play = first
  let demo: string | undefined
  /** Events that have been shown. */
  let seen = 0
  let built = build(play)
  const events = (): readonly RunEvent[] => play.outcome?.events ?? []

  function rebuild(): void {
    built.dispose()
    built = build(play)
    if (modeOf(play) === 'run') built.jump(events(), seen)
    built.show(play)
    built.demo(demo)
  }

  return {
    show(next) {
      const changed = modeOf(next) !== modeOf(play)
      play = next
      if (changed) rebuild()
      else built.show(next)
    },
    demo(name) {
      demo = name
      built.demo(name)
    },
    event(event, index, ms) {
      seen = index + 1
      built.event(event, index, ms)
    },
    jump(all, index) {
      seen = index
      built.jump(all, index)
    },
    resize: rebuild,
    dispose: () => built.dispose(),
  }
}
