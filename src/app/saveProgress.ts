import { fingerprint } from '../engine/index.ts'
import { beats, type Keeping, type LevelProgress, levelProgress, withLevel } from '../store/index.ts'
import type { App } from './app.ts'
import { notify } from './notify.ts'
import { words } from './words.ts'

/** Changes what is known of the level being played, and keeps it. */
export function saveProgress(app: App, patch: Partial<LevelProgress>): void {
  const { play, progress } = app.store.getState()
  if (!play) return
  const changed = withLevel(progress, play.level.id, patch)
  app.store.setState({ progress: changed })
  void app.keeper.saveProgress(changed).then((keeping) => noteKeeping(app, keeping))
}

/** The run of the outcome at hand is kept if it is the best so far. */
export function saveRun(app: App): void {
  const { play, progress } = app.store.getState()
  if (!play?.outcome) return
  const { stars, metrics, cost } = play.outcome
  const old = levelProgress(progress, play.level.id)
  if (!beats({ stars, cost }, old)) return
  saveProgress(app, {
    stars,
    best: { recipe: play.recipe, metrics, cost, fingerprint: fingerprint(play.outcome) },
  })
  // Asked when there is something to lose, which is also when browsers are most willing.
  app.askToKeep()
}

export function noteKeeping(app: App, keeping: Keeping): void {
  if (app.store.getState().keeping === keeping) return
  app.store.setState({ keeping })
  if (keeping === 'memory-only') notify(app, words.memoryOnly, 'bad')
  if (keeping === 'full') notify(app, words.diskFull, 'bad')
}

/** Everything is saved as it is made; where it is not, that is said instead. */
export function tellSaved(app: App): void {
  const { keeping } = app.store.getState()
  if (keeping === 'kept') notify(app, words.savedByItself)
  else notify(app, keeping === 'full' ? words.diskFull : words.memoryOnly, 'bad')
}
