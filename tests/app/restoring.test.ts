import { describe, expect, test } from 'vitest'
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
import { level, settle, stagedApp } from './stagedApp.ts'

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

describe.each([
  ['before the game goes on without it', 0],
  ['after that', 10_000],
])('a level opened before a slow disk has answered, which it does %s,', (_, waited) => {
  async function opened(kept: Progress) {
    let answer = () => {}
    const read = new Promise<void>((resolve) => {
      answer = resolve
    })
    const staged = stagedApp({
      storage: {
        async load() {
          await read
          return { progress: kept, settings: {}, newer: false, keeping: 'kept' }
        },
        saveLevels: async () => 'kept',
        saveSettings: async () => 'kept',
        follow() {},
      },
    })
    await staged.pass(waited)
    staged.verbs.go({ at: 'level', id: level.id })
    await settle()
    return { ...staged, answer }
  }
  const worked = withLevel(noProgress, level.id, { draft: 3 })

  test('takes its work up when it comes', async () => {
    const { play, answer } = await opened(worked)
    expect(play()).toMatchObject({ phase: 'lecture', recipe: 0 })
    answer()
    await settle()
    expect(play()).toMatchObject({ phase: 'lab', recipe: 3, draft: 3 })
  })

  test('stays as it is once it was touched, and offers what was kept beside it', async () => {
    const { play, verbs, answer, store } = await opened(worked)
    verbs.toLab()
    verbs.act('more')
    await settle()
    answer()
    await settle()
    expect(play()).toMatchObject({ phase: 'lab', recipe: 1 })
    expect(store.getState().progress.levels[level.id]).toMatchObject({
      draft: 1,
      others: [{ from: 'here', recipe: 3 }],
    })
  })

  test('of which nothing was kept goes on where it is', async () => {
    const { play, verbs, answer } = await opened(noProgress)
    verbs.toLab()
    answer()
    await settle()
    expect(play()).toMatchObject({ phase: 'lab', recipe: 0 })
  })
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
