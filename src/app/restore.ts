import {
  type LevelProgress,
  lastWork,
  levelProgress,
  mergeProgress,
  type Settings,
  same,
} from '../store/index.ts'
import type { Loaded } from '../store/storage.ts'
import type { App } from './app.ts'
import { tell } from './notify.ts'
import { closeLevel, openLevel } from './openLevel.ts'
import { withPart } from './parts.ts'
import { noteKeeping } from './saveProgress.ts'
import { pickLanguage, pickView } from './settings.ts'

/** What the browser says of its user, and the address's `?lang=` and `?view=`. */
export interface Surroundings {
  readonly askedLang: string | null
  readonly askedView: string | null
  readonly browserLangs: readonly string[]
  /** The code of the lesson that this tab was opened for. */
  readonly lesson?: string | null
}

/**
 * Brings back what was kept: settings first (the title is already up, in the browser's language), then progress.
 * The worlds follow for the map.
 */
export async function restore(app: App, surroundings: Surroundings): Promise<void> {
  const { askedLang, askedView, browserLangs, lesson } = surroundings
  const atFirst = app.store.getState().settings
  app.storage.follow((levels) => hear(app, levels))
  // Asked for beside what was kept.
  const campaign = fetchCampaign(app)
  campaign.catch(() => undefined)
  const kept = await soon(app, app.storage.load(), take)
  if (kept) take(kept)
  else noteKeeping(app, 'memory-only')
  // Before a level is opened, for the lesson says which languages it has.
  const resumed =
    lesson &&
    withPart(
      app,
      'resume',
      () => import('./beside.ts'),
      (all) => all.resumeLesson(app, lesson),
    )
  let first: typeof campaign | undefined = campaign
  await withPart(
    app,
    'campaign',
    () => {
      const asked = first ?? fetchCampaign(app)
      first = undefined
      return asked
    },
    async ([worlds, levels]) => {
      await resumed
      app.store.setState({ worlds, levels })
    },
  )
  await resumed

  function take(kept: Loaded): void {
    const lang = pickLanguage(askedLang, kept.settings.lang, browserLangs)
    const view = pickView(askedView, kept.settings.view)
    // Whatever the player has chosen or brought while this was being read is newer than what was kept.
    app.store.setState(({ settings, progress }) => ({
      settings: { ...atFirst, ...kept.settings, lang, view, ...changes(atFirst, settings) },
      progress: mergeProgress(progress, kept.progress, 'here'),
    }))
    noteKeeping(app, kept.keeping)
    if (kept.newer) void tell(app, 'newerSave', 'bad')
    takeUp(app)
  }
}

/**
 * A level that was opened without its work, and has not been touched since, is opened anew with it: Back, Forward and
 * the address lead into a level before it is known what was kept.
 */
function takeUp(app: App): void {
  const { play, progress } = app.store.getState()
  if (!play || play.daily || play.draft !== undefined || play.outcome) return
  if (play.past.length + play.future.length > 0 || play.training.status !== 'idle') return
  if (lastWork(levelProgress(progress, play.level.id)) === undefined) return
  closeLevel(app)
  void openLevel(app, play.level.id)
}

const fetchCampaign = ({ levelStore }: App) => Promise.all([levelStore.worlds(), levelStore.entries()])

/**
 * Milliseconds after which the game goes on without what was kept. Some browsers' databases never answer (a private
 * window, a damaged profile): a game that waited for ever would have no map.
 */
const patience = 10_000

/** What comes in time; undefined otherwise, and `late` hears of it when it comes after all. */
function soon<T>(app: App, coming: Promise<T>, late: (it: T) => void): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    let over = false
    const off = app.wait(patience, () => {
      over = true
      resolve(undefined)
    })
    coming.then((it) => {
      if (over) return late(it)
      off()
      resolve(it)
    }, reject)
  })
}

/** Another tab, or this one, has written levels. What is being worked on stays as it is on the screen. */
function hear({ store }: App, levels: Readonly<Record<string, LevelProgress>>): void {
  const { progress } = store.getState()
  const news = Object.entries(levels).filter(([id, level]) => !same(level, levelProgress(progress, id)))
  if (news.length === 0) return
  store.setState({ progress: { ...progress, levels: { ...progress.levels, ...Object.fromEntries(news) } } })
}

function changes(before: Settings, after: Settings): Partial<Settings> {
  const names = Object.keys(after) as (keyof Settings)[]
  return Object.fromEntries(
    names.filter((name) => after[name] !== before[name]).map((name) => [name, after[name]]),
  )
}
