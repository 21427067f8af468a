/**
 * What lies where on the disk. One record a level and one a setting, so that what is written is what changed. A record
 * that a newer game made, or that is damaged, is put under a name of its own before anything is written in its place,
 * and stays there for good: whoever can read it may take it back from `newer`.
 */
import type { IDBPObjectStore } from 'idb'
import type { Found } from '../levels/kept.ts'
import { applyChange, changeFrom } from './change.ts'
import type { Unkept } from './journal.ts'
import { type LevelChange, type LevelProgress, levelProgress, noProgress, type Progress } from './progress.ts'
import type { Settings } from './settings.ts'

/**
 * Turns what was found on disk into a value. Fetched when first needed: the checks weigh more than the title screen
 * that waits for nothing.
 */
export interface Readers {
  /** Whether it can be a level's name. What lies there under another is nobody's, and stays. */
  isLevelId(name: unknown): name is string
  level(found: unknown): Found<LevelProgress>
  /** Of games before records were one a level. */
  progress(found: unknown): Found<Progress>
  changes(note: unknown): Readonly<Record<string, LevelChange>>
  settings(found: unknown): Partial<Settings> | undefined
}

export type Readable = IDBPObjectStore<unknown, string[], 'kept', 'readonly' | 'readwrite'>
export type Writable = IDBPObjectStore<unknown, string[], 'kept', 'readwrite'>

export interface Records {
  readonly progress: Progress
  readonly settings: Partial<Settings>
  /** Whether a newer game's record is among them. */
  readonly newer: boolean
  /** What an older game left in one piece and is to be written record by record. */
  readonly older: Unkept
  /** Whether there is anything to be put under another name. */
  readonly astray: boolean
}

const levelKey = (id: string) => ['level', id]
const settingKey = (name: string) => ['setting', name]

export async function readRecords(store: Readable, read: Readers): Promise<Records> {
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()])
  const levels: Record<string, LevelProgress> = {}
  const single: Record<string, unknown> = {}
  let older: Found<Progress> | undefined
  let olderSettings: Partial<Settings> = {}
  let [newer, astray] = [false, false]
  keys.forEach((key, i) => {
    const value = values[i]
    const [what, name, ...rest] = Array.isArray(key) ? key : [key, undefined]
    if (name === undefined) {
      if (what === 'progress') older = read.progress(value)
      if (what === 'settings') olderSettings = read.settings(value) ?? {}
      astray ||= what === 'progress' || what === 'settings'
    } else if (what === 'newer') newer = true
    else if (rest.length > 0) return
    else if (what === 'setting' && name !== '__proto__') single[String(name)] = value
    else if (what === 'level' && read.isLevelId(name)) {
      const level = read.level(value)
      if (level.is === 'good') levels[name] = level.it
      else astray = true
      newer ||= level.is === 'newer'
    }
  })
  const settings = read.settings(single) ?? {}
  const progress: Progress = { ...noProgress, levels }
  const before: Found<Progress> = older ?? { is: 'damaged' }
  return {
    progress,
    settings,
    newer: newer || before.is === 'newer',
    older: {
      levels: before.is === 'good' ? inheritance(progress, before.it) : {},
      settings: Object.fromEntries(Object.entries(olderSettings).filter(([name]) => !(name in settings))),
    },
    astray,
  }
}

function inheritance(mine: Progress, older: Progress): Record<string, LevelChange> {
  return Object.fromEntries(
    Object.entries(older.levels).map(([id, level]) => [
      id,
      changeFrom(levelProgress(mine, id), level, 'here'),
    ]),
  )
}

/** The levels of these names as they are on disk. */
export async function readLevels(
  store: Readable,
  read: Readers,
  ids: readonly string[],
): Promise<Record<string, LevelProgress>> {
  const levels: Record<string, LevelProgress> = {}
  for (const id of ids) {
    const level = read.level(await store.get(levelKey(id)))
    if (level.is === 'good') levels[id] = level.it
  }
  return levels
}

/** Makes the changes to what is on disk by now; answers with the levels as they have become. */
export async function writeChanges(
  store: Writable,
  read: Readers,
  { levels, settings }: Unkept,
): Promise<Record<string, LevelProgress>> {
  const written: Record<string, LevelProgress> = {}
  for (const [id, change] of Object.entries(levels)) {
    const found = await store.get(levelKey(id))
    const level = found === undefined ? undefined : read.level(found)
    if (level && level.is !== 'good') await putAside(store, level.is, levelKey(id), found)
    const before = level?.is === 'good' ? level.it : levelProgress(noProgress, id)
    const after = applyChange(before, change)
    await store.put({ version: noProgress.version, ...after }, levelKey(id))
    written[id] = after
  }
  for (const [name, value] of Object.entries(settings)) await store.put(value, settingKey(name))
  return written
}

/**
 * Puts under other names what an older game left in one piece (its content has been written record by record) and
 * copies of what cannot be read. A newer game's record stays where that game will look for it, too.
 */
export async function tidy(store: Writable, read: Readers): Promise<void> {
  for (const name of ['progress', 'settings']) {
    const found = await store.get(name)
    if (found === undefined) continue
    const is = name === 'progress' ? read.progress(found).is : 'good'
    await putAside(store, is === 'good' ? 'older' : is, [name], found)
    if (is !== 'newer') await store.delete(name)
  }
  for (const key of await store.getAllKeys()) {
    if (!Array.isArray(key) || key[0] !== 'level' || key.length !== 2 || !read.isLevelId(key[1])) continue
    const found = await store.get(key)
    const { is } = read.level(found)
    if (is !== 'good') await putAside(store, is, key.map(String), found)
  }
}

/** Under the first name that is free, unless the same is there already. */
async function putAside(
  store: Writable,
  why: 'newer' | 'older' | 'damaged',
  key: readonly string[],
  found: unknown,
): Promise<void> {
  for (let n = 1; ; n++) {
    const name = [why, ...key, n]
    const there = await store.get(name)
    if (there === undefined) {
      await store.put(found, name)
      return
    }
    if (shape(there) === shape(found)) return
  }
}

/** Whatever a record holds as text: by another hand there may be rings in it, and great whole numbers. */
function shape(record: unknown): string {
  const met = new Set<unknown>()
  return JSON.stringify({ record }, (_name, value: unknown) => {
    if (typeof value === 'bigint') return `${value}n`
    if (typeof value !== 'object' || value === null) return value
    if (met.has(value)) return '…'
    met.add(value)
    return value
  })
}
