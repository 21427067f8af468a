import * as fakeIndexedDb from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readProgress } from '../../src/levels/passport.ts'
import { defaultSettings, noProgress, withLevel } from '../../src/store/index.ts'
import { createJournal } from '../../src/store/journal.ts'
import { createKeeper as createKeeperWith, type Readers } from '../../src/store/keeper.ts'

const readers = async () => ({ progress: readProgress, settings: (found: unknown) => found as never })
const notes = new Map<string, string>()
const journal = createJournal(() => ({
  getItem: (key) => notes.get(key) ?? null,
  setItem: (key, value) => void notes.set(key, value),
  removeItem: (key) => void notes.delete(key),
}))
const createKeeper = (read: () => Promise<Readers>) => createKeeperWith(read, journal)
const solved = (id: string, stars: 1 | 2 | 3) =>
  withLevel(noProgress, id, { stars, best: { recipe: {}, metrics: {}, cost: { n: 1 }, fingerprint: '' } })

beforeEach(() => {
  notes.clear()
  for (const [name, value] of Object.entries(fakeIndexedDb)) vi.stubGlobal(name, value)
  vi.stubGlobal('indexedDB', new fakeIndexedDb.IDBFactory())
})
afterEach(() => {
  vi.unstubAllGlobals()
})

test('progress and settings come back after the page was closed', async () => {
  await createKeeper(readers).saveProgress(solved('1-3', 3))
  await createKeeper(readers).saveSettings({ ...defaultSettings, lang: 'zh-Hant' })
  const { saved, keeping } = await createKeeper(readers).load()
  expect(keeping).toBe('kept')
  expect(saved.progress?.levels['1-3']?.stars).toBe(3)
  expect(saved.settings?.lang).toBe('zh-Hant')
})

test('two open tabs do not undo each other', async () => {
  const [one, two] = [createKeeper(readers), createKeeper(readers)]
  await one.saveProgress(solved('1-3', 3))
  await two.saveProgress(solved('3-5', 2))
  const { saved } = await one.load()
  expect(saved.progress?.levels['1-3']?.stars).toBe(3)
  expect(saved.progress?.levels['3-5']?.stars).toBe(2)
})

test('a damaged record is put aside, not mistaken for progress', async () => {
  const keeper = createKeeper(readers)
  await keeper.saveProgress({ version: 1, levels: 'lost' } as never)
  const { saved, keeping } = await createKeeper(readers).load()
  expect(saved.progress).toBeUndefined()
  expect(keeping).toBe('kept')
})

test('blocked storage is answered with "memory only", not with a crash', async () => {
  vi.stubGlobal('indexedDB', {
    open() {
      throw new DOMException('blocked', 'SecurityError')
    },
  })
  const keeper = createKeeper(readers)
  expect(await keeper.load()).toEqual({ saved: {}, keeping: 'memory-only' })
  expect(await keeper.saveProgress(noProgress)).toBe('memory-only')
})

test('a full disk is told apart from a blocked one', async () => {
  vi.stubGlobal('indexedDB', {
    open() {
      throw new DOMException('full', 'QuotaExceededError')
    },
  })
  expect(await createKeeper(readers).saveProgress(noProgress)).toBe('full')
})

describe('a page that closes before the disk has answered', () => {
  /** Its checks never arrive, so nothing can be written. */
  const stuck = () => new Promise<never>(() => {})

  test('loses neither stars nor settings', async () => {
    await createKeeper(readers).saveProgress(solved('1-3', 2))
    const closing = createKeeper(stuck)
    void closing.saveProgress(solved('3-5', 3))
    void closing.saveSettings({ ...defaultSettings, lang: 'zh-Hans' })
    closing.flush()
    const { saved } = await createKeeper(readers).load()
    expect(saved.progress?.levels['1-3']?.stars).toBe(2)
    expect(saved.progress?.levels['3-5']?.stars).toBe(3)
    expect(saved.settings?.lang).toBe('zh-Hans')
    // From then on it is on disk, and the note is gone.
    expect(notes.size).toBe(0)
    expect((await createKeeper(readers).load()).saved).toEqual(saved)
  })

  test('and then stays after all leaves no note of what the disk took', async () => {
    const keeper = createKeeper(readers)
    const saving = keeper.saveProgress(solved('1-3', 3))
    keeper.flush()
    expect(notes.size).toBe(1)
    await saving
    expect(notes.size).toBe(0)
  })

  test('with nothing left to write writes nothing', async () => {
    const keeper = createKeeper(readers)
    await keeper.saveProgress(solved('1-3', 3))
    keeper.flush()
    expect(notes.size).toBe(0)
  })

  test('and whose note was damaged meanwhile does not keep the game from starting', async () => {
    notes.set('neon-harbour/unkept', '{"progress":{"version":1,"lev')
    const { saved, keeping } = await createKeeper(readers).load()
    expect(saved.progress).toBeUndefined()
    expect(keeping).toBe('kept')
  })
})

test('a disk that could not be opened once is tried again', async () => {
  const keeper = createKeeper(readers)
  const real = indexedDB
  vi.stubGlobal('indexedDB', {
    open() {
      throw new DOMException('busy', 'UnknownError')
    },
  })
  expect(await keeper.saveProgress(solved('1-3', 1))).toBe('memory-only')
  vi.stubGlobal('indexedDB', real)
  expect(await keeper.saveProgress(solved('1-3', 1))).toBe('kept')
})
