import * as fakeIndexedDb from 'fake-indexeddb'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { defaultSettings, type LevelProgress, noProgress } from '../../src/store/index.ts'
import { soon } from '../soon.ts'
import { type Machine, machine } from './machine.ts'

let here: Machine
const createStorage: Machine['tab'] = (...how) => here.tab(...how)
const lay: Machine['lay'] = (...what) => here.lay(...what)
const lying = () => here.lying()

const solved = (id: string, stars: 1 | 2 | 3) => ({
  [id]: { stars, best: { recipe: {}, metrics: {}, cost: { n: 1 }, fingerprint: '' } },
})

beforeEach(() => {
  here = machine()
})
afterEach(() => {
  vi.unstubAllGlobals()
})

test('progress and settings come back after the page was closed', async () => {
  await createStorage().saveLevels(solved('1-3', 3))
  await createStorage().saveSettings({ lang: 'zh-Hant' })
  const { progress, settings, keeping } = await createStorage().load()
  expect(keeping).toBe('kept')
  expect(progress.levels['1-3']?.stars).toBe(3)
  expect(settings.lang).toBe('zh-Hant')
})

describe('two open tabs', () => {
  test('keep each other’s stars, drafts and settings', async () => {
    const [one, two] = [createStorage(), createStorage()]
    await one.load()
    await two.load()
    await one.saveLevels({ '3-5': { draft: [2] } })
    await two.saveLevels({ '3-5': { draft: [2, 2], over: [[2]] } })
    await one.saveLevels({ '4-2': { draft: 'slider', ...solved('4-2', 2)['4-2'] } })
    await one.saveSettings({ lang: 'zh-Hant', textSize: 1.25 })
    await two.saveSettings({ music: 0.1 })
    const { progress, settings } = await createStorage().load()
    expect(progress.levels['3-5']?.draft).toEqual([2, 2])
    expect(progress.levels['4-2']).toMatchObject({ stars: 2, draft: 'slider' })
    expect(settings).toEqual({ lang: 'zh-Hant', textSize: 1.25, music: 0.1 })
  })

  test('on the same level keep the last draft typed, and the other beside it', async () => {
    const [one, two] = [createStorage(), createStorage()]
    await one.saveLevels({ '6-1': { draft: 'begun' } })
    await two.saveLevels({ '6-1': { draft: 'two', over: ['begun'] } })
    await one.saveLevels({ '6-1': { draft: 'one', over: ['begun'] } })
    const level = async () => (await createStorage().load()).progress.levels['6-1']
    expect(await level()).toMatchObject({ draft: 'one', others: [{ from: 'tab', recipe: 'two' }] })
    await two.saveLevels({ '6-1': { draft: 'two more', over: ['two'] } })
    expect(await level()).toMatchObject({ draft: 'two more', others: [{ from: 'tab', recipe: 'one' }] })
    await one.saveLevels({ '6-1': { draft: 'one more', over: ['one'] } })
    expect(await level()).toMatchObject({ draft: 'one more', others: [{ from: 'tab', recipe: 'two more' }] })
  })

  test('hear of each other’s stars at once', async () => {
    const [one, two] = [createStorage(), createStorage()]
    const heard: Readonly<Record<string, LevelProgress>>[] = []
    two.follow((levels) => heard.push(levels))
    await one.saveLevels(solved('1-3', 2))
    await soon(() => expect(heard.at(-1)?.['1-3']?.stars).toBe(2))
  })

  test('do not write over each other’s notes', async () => {
    const stuck = () => new Promise<never>(() => {})
    void createStorage(stuck).saveLevels(solved('1-3', 3))
    void createStorage(stuck).saveLevels(solved('3-5', 2))
    const { progress } = await createStorage().load()
    expect(progress.levels).toMatchObject({ '1-3': { stars: 3 }, '3-5': { stars: 2 } })
  })
})

