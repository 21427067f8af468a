import { type IDBPDatabase, openDB } from 'idb'
import { mergeProgress, type Progress } from './progress.ts'
import type { Settings } from './settings.ts'
import type { Keeping } from './state.ts'

export interface Saved {
  readonly progress?: Progress
  readonly settings?: Partial<Settings>
}

/** Keeps progress and settings on this machine. Never throws: it answers whether things are kept. */
export interface Keeper {
  load(): Promise<{ saved: Saved; keeping: Keeping }>
  saveProgress(progress: Progress): Promise<Keeping>
  saveSettings(settings: Settings): Promise<Keeping>
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
 * on disk inside one transaction, so that two open tabs cannot undo each other's stars.
 */
export function createKeeper(readers: () => Promise<Readers>, name = 'neon-harbour'): Keeper {
  let opening: Promise<IDBPDatabase> | undefined
  const database = () => {
    opening ??= openDB(name, databaseVersion, {
      upgrade: (db) => void db.createObjectStore('kept'),
      terminated: () => {
        opening = undefined
      },
    })
    return opening
  }

  async function load(): Promise<{ saved: Saved; keeping: Keeping }> {
    try {
      const [read, db] = await Promise.all([readers(), database()])
      const [foundProgress, foundSettings] = [
        await db.get('kept', 'progress'),
        await db.get('kept', 'settings'),
      ]
      const progress = foundProgress === undefined ? undefined : read.progress(foundProgress)
      if (foundProgress !== undefined && !progress) await db.put('kept', foundProgress, 'damaged')
      const settings = read.settings(foundSettings)
      return { saved: { ...(progress && { progress }), ...(settings && { settings }) }, keeping: 'kept' }
    } catch (error) {
      return { saved: {}, keeping: keepingAfter(error) }
    }
  }

  async function saveProgress(progress: Progress): Promise<Keeping> {
    try {
      // Awaited before the transaction begins: IndexedDB commits one that waits for anything else.
      const [read, db] = await Promise.all([readers(), database()])
      const transaction = db.transaction('kept', 'readwrite')
      const found = read.progress(await transaction.store.get('progress'))
      await transaction.store.put(found ? mergeProgress(progress, found) : progress, 'progress')
      await transaction.done
      return 'kept'
    } catch (error) {
      return keepingAfter(error)
    }
  }

  async function saveSettings(settings: Settings): Promise<Keeping> {
    try {
      await (await database()).put('kept', settings, 'settings')
      return 'kept'
    } catch (error) {
      return keepingAfter(error)
    }
  }

  return { load, saveProgress, saveSettings }
}

function keepingAfter(error: unknown): Keeping {
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'memory-only'
}
