import { act as actWithin } from '../engine/index.ts'
import { movedTo, type Play, same } from '../store/index.ts'
import type { App } from './app.ts'
import type { Trainer } from './attemptLevel.ts'
import { change, without } from './play.ts'
import { saveProgress } from './saveProgress.ts'

/** How many decisions can be taken back. */
const memory = 200

/**
 * One decision of the player. A "no" changes nothing and is shown until the next decision. It takes effect at
 * once: on a busy machine even a fetched module is a while away, and Train would be pressed before it.
 */
export function act(app: App, trainer: Trainer, action: unknown): void {
  const { play } = app.store.getState()
  if (!play) return
  const rules = app.levelStore.rulesAtHand(play.level.kind)
  const acted = actWithin(rules, play.level, play.recipe, action)
  if (!acted.ok) {
    change(app, () => ({ refusal: acted.why }))
    return
  }
  const language = rules.language?.(acted.recipe)
  if (language && language !== rules.language?.(play.recipe))
    app.warm(language, rules.lends?.(play.level.setup))
  const lasting = rules.undone && same(rules.undone(acted.recipe, play.recipe), acted.recipe)
  const past = lasting ? play.past : [...play.past, play.recipe].slice(-memory)
  become(app, trainer, { ...play, past, future: [] }, acted.recipe)
}

export function undo(app: App, trainer: Trainer): void {
  const { play } = app.store.getState()
  if (!play || play.past.length === 0) return
  const past = play.past.slice(0, -1)
  const recipe = moved(app, play, play.past.at(-1))
  become(app, trainer, { ...play, past, future: [...play.future, play.recipe] }, recipe)
}

export function redo(app: App, trainer: Trainer): void {
  const { play } = app.store.getState()
  if (!play || play.future.length === 0) return
  const future = play.future.slice(0, -1)
  const recipe = moved(app, play, play.future.at(-1))
  become(app, trainer, { ...play, future, past: [...play.past, play.recipe] }, recipe)
}

/** An earlier or later recipe, with what cannot be taken back as it is now. */
function moved(app: App, play: Play, to: unknown): unknown {
  const rules = app.levelStore.rulesAtHand(play.level.kind)
  return rules.undone ? rules.undone(play.recipe, to) : to
}

/** The level as it was when first opened; can be undone. */
export function startOver(app: App, trainer: Trainer): void {
  const { play } = app.store.getState()
  if (!play) return
  const rules = app.levelStore.rulesAtHand(play.level.kind)
  const recipe = rules.start(play.level.setup, play.lent)
  become(app, trainer, { ...play, past: [...play.past, play.recipe], future: [] }, recipe)
}

/** Another recipe: a training under way is for the old one and stops; an outcome we already know comes back. */
function become(app: App, trainer: Trainer, play: Play, recipe: unknown): void {
  trainer.cancel()
  const { training } = app.store.getState().play ?? play
  const known = trainer.known(play.level, recipe)
  const before = play.outcome ?? play.before
  app.store.setState({
    play: {
      ...without(play, 'outcome', 'refusal', 'before'),
      recipe,
      draft: recipe,
      training: training.status === 'failed' ? { status: 'idle' } : training,
      run: { ...movedTo(play.run, 0), playing: false },
      ...(known && { outcome: known }),
      ...(before && { before }),
    },
  })
  void saveProgress(app, { draft: recipe, over: play.draft === undefined ? [] : [play.draft] })
  const { live } = app.levelStore.rulesAtHand(play.level.kind)
  if (!known && live?.(play.recipe, recipe)) void trainer.train()
}
