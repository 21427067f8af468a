import type { Level } from '../engine/index.ts'
import { lastWork, levelProgress, type Play } from '../store/index.ts'
import type { AnyRules, App } from './app.ts'
import { notify } from './notify.ts'
import { words } from './words.ts'

/**
 * Opens a level: fetches and checks its file, and sets the player where they stopped. A broken file closes the
 * level with its reason and changes nothing else.
 */
export async function openLevel(app: App, id: string): Promise<void> {
  const { store, levelStore } = app
  if (store.getState().play?.level.id === id) return
  closeLevel(app)
  const { unopened: _, ...before } = store.getState()
  store.setState({ ...before, opening: id }, true)
  try {
    const opened = await levelStore.open(id, store.getState().lesson?.coding)
    if (store.getState().opening !== id) return
    if (!opened.ok) {
      store.setState((state) => ({ closed: { ...state.closed, [id]: opened.fault } }))
      return
    }
    const rules = await levelStore.rules(opened.level.kind)
    if (store.getState().opening !== id) return
    for (const notice of opened.notices) notify(app, notice)
    const { level, narrower = level } = opened
    const begun = lastWork(levelProgress(store.getState().progress, id))
    // Work in a language that the lesson leaves out is gone on with.
    const fits = begun === undefined || savedRecipe(app, narrower, rules, begun)
    const play = firstPlay(app, fits ? narrower : level, rules)
    store.setState({ play, terms: opened.terms })
    app.learner.load(opened.level)
    const language = rules.language?.(play.recipe)
    if (language) app.warm(language)
  } catch {
    if (store.getState().opening === id) store.setState({ unopened: id })
  } finally {
    const { opening, ...rest } = store.getState()
    if (opening === id) store.setState(rest, true)
  }
}

export function closeLevel({ store }: Pick<App, 'store'>): void {
  const { play, ...rest } = store.getState()
  if (play) store.setState(rest, true)
}

function firstPlay(app: App, level: Level, rules: AnyRules): Play {
  const saved = levelProgress(app.store.getState().progress, level.id)
  const last = savedRecipe(app, level, rules, lastWork(saved))
  const draft = last ?? savedRecipe(app, level, rules, saved.best?.recipe)
  if (lastWork(saved) !== undefined && !last) notify(app, draft ? words.bestInstead : words.draftDropped)
  return {
    level,
    // Whoever has worked here before has heard the story; it can be opened again from the lab.
    phase: draft ? 'lab' : 'lecture',
    card: 0,
    ...(saved.guess !== undefined && { guess: saved.guess }),
    ...(saved.choice !== undefined && { choice: saved.choice }),
    ...(saved.draft !== undefined && { draft: saved.draft }),
    recipe: draft ? draft.recipe : rules.start(level.setup),
    past: [],
    future: [],
    training: { status: 'idle' },
    run: { at: 0, told: 'nothing', playing: false, speed: 1 },
    hintsShown: 0,
  }
}

/** What was saved, if it still fits the level. */
export function savedRecipe(app: App, level: Level, rules: AnyRules, saved: unknown) {
  const read = saved === undefined ? undefined : app.levelStore.readRecipe(level, saved)
  return read && rules.check(level.setup, read.recipe) === undefined ? read : undefined
}
