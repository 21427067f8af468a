/** Where a level has more than one work (a passport's, another tab's), the player goes from one to the other, or chooses. */
import { lastWork, levelProgress, movedTo } from '../store/index.ts'
import type { App } from './app.ts'
import type { Trainer } from './attemptLevel.ts'
import { tell } from './notify.ts'
import { savedRecipe } from './openLevel.ts'
import { without } from './play.ts'
import { saveProgress } from './saveProgress.ts'

/** Takes up the other work; the one at hand goes to its place, until it is taken up again. */
export function takeWork(app: App, trainer: Trainer, recipe: unknown): void {
  const { play, progress } = app.store.getState()
  if (!play) return
  const level = levelProgress(progress, play.level.id)
  const other = level.others?.find((one) => one.recipe === recipe)
  if (!other) return
  const read = savedRecipe(app, play.level, app.levelStore.rulesAtHand(play.level.kind), other.recipe)
  if (!read) {
    void tell(app, 'workUnfit')
    return
  }
  trainer.cancel()
  const { training } = app.store.getState().play ?? play
  const known = trainer.known(play.level, read.recipe)
  app.store.setState({
    play: {
      ...without(play, 'outcome', 'refusal', 'before'),
      recipe: read.recipe,
      draft: read.recipe,
      // Undo takes back decisions within a work; from one to the other goes the switch.
      past: [],
      future: [],
      training: training.status === 'failed' ? { status: 'idle' } : training,
      run: { ...movedTo(play.run, 0), playing: false },
      ...(known && { outcome: known }),
    },
  })
  const begun = play.draft !== undefined || lastWork(level) !== undefined
  void saveProgress(app, {
    draft: read.recipe,
    from: other.from,
    over: [other.recipe, ...(play.draft === undefined ? [] : [play.draft])],
    ...(begun && { others: [{ from: level.from ?? 'here', recipe: play.recipe }] }),
  })
}

/** Throws the other works away. */
export function keepThisWork(app: App): void {
  const { play, progress } = app.store.getState()
  if (!play) return
  const { others = [] } = levelProgress(progress, play.level.id)
  void saveProgress(app, { drop: others.map(({ recipe }) => recipe) })
}
