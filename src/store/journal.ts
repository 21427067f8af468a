import { foldChanges } from './change.ts'
import { type LevelChange, noProgress } from './progress.ts'
import type { Settings } from './settings.ts'

/** What was handed in to be kept and has not reached the disk. */
export interface Unkept {
  readonly levels: Readonly<Record<string, LevelChange>>
  readonly settings: Partial<Settings>
}

export const nothingUnkept: Unkept = { levels: {}, settings: {} }

export function isEmpty({ levels, settings }: Unkept): boolean {
  return Object.keys(levels).length === 0 && Object.keys(settings).length === 0
}

export function foldUnkept(first: Unkept, then: Unkept): Unkept {
  const levels = { ...first.levels }
  for (const [id, change] of Object.entries(then.levels)) {
    const before = levels[id]
    levels[id] = before ? foldChanges(before, change) : change
  }
  return { levels, settings: { ...first.settings, ...then.settings } }
}

/** A note as found: whoever uses it checks what is in it. */
export interface Note {
  readonly found: Readonly<Record<string, unknown>>
  /** Whether it still stands there as it was found: a page that is still open may have written another. */
  stands(): boolean
  /** Takes it away, if it still stands there as it was found. */
  remove(): void
}

/**
 * Written at once, while IndexedDB answers later than a closing or crashing page can wait. Every page has a note of
 * its own, so that two tabs do not write over each other's. Never throws.
 */
export interface Journal {
  /** Every other page's note, the oldest first. */
  read(): readonly Note[]
  /** This page's. Nothing unkept removes it. */
  write(unkept: Unkept): void
}

/** The name alone was an older game's one note. */
const place = 'neon-harbour/unkept'

type Small = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/**
 * In the browser's own small synchronous storage; where that is blocked, nothing is written and nothing found. Names of
 * pages sort by when they were opened.
 */
export function createJournal(storage: () => Small, page: string): Journal {
  const own = `${place}/${page}`
  let written = false
  return {
    read() {
      try {
        const all = storage()
        const names = Array.from({ length: all.length }, (_, i) => all.key(i) ?? '')
        return names
          .filter((name) => (name === place || name.startsWith(`${place}/`)) && name !== own)
          .sort()
          .flatMap((name) => noteAt(all, name))
      } catch {
        // Blocked: there is nothing to be had from it.
        return []
      }
    },
    write(unkept) {
      try {
        if (!isEmpty(unkept))
          storage().setItem(own, JSON.stringify({ version: noProgress.version, ...unkept }))
        else if (written) storage().removeItem(own)
        written = !isEmpty(unkept)
      } catch {
        // Blocked or full: the storage's own answer says that nothing is kept.
      }
    },
  }
}

function noteAt(storage: Small, name: string): Note[] {
  const text = storage.getItem(name)
  if (text === null) return []
  const stands = () => storage.getItem(name) === text
  return [
    {
      found: objectIn(text),
      stands,
      remove() {
        if (stands()) storage.removeItem(name)
      },
    },
  ]
}

function objectIn(text: string): Readonly<Record<string, unknown>> {
  try {
    const found: unknown = JSON.parse(text)
    return typeof found === 'object' && found !== null ? { ...found } : {}
  } catch {
    // Cut off: there is nothing to be had from it.
    return {}
  }
}
