import { engineVersion, fingerprint } from '../engine/index.ts'
import {
  beats,
  type Keeping,
  type LevelChange,
  levelProgress,
  litBy,
  same,
  withChanges,
} from '../store/index.ts'
import type { App } from './app.ts'
import { dismissText, notify, tell } from './notify.ts'
import { withPart } from './parts.ts'

/** Changes what is known of levels, and keeps it. Noted down before this returns. */
export async function saveLevels(app: App, changes: Readonly<Record<string, LevelChange>>): Promise<Keeping> {
  app.store.setState(({ progress }) => ({ progress: withChanges(progress, changes) }))
  const keeping = await app.storage.saveLevels(changes)
  noteKeeping(app, keeping)
  return keeping
}

/** The same for the level being played. */
export async function saveProgress(app: App, change: LevelChange): Promise<void> {
  const { play } = app.store.getState()
  if (play) await saveLevels(app, { [play.level.id]: change })
}

/** The run of the outcome at hand is kept if it is the best so far. */
export async function saveRun(app: App): Promise<void> {
  const { play, progress } = app.store.getState()
  if (!play?.outcome) return
  const { stars, metrics, cost } = play.outcome
  const { daily } = play
  // How the house did it is nobody else's feat.
  if (daily && same(play.recipe, daily.answer)) return
  const reached = daily && metrics[daily.entry.metric]
  const old = levelProgress(progress, play.level.id)
  if (!beats({ stars, cost, reached }, old)) return
  // Asked when there is something to lose, which is also when browsers are most willing.
  app.askToKeep()
  const saving = saveProgress(app, {
    stars,
    best: {
      ...{
        recipe: play.recipe,
        metrics,
        cost,
        fingerprint: fingerprint(play.outcome),
        engine: engineVersion,
      },
      ...(reached !== undefined && { reached }),
    },
  })
  const { worlds, progress: now } = app.store.getState()
  const tier = litBy(worlds, progress, now)
  if (tier) app.store.setState({ ceremony: { tier } })
  await saving
}

export const notKept = { 'memory-only': 'memoryOnly', full: 'diskFull', newer: 'newerGame' } as const

/** Says when the game cannot save, and takes it back as soon as it can. */
export function noteKeeping(app: App, keeping: Keeping): void {
  if (app.store.getState().keeping === keeping) return
  app.store.setState({ keeping })
  void withPart(
    app,
    'keeping',
    () => import('./words.ts'),
    ({ words }) => {
      for (const name of Object.values(notKept)) dismissText(app, words[name])
      // As it is by now.
      const { keeping } = app.store.getState()
      if (keeping !== 'kept') notify(app, words[notKept[keeping]], 'bad')
    },
  )
}

/** Everything is saved as it is made; where it is not, that is said instead. */
export function tellSaved(app: App): void {
  const { keeping } = app.store.getState()
  if (keeping === 'kept') void tell(app, 'savedByItself')
  else void tell(app, keeping === 'full' ? 'diskFull' : 'memoryOnly', 'bad')
}