describe('the one record of older games', () => {
  const old = {
    version: 1,
    levels: {
      '1-3': {
        stars: 2,
        best: { recipe: ['cat'], metrics: {}, cost: { n: 2 }, fingerprint: 'ab' },
        guess: 1,
      },
      '3-5': { stars: 0, draft: { layers: [2] } },
    },
  }

  /** As today's games call it: that fingerprint was taken over something else. */
  const levels = {
    ...old.levels,
    '1-3': { stars: 2, best: { recipe: ['cat'], metrics: {}, cost: { n: 2 } }, guess: 1 },
  }

  test('is taken over once, level by level, and lies under its own name after that', async () => {
    await lay('progress', old)
    await lay('settings', { ...defaultSettings, lang: 'zh-Hans' })
    const { progress, settings, newer } = await createStorage().load()
    expect(progress.levels).toEqual(levels)
    expect(settings.lang).toBe('zh-Hans')
    expect(newer).toBe(false)
    const there = await lying()
    expect(there.get('level 3-5')).toMatchObject(old.levels['3-5'])
    expect(there.has('progress')).toBe(false)
    expect(there.get('older progress 1')).toEqual(old)
    expect((await createStorage().load()).progress.levels).toEqual(levels)
  })

  test('adds to what has been won since, and takes nothing back', async () => {
    await createStorage().saveLevels({ '3-5': { draft: { layers: [6] } }, ...solved('1-3', 3) })
    await lay('progress', old)
    const { progress } = await createStorage().load()
    expect(progress.levels['1-3']).toMatchObject({ stars: 3, guess: 1 })
    expect(progress.levels['3-5']).toMatchObject({
      draft: { layers: [6] },
      others: [{ recipe: { layers: [2] } }],
    })
  })

  test('that a closing page noted down whole is taken over too', async () => {
    await lay('progress', old)
    const draft = { layers: [2, 3] }
    here.notes.set(
      'neon-harbour/unkept',
      JSON.stringify({ progress: { version: 1, levels: { '3-5': { stars: 3, draft } } } }),
    )
    const { progress } = await createStorage().load()
    expect(progress.levels['3-5']).toMatchObject({ stars: 3, draft })
    expect(progress.levels['1-3']?.stars).toBe(2)
    expect(here.notes.size).toBe(0)
  })
})

describe('what a newer game kept', () => {
  const first = { version: 2, levels: { '3-5': { stars: 3, medals: ['gold'] } } }

  test('is called newer, and stays under its own name however much is played', async () => {
    await lay('progress', first)
    const storage = createStorage()
    expect(await storage.load()).toMatchObject({ newer: true, keeping: 'kept' })
    await storage.saveLevels(solved('3-5', 1))
    await lay('progress', { ...first, second: true })
    await createStorage().load()
    await createStorage().load()
    const there = await lying()
    expect(there.get('newer progress 1')).toEqual(first)
    expect(there.get('newer progress 2')).toEqual({ ...first, second: true })
    expect(there.has('newer progress 3')).toBe(false)
    expect(there.get('progress')).toEqual({ ...first, second: true })
  })

  test('of one level is put under its own name before that level is written', async () => {
    const record = { version: 3, stars: 9 }
    const storage = createStorage()
    await storage.load()
    await lay(['level', '3-5'], record)
    await storage.saveLevels(solved('3-5', 1))
    expect((await lying()).get('newer level 3-5 1')).toEqual(record)
    expect(await createStorage().load()).toMatchObject({
      newer: true,
      progress: { levels: { '3-5': { stars: 1 } } },
    })
  })

  test('in a database of its own is neither touched nor called blocked', async () => {
    const db = await openDB('neon-harbour', 2, { upgrade: (fresh) => void fresh.createObjectStore('kept') })
    db.close()
    const storage = createStorage()
    expect(await storage.load()).toMatchObject({ keeping: 'newer' })
    expect(await storage.saveLevels(solved('1-3', 1))).toBe('newer')
  })
})

test('a damaged record is put aside for good, not mistaken for progress', async () => {
  await lay('progress', { version: 1, levels: 'lost' })
  await lay(['level', '1-3'], { version: 1, stars: 'many' })
  const storage = createStorage()
  const { progress, keeping } = await storage.load()
  expect(progress).toEqual(noProgress)
  expect(keeping).toBe('kept')
  await storage.saveLevels(solved('1-3', 1))
  await createStorage().load()
  const there = await lying()
  expect(there.get('damaged progress 1')).toEqual({ version: 1, levels: 'lost' })
  expect(there.get('damaged level 1-3 1')).toEqual({ version: 1, stars: 'many' })
  expect(there.get('level 1-3')).toMatchObject({ stars: 1 })
})

