import type { Progress } from './progress.ts'
import type { Settings } from './settings.ts'

/** What was handed in to be kept and has not reached the disk. */
export interface Unkept {
  readonly progress?: Progress
  readonly settings?: Settings
}

/** A page's last words: written at once, while IndexedDB answers later than a closing page can wait. Never throws. */
export interface Journal {
  /** As found: whoever uses it checks it. */
  read(): { readonly progress?: unknown; readonly settings?: unknown }
  /** An empty note removes it. */
  write(unkept: Unkept): void
}

const place = 'neon-harbour/unkept'

/** In the browser's own small synchronous storage; where that is blocked, nothing is written and nothing found. */
export function createJournal(storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): Journal {
  return {
    read() {
      try {
        const found: unknown = JSON.parse(storage().getItem(place) ?? '{}')
        return typeof found === 'object' && found !== null ? found : {}
      } catch {
        // Blocked or damaged: there is nothing to be had from it.
        return {}
      }
    },
    write(unkept) {
      try {
        if (Object.keys(unkept).length === 0) storage().removeItem(place)
        else storage().setItem(place, JSON.stringify(unkept))
      } catch {
        // Blocked or full: the keeper's own answer says that nothing is kept.
      }
    },
  }
}
