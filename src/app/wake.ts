import { mergeProgress, type Settings } from '../store/index.ts'
import type { App } from './app.ts'
import { noteKeeping } from './saveProgress.ts'
import { pickLanguage, pickView } from './settings.ts'

/** What the browser says of its user, and the address's `?lang=` and `?view=`. */
export interface Surroundings {
  readonly askedLang: string | null
  readonly askedView: string | null
  readonly browserLangs: readonly string[]
}

/**
 * Brings back what was kept: settings first (the title is already up, in the browser's language), then progress.
 * The worlds follow for the map.
 */
export async function wake(app: App, { askedLang, askedView, browserLangs }: Surroundings): Promise<void> {
  const atFirst = app.store.getState().settings
  const { saved, keeping } = await app.keeper.load()
  const lang = pickLanguage(askedLang, saved.settings?.lang, browserLangs)
  const view = pickView(askedView, saved.settings?.view)
  // Whatever the player has chosen or brought while this was being read is newer than what was kept.
  app.store.setState(({ settings, progress }) => ({
    settings: { ...atFirst, ...saved.settings, lang, view, ...changes(atFirst, settings) },
    ...(saved.progress && { progress: mergeProgress(progress, saved.progress) }),
  }))
  noteKeeping(app, keeping)
  app.store.setState({ worlds: await app.shelf.worlds() })
}

/** Reads every level file: the map and the notes show what is in them, and a broken one as closed, with its reason. */
export async function readLevels({ store, shelf }: App): Promise<void> {
  for (const { places } of store.getState().worlds) {
    for (const { level } of places) {
      if (!level) continue
      try {
        const opened = await shelf.open(level)
        store.setState(({ levels, closed }) =>
          opened.ok
            ? { levels: { ...levels, [level]: opened.level } }
            : { closed: { ...closed, [level]: opened.fault } },
        )
      } catch {
        // Not fetched: that is the network's fault, not the level's; opening it will say so.
      }
    }
  }
}

function changes(before: Settings, after: Settings): Partial<Settings> {
  const names = Object.keys(after) as (keyof Settings)[]
  return Object.fromEntries(
    names.filter((name) => after[name] !== before[name]).map((name) => [name, after[name]]),
  )
}
