import { type Play, type State, shownOf } from '../store/index.ts'

/** The effects in `assets/audio/effects.json`, by what they mean. */
export type Cue =
  | 'press'
  | 'add'
  | 'remove'
  | 'undo'
  | 'refuse'
  | 'page'
  | 'travel'
  | 'train'
  | 'ready'
  | 'cancel'
  | 'hint'
  | 'right'
  | 'wrong'
  | 'streak'
  | 'lantern'
  | 'star1'
  | 'star2'
  | 'star3'
  | 'nostar'
  | 'stamp'

const streakLength = 5

/**
 * What is to be heard when the state changes from one to the other. Pure: rules never ask for a sound, sound
 * listens to the store.
 */
export function cuesOf(before: State, after: State): Cue[] {
  const cues: Cue[] = []
  if (before.route.at !== after.route.at) cues.push(after.route.at === 'map' ? 'travel' : 'page')
  else if (before.route !== after.route) cues.push('page')
  if (before.play && after.play && before.play.level === after.play.level) {
    cues.push(...playCues(before.play, after.play))
  }
  return cues
}

function playCues(before: Play, after: Play): Cue[] {
  if (before.phase !== after.phase) return after.phase === 'result' ? [] : ['page']
  if (before.card !== after.card) return ['page']
  if (after.refusal && after.refusal !== before.refusal) return ['refuse']
  if (after.hintsShown > before.hintsShown) return ['hint']
  if (after.recipe !== before.recipe) return [decision(before, after)]
  if (before.training.status !== after.training.status) return trainingCue(before, after)
  if (after.phase === 'run' && shownOf(after.run) === shownOf(before.run) + 1) return eventCue(after)
  return []
}

/** Adding sounds like adding and taking away like taking away, whatever the kind: the recipe grows or shrinks. */
function decision(before: Play, after: Play): Cue {
  if (after.past.length <= before.past.length) return 'undo'
  const [was, is] = [JSON.stringify(before.recipe).length, JSON.stringify(after.recipe).length]
  return is === was ? 'press' : is > was ? 'add' : 'remove'
}

function trainingCue(before: Play, after: Play): Cue[] {
  if (after.training.status === 'busy') return ['train']
  if (before.training.status !== 'busy') return []
  if (after.training.status === 'failed') return ['refuse']
  return after.outcome ? (after.outcome.failure ? ['wrong'] : ['ready']) : ['cancel']
}

/** The event that has just shown how it came out. */
function eventCue({ outcome, run }: Play): Cue[] {
  const shown = outcome?.events.slice(0, shownOf(run)) ?? []
  const right = shown.at(-1)?.right
  if (right === undefined) return []
  if (!right) return ['wrong']
  const judged = shown.filter((event) => event.right !== undefined)
  const lastMiss = judged.findLastIndex((event) => !event.right)
  const streak = judged.length - 1 - lastMiss
  return [streak > 0 && streak % streakLength === 0 ? 'streak' : 'right']
}
