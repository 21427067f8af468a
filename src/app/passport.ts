import { passportLimit, readPassport, writePassport } from '../levels/passport.ts'
import { changesFrom, lastWork, levelProgress, type Progress, same } from '../store/index.ts'
import type { App } from './app.ts'
import { go } from './go.ts'
import { notify, tell } from './notify.ts'
import { closeLevel } from './openLevel.ts'
import { passportBeside, passportLeftOut, passportTaken } from './passportWords.ts'
import { notKept, saveLevels } from './saveProgress.ts'

export function downloadPassport(app: App): void {
  app.hand('neon-harbour-passport.json', writePassport(app.store.getState().progress))
}

/** Merges a passport into the progress here; one that cannot be read changes nothing and says why. */
export async function uploadPassport(app: App, file: Blob): Promise<void> {
  // Only as much as says that it is too much, so that a wrong file of gigabytes is not read into memory.
  const read = readPassport(new Uint8Array(await file.slice(0, passportLimit + 1).arrayBuffer()))
  if (!read.ok) {
    notify(app, read.why, 'bad')
    return
  }
  const { progress: mine, play } = app.store.getState()
  const changes = changesFrom(mine, read.progress, 'passport')
  const saving = saveLevels(app, changes)
  const { progress } = app.store.getState()
  const leftOut = new Set([...read.leftOut, ...tooMany(read.progress, changes, progress)])
  const beside = Object.keys(changes)
    .filter((id) => (changes[id]?.others?.length ?? 0) > 0)
    .map(numberOf)
  // A level left open shows what was here before: it is opened anew with what came.
  const workIn = (some: typeof mine) => play && lastWork(levelProgress(some, play.level.id))
  if (workIn(progress) !== workIn(mine)) {
    closeLevel(app)
    // Whoever went back to it while the passport was read is standing in front of it.
    go(app, app.store.getState().route)
  }
  const keeping = await saving
  // Said when it is true: whoever reads it may close the page.
  if (keeping === 'kept') notify(app, beside.length > 0 ? passportBeside(beside) : passportTaken, 'good')
  if (leftOut.size > 0) notify(app, passportLeftOut([...leftOut].map(numberOf)), 'bad')
  if (keeping !== 'kept') await tell(app, notKept[keeping], 'bad')
}

/** Levels, or works of theirs, that are more than is kept. */
function tooMany(brought: Progress, changes: ReturnType<typeof changesFrom>, after: Progress): string[] {
  return Object.keys(brought.levels).filter((id) => {
    const { draft, others = [] } = levelProgress(after, id)
    const kept = [draft, ...others.map(({ recipe }) => recipe)]
    const came = changes[id]?.others ?? []
    return !changes[id] || came.some((one) => !kept.some((recipe) => same(recipe, one.recipe)))
  })
}

/** As the map calls it: "3-5" of "3-5-bend-the-border". */
function numberOf(id: string): string {
  return id.split('-').slice(0, 2).join('-')
}
