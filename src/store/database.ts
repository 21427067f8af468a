import { type IDBPDatabase, openDB } from 'idb'
import type { Readable, Writable } from './records.ts'

/**
 * The store has stayed of this kind since the first game. A higher number would keep this game waiting for every tab
 * in which an older one still stands open, so new kinds of records get new names in it instead.
 */
const databaseVersion = 1

export interface Database {
  read<T>(work: (store: Readable) => Promise<T>): Promise<T>
  write<T>(work: (store: Writable) => Promise<T>): Promise<T>
}

/**
 * Opened when first needed, and again after the browser closed it (phones do, in the background), after it could not
 * be opened, or after a newer game in another tab wanted it to itself.
 */
export function createDatabase(name: string): Database {
  let opening: Promise<IDBPDatabase> | undefined
  const forget = () => {
    opening = undefined
  }
  function open(): Promise<IDBPDatabase> {
    if (!opening) {
      const asked = openDB(name, databaseVersion, {
        upgrade: (db) => void db.createObjectStore('kept'),
        blocking(_current, _wanted, event) {
          ;(event.target as IDBDatabase).close()
          forget()
        },
        terminated: forget,
      })
      opening = asked
      asked.catch(forget)
    }
    return opening
  }

  async function within<T>(
    mode: 'readonly' | 'readwrite',
    work: (store: Readable | Writable) => Promise<T>,
  ): Promise<T> {
    const transaction = (await open()).transaction('kept', mode)
    // Heard of even when the work fails first.
    transaction.done.catch(() => {})
    try {
      const result = await work(transaction.store)
      await transaction.done
      return result
    } catch (error) {
      abort(transaction)
      throw error
    }
  }

  /** A door that was shut under us is opened once more; work within a transaction that broke off left nothing. */
  async function patiently<T>(go: () => Promise<T>): Promise<T> {
    try {
      return await go()
    } catch (error) {
      if (!wasShut(error)) throw error
      forget()
      return go()
    }
  }

  return {
    read: (work) => patiently(() => within('readonly', work)),
    write: (work) => patiently(() => within('readwrite', (store) => work(store as Writable))),
  }
}

/** All or nothing: what was put before the failure goes too. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort()
  } catch {
    // It was over already, which is why the work failed.
  }
}

function wasShut(error: unknown): boolean {
  return error instanceof DOMException && ['InvalidStateError', 'AbortError'].includes(error.name)
}
