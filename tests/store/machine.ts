/** A machine with a disk and the browser's small storage, on which the game may stand open in several tabs. */
import * as fakeIndexedDb from 'fake-indexeddb'
import { openDB } from 'idb'
import { vi } from 'vitest'
import { readSettings } from '../../src/app/settings.ts'
import { createDisk, type Disk } from '../../src/store/disk.ts'
import { createJournal } from '../../src/store/journal.ts'
import { createStorage, type SaveStorage } from '../../src/store/storage.ts'

export interface Machine {
  /** What pages noted down, by name. */
  readonly notes: Map<string, string>
  /** The game in a tab of its own. */
  tab(disk?: () => Promise<Disk>): SaveStorage
  /** Lays something on the disk, by another hand than the game's. */
  lay(key: string | string[], value: unknown): Promise<void>
  /** Everything on the disk, by its name in one piece. */
  lying(): Promise<ReadonlyMap<string, unknown>>
}

/** A new one; its disk is the page's, until `vi.unstubAllGlobals`. */
export function machine(): Machine {
  for (const [name, value] of Object.entries(fakeIndexedDb)) vi.stubGlobal(name, value)
  vi.stubGlobal('indexedDB', new fakeIndexedDb.IDBFactory())
  const notes = new Map<string, string>()
  const storage = {
    getItem: (key: string) => notes.get(key) ?? null,
    setItem: (key: string, value: string) => void notes.set(key, value),
    removeItem: (key: string) => void notes.delete(key),
    key: (i: number) => [...notes.keys()][i] ?? null,
    get length() {
      return notes.size
    },
  }
  /** Every tab listens to what the others tell. */
  const ears: ((ids: readonly string[]) => void)[] = []
  let pages = 0
  return {
    notes,
    tab(disk = async () => createDisk('neon-harbour', readSettings)) {
      let own: ((ids: readonly string[]) => void) | undefined
      return createStorage({
        disk,
        journal: createJournal(() => storage, `page${pages++}`),
        neighbours: {
          tell(ids) {
            for (const ear of ears) if (ear !== own) ear(ids)
          },
          hear(listener) {
            own = listener
            ears.push(listener)
          },
        },
      })
    },
    async lay(key, value) {
      const db = await openDB('neon-harbour', 1, { upgrade: (fresh) => void fresh.createObjectStore('kept') })
      await db.put('kept', value, key)
      db.close()
    },
    async lying() {
      const db = await openDB('neon-harbour')
      const [keys, values] = [await db.getAllKeys('kept'), await db.getAll('kept')]
      db.close()
      return new Map(keys.map((key, i) => [[key].flat().join(' '), values[i]]))
    },
  }
}
