import { changesFrom, lastWork, levelProgress } from '../store/index.ts'
import type { App } from './app.ts'
import { go } from './go.ts'
import { notify } from './notify.ts'
import { closeLevel } from './openLevel.ts'
import { notKept, saveLevels } from './saveProgress.ts'
import { words } from './words.ts'

/** Fetched when needed: the title screen pays for nothing it does not use. */
const format = () => import('../levels/passport.ts')

export async function downloadPassport(app: App): Promise<void> {
  const { writePassport } = await format()
  app.hand('neon-harbour-passport.json', writePassport(app.store.getState().progress))
}

/** Merges a passport into the progress here; one that cannot be read changes nothing and says why. */
export async function uploadPassport(app: App, file: Blob): Promise<void> {
  const { passportLimit, readPassport } = await format()
  // The size is looked at before the content, so that a wrong file of gigabytes is not read into memory.
  const read = readPassport(file.size > passportLimit ? ' '.repeat(passportLimit + 1) : await file.text())
  if (!read.ok) {
    notify(app, read.why, 'bad')
    return
  }
  const { progress: mine, play } = app.store.getState()
  const changes = changesFrom(mine, read.progress, 'passport')
  const saving = saveLevels(app, changes)
  const { progress } = app.store.getState()
  // A level left open shows what was here before: it is opened anew with what came.
  const workIn = (some: typeof mine) => play && lastWork(levelProgress(some, play.level.id))
  if (workIn(progress) !== workIn(mine)) {
    closeLevel(app)
    // Whoever went back to it while the passport was read is standing in front of it.
    go(app, app.store.getState().route)
  }
  const keeping = await saving
  // Said when it is true: whoever reads it may close the page.
  if (keeping === 'kept') notify(app, words.passportTaken, 'good')
  else notify(app, notKept[keeping], 'bad')
}
