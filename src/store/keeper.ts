import { type IDBPDatabase, openDB } from 'idb'
import type { Journal, Unkept } from './journal.ts'
import { mergeProgress, type Progress } from './progress.ts'
import type { Settings } from './settings.ts'
import type { Keeping } from './state.ts'

export interface Saved {
  readonly progress?: Progress
  readonly settings?: Partial<Settings>
}

/** Keeps progress and settings on this machine. Never throws: it answers whether things are kept, once they are. */
export interface Keeper {
  load(): Promise<{ saved: Saved; keeping: Keeping }>
  saveProgress(progress: Progress): Promise<Keeping>
  saveSettings(settings: Settings): Promise<Keeping>
  /** The page may go away now: what has not reached the disk yet is noted down at once, for the next visit. */
  flush(): void
}

/**
 * Turns what was found on disk into a value, or undefined when it is damaged or from a newer game. Fetched when
 * first needed: the checks weigh more than the title screen that waits for nothing.
 */
export interface Readers {
  progress(found: unknown): Progress | undefined
  settings(found: unknown): Partial<Settings> | undefined
}

const databaseVersion = 1

/**
 * IndexedDB keeper. A damaged record is put aside under `damaged`, never overwritten. Progress is merged with what is
 * on disk inside one transaction, so that two open tabs cannot undo each other's stars. A page that is closed takes
 * its unfinished transactions with it; `journal` is written at once and carries over what they held.
 */
export function createKeeper(
  readers: () => Promise<Readers>,
  journal: Journal,
  name = 'neon-harbour',
): Keeper {
  /** Handed in and not yet on disk. */
  let unkept: Unkept = {}
  /** Whether the journal holds some of it. */
  let noted = false
  let opening: Promise<IDBPDatabase> | undefined
  const database = () => {
    const forget = () => {
      opening = undefined
    }
    if (!opening) {
      opening = openDB(name, databaseVersion, {
        upgrade: (db) => void db.createObjectStore('kept'),
        terminated: forget,
      })
      // A door that did not open once may open the next time.
      opening.catch(forget)
    }
    return opening
  }

  async function load(): Promise<{ saved: Saved; keeping: Keeping }> {
    const left = journal.read()
    try {
      const [read, db] = await Promise.all([readers(), database()])
      const [foundProgress, foundSettings] = [
        await db.get('kept', 'progress'),
        await db.get('kept', 'settings'),
      ]
      const kept = foundProgress === undefined ? undefined : read.progress(foundProgress)
      if (foundProgress !== undefined && !kept) await db.put('kept', foundProgress, 'damaged')
      const newer = read.progress(left.progress)
      const progress = newer && kept ? mergeProgress(newer, kept) : (newer ?? kept)
      const settings = { ...read.settings(foundSettings), ...read.settings(left.settings) }
      if (newer) await saveProgress(newer)
      if (left.settings) await db.put('kept', settings, 'settings')
      if (Object.keys(unkept).length === 0) journal.write({})
      return { saved: { ...(progress && { progress }), settings }, keeping: 'kept' }
    } catch (error) {
      return { saved: {}, keeping: keepingAfter(error) }
    }
  }

  async function saveProgress(progress: Progress): Promise<Keeping> {
    unkept = { ...unkept, progress }
    try {
      // Awaited before the transaction begins: IndexedDB commits one that waits for anything else.
      const [read, db] = await Promise.all([readers(), database()])
      const transaction = db.transaction('kept', 'readwrite')
      const found = read.progress(await transaction.store.get('progress'))
      await transaction.store.put(found ? mergeProgress(progress, found) : progress, 'progress')
      await transaction.done
      noteKept('progress', progress)
      return 'kept'
    } catch (error) {
      return keepingAfter(error)
    }
  }

  async function saveSettings(settings: Settings): Promise<Keeping> {
    unkept = { ...unkept, settings }
    try {
      const transaction = (await database()).transaction('kept', 'readwrite')
      await transaction.store.put(settings, 'settings')
      await transaction.done
      noteKept('settings', settings)
      return 'kept'
    } catch (error) {
      return keepingAfter(error)
    }
  }

  /** Unless something newer is on its way already. */
  function noteKept(what: keyof Unkept, value: Progress | Settings): void {
    if (unkept[what] !== value) return
    const { [what]: _, ...rest } = unkept
    unkept = rest
    if (noted) flush()
  }

  function flush(): void {
    const empty = Object.keys(unkept).length === 0
    if (!empty || noted) journal.write(unkept)
    noted = !empty
  }

  return { load, saveProgress, saveSettings, flush }
}

function keepingAfter(error: unknown): Keeping {
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'memory-only'
}
