import { expect, test } from 'vitest'
import type { App } from '../../src/app/app.ts'
import { restore } from '../../src/app/restore.ts'
import { packLesson } from '../../src/levels/lesson.ts'
import {
  createHarbourStore,
  defaultSettings,
  noProgress,
  type Progress,
  withLevel,
} from '../../src/store/index.ts'

/** A game whose disk answers when the test says so. */
function restoring(kept: object, progress?: Progress, lesson?: string) {
  const store = createHarbourStore()
  let answer = () => {}
  const timers = new Set<() => void>()
  const read = new Promise<void>((resolve) => {
    answer = resolve
  })
  const app = {
    store,
    levelStore: { worlds: async () => [], entries: async () => ({}) },
    wait: (_: number, then: () => void) => {
      timers.add(then)
      return () => timers.delete(then)
    },
    storage: {
      async load() {
        await read
        return { settings: kept, progress: progress ?? noProgress, newer: false, keeping: 'kept' }
      },
      follow() {},
    },
  } as unknown as App
  const tooLong = () => {
    for (const then of timers) then()
  }
  return {
    store,
    answer,
    tooLong,
    done: restore(app, {
      askedLang: null,
      askedView: null,
      browserLangs: ['zh-HK'],
      ...(lesson && { lesson }),
    }),
  }
}

test('settings that were kept come back', async () => {
  const { store, answer, done } = restoring({ lang: 'en', music: 0.1 })
  answer()
  await done
  expect(store.getState().settings).toEqual({ ...defaultSettings, lang: 'en', music: 0.1 })
})

test('a language chosen before the disk has answered is not taken back', async () => {
  const { store, answer, done } = restoring({ lang: 'en', music: 0.1 })
  store.setState(({ settings }) => ({ settings: { ...settings, lang: 'zh-Hans' } }))
  answer()
  await done
  expect(store.getState().settings).toMatchObject({ lang: 'zh-Hans', music: 0.1 })
})

test('stars brought before the disk has answered stay beside those that were kept', async () => {
  const { store, answer, done } = restoring({}, withLevel(noProgress, '3-5', { stars: 2 }))
  store.setState({ progress: withLevel(noProgress, '1-3', { stars: 3 }) })
  answer()
  await done
  const { levels } = store.getState().progress
  expect(levels).toMatchObject({ '1-3': { stars: 3 }, '3-5': { stars: 2 } })
})

test('a disk that never answers keeps nobody waiting: the map comes, and the game says that nothing is kept', async () => {
  const { store, tooLong, done } = restoring({})
  expect(store.getState().worlds).toEqual([])
  tooLong()
  await done
  expect(store.getState().keeping).toBe('memory-only')
  expect(store.getState().levels).toEqual({})
})

test('a disk that answers late is heard all the same, and the notice goes', async () => {
  const { store, answer, tooLong, done } = restoring(
    { lang: 'en' },
    withLevel(noProgress, '1-3', { stars: 2 }),
  )
  tooLong()
  await done
  store.setState(({ progress }) => ({ progress: withLevel(progress, '3-5', { stars: 1 }) }))
  answer()
  await new Promise((resolve) => setTimeout(resolve))
  const { keeping, progress, notices } = store.getState()
  expect([keeping, progress.levels['1-3']?.stars, progress.levels['3-5']?.stars]).toEqual(['kept', 2, 1])
  expect(notices).toEqual([])
})

test('the lesson that the tab is in is known before anything is opened', async () => {
  const lesson = { levels: ['1-5'], lang: 'en' as const, coding: ['python' as const], mode: 'own' }
  const code = packLesson(lesson)
  const { store, answer, done } = restoring({}, undefined, code)
  answer()
  await done
  expect(store.getState().lesson).toEqual({ ...lesson, code })
})

test('a lesson that cannot be read any more keeps nobody out of the game', async () => {
  const { store, answer, done } = restoring({}, undefined, 'AQabcdefgh')
  answer()
  await done
  expect(store.getState()).not.toHaveProperty('lesson')
  expect(store.getState()).not.toHaveProperty('lessonFault')
})

test('a lesson that was opened meanwhile stays the one the tab is in', async () => {
  const lesson = { levels: ['1-5'], lang: 'en' as const, coding: [], mode: 'own' }
  const { store, answer, done } = restoring({}, undefined, packLesson(lesson))
  const newer = { ...lesson, levels: ['3-5'], code: 'newer' }
  store.setState({ lesson: newer })
  answer()
  await done
  expect(store.getState().lesson).toEqual(newer)
})