test('blocked storage is answered with "memory only", not with a crash', async () => {
  vi.stubGlobal('indexedDB', {
    open() {
      throw new DOMException('blocked', 'SecurityError')
    },
  })
  const storage = createStorage()
  expect(await storage.load()).toMatchObject({ progress: noProgress, keeping: 'memory-only' })
  expect(await storage.saveLevels(solved('1-3', 1))).toBe('memory-only')
})

test('a full disk is told apart from a blocked one', async () => {
  vi.stubGlobal('indexedDB', {
    open() {
      throw new DOMException('full', 'QuotaExceededError')
    },
  })
  expect(await createStorage().saveLevels(solved('1-3', 1))).toBe('full')
})

describe('a page that ends before the disk has answered', () => {
  /** Its checks never arrive, so nothing can be written. */
  const stuck = () => new Promise<never>(() => {})

  test('loses neither stars nor settings, without being told that it ends', async () => {
    await createStorage().saveLevels(solved('1-3', 2))
    const closing = createStorage(stuck)
    void closing.saveLevels(solved('3-5', 3))
    void closing.saveSettings({ lang: 'zh-Hans' })
    const { progress, settings } = await createStorage().load()
    expect(progress.levels['1-3']?.stars).toBe(2)
    expect(progress.levels['3-5']?.stars).toBe(3)
    expect(settings.lang).toBe('zh-Hans')
    // From then on it is on disk, and the note is gone.
    expect(here.notes.size).toBe(0)
    expect(await createStorage().load()).toMatchObject({ progress, settings })
  })

  test('and stays after all leaves no note of what the disk took', async () => {
    const saving = createStorage().saveLevels(solved('1-3', 3))
    expect(here.notes.size).toBe(1)
    await saving
    expect(here.notes.size).toBe(0)
  })

  test('and whose note was damaged meanwhile does not keep the game from starting', async () => {
    here.notes.set('neon-harbour/unkept/page', '{"levels":{"1-3":{"sta')
    const { progress, keeping } = await createStorage().load()
    expect(progress).toEqual(noProgress)
    expect(keeping).toBe('kept')
  })

  test('and could not reach the disk either leaves what it noted to the next', async () => {
    const real = indexedDB
    vi.stubGlobal('indexedDB', {
      open() {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
    await createStorage().saveLevels(solved('1-3', 2))
    expect((await createStorage().load()).progress.levels['1-3']?.stars).toBe(2)
    vi.stubGlobal('indexedDB', real)
    expect((await createStorage().load()).progress.levels['1-3']?.stars).toBe(2)
    expect((await lying()).get('level 1-3')).toMatchObject({ stars: 2 })
  })
})

describe('a database that', () => {
  test('could not be opened once is tried again', async () => {
    const storage = createStorage()
    const real = indexedDB
    vi.stubGlobal('indexedDB', {
      open() {
        throw new DOMException('busy', 'UnknownError')
      },
    })
    expect(await storage.saveLevels(solved('1-3', 1))).toBe('memory-only')
    vi.stubGlobal('indexedDB', real)
    expect(await storage.saveSettings({ music: 0 })).toBe('kept')
    // What failed then goes along.
    expect((await createStorage().load()).progress.levels['1-3']?.stars).toBe(1)
  })

  test('was closed under the game is opened again for the next save', async () => {
    let used: IDBDatabase | undefined
    const ask = fakeIndexedDb.IDBDatabase.prototype.transaction
    vi.spyOn(fakeIndexedDb.IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...how: Parameters<typeof ask>
    ) {
      used = this
      return ask.apply(this as never, how)
    } as never)
    const storage = createStorage()
    await storage.load()
    used?.close()
    expect(await storage.saveLevels(solved('1-3', 2))).toBe('kept')
    vi.restoreAllMocks()
    expect((await lying()).get('level 1-3')).toMatchObject({ stars: 2 })
  })

  test('a newer game wants for itself is let go', async () => {
    const storage = createStorage()
    await storage.saveLevels(solved('1-3', 2))
    const db = await openDB('neon-harbour', 2)
    db.close()
    expect(await storage.saveLevels(solved('1-3', 3))).toBe('newer')
  })
})
