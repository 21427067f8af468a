import * as fakeIndexedDb from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readProgress } from '../../src/levels/passport.ts'
import { defaultSettings, noProgress, withLevel } from '../../src/store/index.ts'
import { createKeeper } from '../../src/store/keeper.ts'

const readers = async () => ({ progress: readProgress, settings: (found: unknown) => found as never })
const solved = (id: string, stars: 1 | 2 | 3) =>
  withLevel(noProgress, id, { stars, best: { recipe: {}, metrics: {}, cost: { n: 1 }, fingerprint: '' } })

beforeEach(() => {
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
