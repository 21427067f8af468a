import { type Level, NotJudged, type Outcome } from '../engine/index.ts'
import { AttemptRefused, WorkerCrashed } from '../learn/faults.ts'
import type { TrainingFault } from '../store/index.ts'
import type { App } from './app.ts'
import { tell } from './notify.ts'
import { change } from './play.ts'

/** Trains the player's recipe, one training at a time. */
export interface Trainer {
  /** Resolves with the outcome, or undefined when it was cancelled or could not be made. */
  train(): Promise<Outcome | undefined>
  /** The outcome of a recipe that is not the player's own; nothing of it is kept. Undefined when it could not be made. */
  look(recipe: unknown): Promise<Outcome | undefined>
  cancel(): void
  /** Cancels, and has the worker free the model that answered questions. */
  leave(): void
  /**
   * Asks the model that belongs to the outcome at hand. The worker keeps only the last one it trained: after an
   * undo to a known outcome the model is trained once more, which gives the same model.
   */
  ask(query: unknown): Promise<unknown>
  /** Somebody else has the worker train: the model it keeps is then not that of the outcome at hand. */
  forget(): void
  /** The outcome of this recipe if it was attempted lately: same recipe, same outcome. */
  known(level: Level, recipe: unknown): Outcome | undefined
}

const remembered = 12

export function createTrainer(app: App): Trainer {
  let current: { controller: AbortController; outcome: Promise<Outcome | undefined> } | undefined
  const outcomes = new Map<string, Outcome>()
  let mindOf: string | undefined
  const keyOf = (level: Level, recipe: unknown) => `${level.id} ${level.seed} ${JSON.stringify(recipe)}`

  async function attempt(signal: AbortSignal): Promise<Outcome | undefined> {
    const { play } = app.store.getState()
    if (!play) return undefined
    const { level, recipe } = play
    const stillWanted = () => !signal.aborted && app.store.getState().play?.level === level
    change(app, () => ({ training: { status: 'busy', done: 0, show: undefined } }))
    try {
      const outcome = await app.learner.attempt(level, recipe, {
        signal,
        onProgress(done, show) {
          if (stillWanted()) change(app, () => ({ training: { status: 'busy', done, show } }))
        },
      })
      mindOf = keyOf(level, recipe)
      remember(mindOf, outcome)
      if (!stillWanted()) return undefined
      change(app, () => ({ training: { status: 'idle' }, outcome }))
      return outcome
    } catch (error) {
      if (!stillWanted()) return undefined
      const why = faultOf(error)
      change(app, () => ({ training: { status: 'failed', why } }))
      if (why.code === 'worker-crashed') void tell(app, 'workerReplaced', 'bad')
      if (why.code === 'broken') void tell(app, 'trainingFailed', 'bad')
      return undefined
    }
  }

  function remember(key: string, outcome: Outcome) {
    outcomes.delete(key)
    outcomes.set(key, outcome)
    for (const old of [...outcomes.keys()].slice(0, -remembered)) outcomes.delete(old)
  }

  function cancel() {
    if (!current) return
    current.controller.abort()
    current = undefined
    change(app, () => ({ training: { status: 'idle' } }))
  }

  return {
    async train() {
      const outcome = app.store.getState().play?.outcome
      if (outcome) return outcome
      if (!current) {
        const controller = new AbortController()
        const mine = { controller, outcome: attempt(controller.signal) }
        current = mine
        void mine.outcome.finally(() => {
          if (current === mine) current = undefined
        })
      }
      return current.outcome
    },
    async look(recipe) {
      const { play } = app.store.getState()
      if (!play || current) return undefined
      const key = keyOf(play.level, recipe)
      const known = outcomes.get(key)
      if (known) return known
      try {
        const outcome = await app.learner.attempt(play.level, recipe)
        mindOf = key
        remember(key, outcome)
        return outcome
      } catch (error) {
        if (faultOf(error).code === 'broken') void tell(app, 'trainingFailed', 'bad')
        return undefined
      }
    },
    cancel,
    leave() {
      cancel()
      mindOf = undefined
      app.learner.forget()
    },
    async ask(query) {
      const { play } = app.store.getState()
      const wanted = play?.outcome && keyOf(play.level, play.recipe)
      if (play && wanted && wanted !== mindOf && !current) {
        await app.learner.attempt(play.level, play.recipe)
        mindOf = wanted
      }
      return app.learner.ask(query)
    },
    forget() {
      mindOf = undefined
    },
    known: (level, recipe) => outcomes.get(keyOf(level, recipe)),
  }
}

export function faultOf(error: unknown): TrainingFault {
  if (error instanceof AttemptRefused) return { code: 'refused', refusal: error.refusal }
  if (error instanceof NotJudged) return { code: 'not-judged', why: error.why }
  if (error instanceof WorkerCrashed) return { code: 'worker-crashed' }
  return { code: 'broken', message: error instanceof Error ? error.message : String(error) }
}
