/** The daily puzzle: which it is, and the way into it. */
import { dateAfter, entryOn } from '../engine/calendar.ts'
import { type DailyEntry, dailyId } from '../engine/index.ts'
import { type Day, levelProgress, type Progress, type State } from '../store/index.ts'
import type { App } from './app.ts'
import type { BesideTools } from './besideTools.ts'

/** Looks at the calendar and finds the day's puzzles. Rejects where they cannot be fetched. */
export async function findDaily({ store, levelStore, now }: App): Promise<State['daily']> {
  const date = dateOf(now())
  if (store.getState().daily?.date === date) return store.getState().daily
  const { entries } = await levelStore.dailies()
  const [here, before] = [entryOn(entries, date), entryOn(entries, dateAfter(date, -1))]
  if (here && before) store.setState({ daily: { date, today: here, yesterday: before } })
  return store.getState().daily
}

/**
 * Opens a day's puzzle straight in the lab. Of a level that has not been solved it would give away the idea: the screen
 * says so, and shows the way to the level.
 */
export async function openDaily(
  tools: Pick<BesideTools, 'closeLevel' | 'miss' | 'openLevel'>,
  app: App,
  day: Day,
): Promise<void> {
  const { store } = app
  const { closeLevel, miss, openLevel } = tools
  const wanted = () => {
    const { route } = store.getState()
    return route.at === 'daily' && route.day === day
  }
  const found = await findDaily(app).catch(() => undefined)
  const entry = found?.[day]
  if (!wanted()) return
  if (!entry) {
    store.setState({ unopened: 'daily' })
    return
  }
  if (!isSolved(store.getState().progress, entry)) {
    closeLevel(app)
    return
  }
  const id = dailyId(entry)
  const answer = day === 'yesterday' ? await answerTo(app, id) : undefined
  if (!wanted()) return
  // It is opened for its answer.
  if (answer === 'lost') {
    miss(app, 'answer', () => void openDaily(tools, app, day))
    return
  }
  store.setState({ route: { at: 'level', id, day } })
  await openLevel(app, id, answer)
}

async function answerTo({ levelStore }: App, id: string): Promise<unknown> {
  try {
    return await (await levelStore.dailies()).answerTo(id)
  } catch {
    return 'lost'
  }
}

/** By this machine's calendar. */
function dateOf(now: number): string {
  const minutesWest = new Date(now).getTimezoneOffset()
  return new Date(now - minutesWest * 60_000).toISOString().slice(0, 10)
}

const isSolved = (progress: Progress, { level }: DailyEntry) => levelProgress(progress, level).stars > 0
