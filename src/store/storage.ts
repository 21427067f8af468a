import { applyChange, withChanges } from './change.ts'
import type { Disk } from './disk.ts'
import { foldUnkept, isEmpty, type Journal, type Note, nothingUnkept, type Unkept } from './journal.ts'
import type { Neighbours } from './neighbours.ts'
import { type LevelChange, type LevelProgress, levelProgress, noProgress, type Progress } from './progress.ts'
import type { Readers, Records } from './records.ts'
import type { Settings } from './settings.ts'
import type { Keeping } from './state.ts'

export interface Loaded {
  readonly progress: Progress
  readonly settings: Partial<Settings>
  /** Whether a newer game has kept something here that this one cannot read. */
  readonly newer: boolean
  readonly keeping: Keeping
}

/**
 * Keeps progress and settings on this machine. Never throws: it answers whether things are kept, once they are. What
 * is handed in is noted down before the call returns: should the page end at that moment, the next one finds it.
 */
export interface SaveStorage {
  load(): Promise<Loaded>
  saveLevels(changes: Readonly<Record<string, LevelChange>>): Promise<Keeping>
  saveSettings(settings: Partial<Settings>): Promise<Keeping>
  /** Tells how levels are, whenever this tab or another has written them. */
  follow(listener: Listener): void
}

type Listener = (levels: Readonly<Record<string, LevelProgress>>) => void

export interface SaveStorageParts {
  /** Fetched when first needed. */
  readonly disk: () => Promise<Disk>
  readonly journal: Journal
  readonly neighbours: Neighbours
}

/**
 * Changes are made to what is on disk by then, inside one transaction. What did not reach the disk is tried again with
 * the next change; the journal carries it over a page that ends before.
 */
export function createStorage({ disk: fetchDisk, journal, neighbours }: SaveStorageParts): SaveStorage {
  /** Handed in and waiting; on its way to the disk. */
  let waiting = nothingUnkept
  let going = nothingUnkept
  let keeping: Keeping = 'kept'
  let listener: Listener = () => {}
  /** One thing after another. */
  let last: Promise<unknown> = Promise.resolve()
  const unkept = () => foldUnkept(going, waiting)
  let fetched: Promise<Disk> | undefined

  function disk(): Promise<Disk> {
    fetched ??= fetchDisk()
    // What could not be fetched is asked for again the next time.
    fetched.catch(() => {
      fetched = undefined
    })
    return fetched
  }

  function save(change: Partial<Unkept>): Promise<Keeping> {
    waiting = foldUnkept(waiting, { ...nothingUnkept, ...change })
    journal.write(unkept())
    return afterwards(write)
  }

  function afterwards<T>(act: () => Promise<T>): Promise<T> {
    const done = last.then(act)
    last = done
    return done
  }

  async function write(): Promise<Keeping> {
    if (isEmpty(waiting)) return keeping
    going = waiting
    waiting = nothingUnkept
    try {
      const written = await (await disk()).write(going)
      going = nothingUnkept
      keeping = 'kept'
      const ids = Object.keys(written)
      if (ids.length > 0) neighbours.tell(ids)
      tell(written)
    } catch (error) {
      waiting = unkept()
      going = nothingUnkept
      keeping = keepingAfter(error)
    }
    journal.write(unkept())
    return keeping
  }

  /** What is still on its way is as good as written. */
  function tell(levels: Readonly<Record<string, LevelProgress>>): void {
    const ahead = unkept().levels
    listener(
      Object.fromEntries(
        Object.entries(levels).map(([id, level]) => {
          const change = ahead[id]
          return [id, change ? applyChange(level, change) : level]
        }),
      ),
    )
  }

  async function load(): Promise<Loaded> {
    let read: Readers | undefined
    let records = nothingRead
    let failed: Keeping | undefined
    const notes = journal.read()
    try {
      const found = await disk()
      read = found.read
      records = await found.records()
    } catch (error) {
      failed = keepingAfter(error)
    }
    const { progress, settings, newer, older, astray } = records
    const left: Left[] = [{ unkept: older }]
    for (const note of read ? notes : []) {
      const unkept = read ? unkeptIn(note, progress, read) : nothingUnkept
      // A note that says nothing to us may say something to a newer game.
      if (!isEmpty(unkept)) left.push({ note, unkept })
    }
    const done = failed ?? (await takeOver(left, astray))
    const ahead = [...left.map((one) => one.unkept), unkept()]
    return {
      progress: ahead.reduce((all, { levels }) => withChanges(all, levels), progress),
      settings: Object.assign({}, settings, ...ahead.map((one) => one.settings)),
      newer,
      keeping: done,
    }
  }

  /** Writes what an older game or an ended page left, oldest first, then takes that away. */
  async function takeOver(left: readonly Left[], astray: boolean): Promise<Keeping> {
    if (left.every(({ unkept }) => isEmpty(unkept)) && !astray) return keeping
    return afterwards(async () => {
      try {
        // The page whose note is gone was still open, and has written it itself.
        const standing = () => left.filter(({ note }) => note?.stands() ?? true).map(({ unkept }) => unkept)
        await (await disk()).takeOver(standing, astray)
        for (const { note } of left) note?.remove()
      } catch (error) {
        keeping = keepingAfter(error)
      }
      return keeping
    })
  }

  return {
    load,
    saveLevels: (levels) => save({ levels }),
    saveSettings: (settings) => save({ settings }),
    follow(heard) {
      listener = heard
      neighbours.hear((ids) =>
        afterwards(async () => {
          try {
            tell(await (await disk()).levels(ids))
          } catch {
            // The next save says that the disk cannot be reached.
          }
        }),
      )
    },
  }
}

const nothingRead: Records = {
  progress: noProgress,
  settings: {},
  newer: false,
  older: nothingUnkept,
  astray: false,
}

/** What somebody left to be written: an older game, or a page that ended. */
interface Left {
  readonly note?: Note
  readonly unkept: Unkept
}

function unkeptIn({ found }: Note, progress: Progress, read: Readers): Unkept {
  // An older game noted down all its progress; of each level it knew the draft that lay on the disk.
  const whole = read.progress(found.progress)
  const levels = whole.is === 'good' ? Object.entries(whole.it.levels) : []
  const old = levels.map(([id, level]): [string, LevelChange] => {
    const { draft } = levelProgress(progress, id)
    return [id, draft === undefined ? level : { ...level, over: [draft] }]
  })
  return {
    levels: { ...Object.fromEntries(old), ...read.changes(found) },
    settings: read.settings(found.settings) ?? {},
  }
}

function keepingAfter(error: unknown): Keeping {
  const why = error instanceof DOMException ? error.name : undefined
  if (why === 'QuotaExceededError') return 'full'
  return why === 'VersionError' ? 'newer' : 'memory-only'
}
