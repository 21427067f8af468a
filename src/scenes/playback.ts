import type { Play } from '../store/index.ts'

/**
 * What the stage should do about the contest, told from the session before and after a change. The clock that
 * advances `run.at` is not here: the app owns it, so that captions, sound and stage keep step.
 */
export type Step =
  | { readonly do: 'nothing' }
  /** Play this event within `ms`; `fresh` when the stage may not show the state just before it. */
  | { readonly do: 'play'; readonly index: number; readonly ms: number; readonly fresh: boolean }
  /** Show at once the state after this many events. */
  | { readonly do: 'jump'; readonly index: number }

export function stepOf(before: Play | undefined, after: Play): Step {
  if (after.phase !== 'run' || !after.outcome) return { do: 'nothing' }
  const { events } = after.outcome
  const { at, playing, speed } = after.run
  const event = events[at]
  const jump: Step = { do: 'jump', index: at }
  const play = (fresh: boolean): Step =>
    event ? { do: 'play', index: at, ms: event.ms / speed, fresh } : jump
  if (before?.phase !== 'run' || before.outcome !== after.outcome) return playing ? play(true) : jump
  if (at !== before.run.at) return playing ? play(at !== before.run.at + 1) : jump
  // The clock gives a resumed event its whole length again, so the stage starts it again too.
  return playing && !before.run.playing ? play(true) : { do: 'nothing' }
}
