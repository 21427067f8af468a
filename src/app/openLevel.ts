import type { Level } from '../engine/index.ts'
import { type Daily, lastWork, levelProgress, type Play } from '../store/index.ts'
import type { AnyRules, App } from './app.ts'
import { notify, tell } from './notify.ts'

/** The opening of each game that was begun last. */
const latest = new WeakMap<App['store'], object>()

/**
 * Opens a level: fetches and checks its file, and sets the player where they stopped. A broken file closes the
 * level with its reason and changes nothing else. An answer is shown in the place of the player's own work, which one Undo
 * brings back.
 */
export async function openLevel(app: App, id: string, answer?: unknown): Promise<void> {
  const { store, levelStore } = app
  if (store.getState().play?.level.id === id) return
  closeLevel(app)
  const mine = {}
  latest.set(store, mine)
  // Asked for anew, it is the later opening that counts: the earlier may fail after all.
  const wanted = () => store.getState().opening === id && latest.get(store) === mine
  const { unopened: _, ...before } = store.getState()
  store.setState({ ...before, opening: id }, true)
  try {
    const opened = await levelStore.open(id)
    if (!wanted()) return
    if (!opened.ok) {
      store.setState((state) => ({ closed: { ...state.closed, [id]: opened.fault } }))
      return
    }
    const rules = await levelStore.rules(opened.level.kind)
    if (!wanted()) return
    for (const notice of opened.notices) notify(app, notice)
    const { level } = opened
    // By now, not by when it was asked for: the lesson may have been read, or left, meanwhile.
    const coding = opened.daily ? undefined : store.getState().lesson?.coding
    const narrower = (coding && levelStore.narrowed(level, coding)) ?? level
    const begun = lastWork(levelProgress(store.getState().progress, id))
    // Work in a language that the lesson leaves out is gone on with.
    const fits = begun === undefined || savedRecipe(app, narrower, rules, begun)
    const own = firstPlay(app, fits ? narrower : level, rules, opened.daily)
    const play = opened.daily && answer !== undefined ? withAnswer(own, opened.daily, answer) : own
    store.setState({ play, terms: opened.terms })
    app.learner.load(opened.level)
    const language = rules.language?.(play.recipe)
    if (language) app.warm(language, rules.lends?.(level.setup))
  } catch {
    if (wanted()) store.setState({ unopened: id })
  } finally {
    if (wanted()) {
      const { opening: _, ...rest } = store.getState()
      store.setState(rest, true)
    }
  }
}

/** Also one that is still on its way, which must not come after all. */
export function closeLevel({ store }: Pick<App, 'store'>): void {
  const { play, opening, ...rest } = store.getState()
  if (play || opening) store.setState(rest, true)
}

function withAnswer(play: Play, daily: Daily, answer: unknown): Play {
  return { ...play, daily: { ...daily, answer }, recipe: answer, past: [play.recipe] }
}

function firstPlay(app: App, level: Level, rules: AnyRules, daily: Daily | undefined): Play {
  const saved = levelProgress(app.store.getState().progress, level.id)
  const lent = lentTo(app, level, rules)
  const last = savedRecipe(app, level, rules, lastWork(saved))
  const draft = last ?? savedRecipe(app, level, rules, saved.best?.recipe)
  if (lastWork(saved) !== undefined && !last) void tell(app, draft ? 'bestInstead' : 'draftDropped')
  return {
    level,
    ...(daily && { daily }),
    ...(lent !== undefined && { lent }),
    // Whoever has worked here before has heard the story; it can be opened again from the lab.
    phase: draft || daily ? 'lab' : 'lecture',
    card: 0,
    ...(saved.guess !== undefined && { guess: saved.guess }),
    ...(saved.choice !== undefined && { choice: saved.choice }),
    ...(saved.draft !== undefined && { draft: saved.draft }),
    recipe: draft ? draft.recipe : rules.start(level.setup, lent),
    past: [],
    future: [],
    training: { status: 'idle' },
    run: { at: 0, told: 'nothing', playing: false, speed: 1 },
    hintsShown: 0,
  }
}

/** What a solved level lends to this one, if this one can begin with it. */
function lentTo(app: App, level: Level, rules: AnyRules): unknown {
  const from = rules.borrows?.(level.setup)
  if (from === undefined) return undefined
  const { stars, best } = levelProgress(app.store.getState().progress, from)
  if (stars === 0 || !best) return undefined
  // A save is not trusted before the schema has read it.
  return savedRecipe(app, level, rules, rules.start(level.setup, best.recipe)) && best.recipe
}

/** What was saved, if it still fits the level. */
export function savedRecipe(app: App, level: Level, rules: AnyRules, saved: unknown) {
  const read = saved === undefined ? undefined : app.levelStore.readRecipe(level, saved)
  return read && rules.check(level.setup, read.recipe) === undefined ? read : undefined
}
