import { describe, expect, test } from 'vitest'
import { atRest, createOffliner } from '../../src/app/offline.ts'
import type { Keeper, Kept } from '../../src/offline/keeper.ts'
import type { Part, Report } from '../../src/offline/list.ts'
import type { KeepOptions } from '../../src/offline/shelf.ts'
import { level, settle, stagedApp } from './stagedApp.ts'

const nothing: Report = {
  shell: { kept: 1, bytes: 1 },
  all: { kept: 1, bytes: 3 },
  districts: [{ number: 0, kept: 0, bytes: 2, frees: 0 }],
  levels: ['3-6'],
}

interface Asked {
  readonly part: Part
  readonly options: KeepOptions
  finish(how: Kept): void
}

/** The use cases with a keeper that does nothing until the test says how it ended. */
async function staged({ cannot = false, kept = true, reachable = false, asks = false } = {}) {
  const all = stagedApp()
  const asked: Asked[] = []
  const gone: number[] = []
  let renewed = 0
  let renewal = () => {}
  let free = () => {}
  const keeper: Keeper = {
    report: async () => nothing,
    keep: (part, options = {}) =>
      new Promise((finish) => {
        options.signal?.addEventListener('abort', () => finish('cancelled'))
        asked.push({ part, options, finish })
      }),
    letGo: async (district) => void gone.push(district),
    isKept: async () => kept,
    // Firefox asks the player, who may never answer.
    askToLast: () => (asks ? new Promise(() => {}) : Promise.resolve(true)),
    isLasting: async () => true,
    isReachable: async () => reachable,
  }
  const offliner = createOffliner(all.app, {
    quiet: () =>
      new Promise((resolve) => {
        free = resolve
      }),
    async open(onRenewal) {
      renewal = onRenewal
      return cannot ? undefined : { keeper, renew: async () => void renewed++ }
    },
  })
  await settle()
  const offline = () => {
    const { offline } = all.store.getState()
    return offline && offline !== 'cannot' ? offline : undefined
  }
  return {
    ...all,
    offliner,
    asked,
    gone,
    offline,
    renewed: () => renewed,
    renewal: () => renewal(),
    free: () => free(),
  }
}

describe('What is kept', () => {
  test('is the district of a level that opened, once the line is free', async () => {
    const { verbs, asked, free } = await staged()
    verbs.go({ at: 'level', id: level.id })
    await settle()
    expect(asked).toEqual([])
    free()
    await settle()
    expect(asked.map(({ part }) => part)).toEqual([{ district: 0 }])
  })
  test('is nothing of a level that was left before the line was free', async () => {
    const { verbs, asked, free } = await staged()
    verbs.go({ at: 'level', id: level.id })
    await settle()
    verbs.go({ at: 'map' })
    free()
    await settle()
    expect(asked).toEqual([])
  })
  test('is shown while it comes, and cancelled at once', async () => {
    const { offliner, asked, offline } = await staged()
    offliner.wish({ type: 'keep', what: 'everything' })
    await settle()
    asked[0]?.options.onProgress?.(0.5)
    expect(offline()).toMatchObject({ keeping: { what: 'everything', done: 0.5 }, lasting: true })
    offliner.wish({ type: 'cancel' })
    await settle()
    expect(offline()).toEqual({ report: nothing, lasting: true })
  })
  test('comes also while the browser waits for the player to say whether it may last', async () => {
    const { offliner, asked, offline } = await staged({ asks: true })
    offliner.wish({ type: 'keep', what: 'everything' })
    await settle()
    expect(asked.map(({ part }) => part)).toEqual(['everything'])
    expect(offline()?.keeping).toEqual({ what: 'everything', done: 0 })
    asked[0]?.finish('kept')
    await settle()
    expect(offline()).toEqual({ report: nothing, lasting: true })
  })
  test.each(['full', 'no-network', 'gone'] as const)('says why it did not come: %s', async (why) => {
    const { offliner, asked, offline } = await staged()
    offliner.wish({ type: 'keep', what: 3 })
    await settle()
    asked[0]?.finish(why)
    await settle()
    expect(offline()).toEqual({ report: nothing, lasting: true, trouble: why })
    offliner.wish({ type: 'keep', what: 3 })
    await settle()
    expect(offline()?.trouble).toBeUndefined()
  })
  test('says nothing of a lost line where nobody asked, but of a full disk', async () => {
    for (const [why, told] of [
      ['no-network', undefined],
      ['full', 'full'],
    ] as const) {
      const { verbs, asked, free, offline } = await staged()
      verbs.go({ at: 'level', id: level.id })
      await settle()
      free()
      await settle()
      asked[0]?.finish(why)
      await settle()
      expect(offline()?.trouble).toBe(told)
    }
  })
  test('gives way to what is asked for by hand', async () => {
    const { verbs, offliner, asked, free } = await staged()
    verbs.go({ at: 'level', id: level.id })
    await settle()
    free()
    await settle()
    offliner.wish({ type: 'keep', what: 'everything' })
    await settle()
    expect(asked.map(({ options }) => options.signal?.aborted)).toEqual([true, false])
  })
  test('can be let go', async () => {
    const { offliner, gone } = await staged()
    offliner.wish({ type: 'let-go', district: 3 })
    await settle()
    expect(gone).toEqual([3])
  })
  test('is nothing where the browser refuses, and that is said', async () => {
    const { store } = await staged({ cannot: true })
    expect(store.getState().offline).toBe('cannot')
  })
})

describe('A level that is not kept', () => {
  test('is named with what plays instead, and no longer once somebody went elsewhere', async () => {
    const { verbs, store } = await staged({ kept: false })
    verbs.go({ at: 'level', id: level.id })
    await settle()
    expect(store.getState().notKept).toEqual({ id: level.id, instead: ['3-6'] })
    verbs.go({ at: 'map' })
    expect(store.getState().notKept).toBeUndefined()
  })
  test('opens as ever while there is a network', async () => {
    const { verbs, store } = await staged({ kept: false, reachable: true })
    verbs.go({ at: 'level', id: level.id })
    await settle()
    expect(store.getState().notKept).toBeUndefined()
    expect(store.getState().play?.level.id).toBe(level.id)
  })
  test('is looked for anew when it is tried again', async () => {
    const { verbs, store } = await staged({ kept: false })
    verbs.go({ at: 'level', id: level.id })
    await settle()
    verbs.go({ at: 'map' })
    verbs.go({ at: 'level', id: level.id })
    await settle()
    expect(store.getState().notKept?.id).toBe(level.id)
  })
})

describe('A new version', () => {
  test('is offered, loads when it is asked for, and not before', async () => {
    const { offliner, store, renewal, renewed } = await staged()
    renewal()
    expect(store.getState().renewal).toBe('ready')
    expect(renewed()).toBe(0)
    offliner.wish({ type: 'renew' })
    await settle()
    expect(store.getState().renewal).toBe('loading')
    expect(renewed()).toBe(1)
  })
  test('is not offered again to whoever said later', async () => {
    const { offliner, store, renewal } = await staged()
    renewal()
    offliner.wish({ type: 'renew-later' })
    renewal()
    expect(store.getState().renewal).toBe('later')
  })
})

test('keeping the game waits for a training without holding the page up, on a line that is quiet already', async () => {
  const { app, store, verbs, trainings } = stagedApp()
  verbs.go({ at: 'level', id: level.id })
  await settle()
  store.setState({ stage: 'ready' })
  void verbs.train()
  await settle()
  let over = false
  const done = atRest(app, async () => {}).then(() => {
    over = true
  })
  await settle()
  expect(over).toBe(false)
  trainings[0]?.finish()
  await done
})

test('on a teacher’s sheet, which has no stage, nothing is waited for', async () => {
  const { app, verbs } = stagedApp()
  verbs.go({ at: 'teacher', id: level.id })
  await settle()
  await atRest(app, async () => {})
})

test('keeping the game waits for a level’s pictures and its first Run, however quiet the line is', async () => {
  const { app, store, verbs, trainings } = stagedApp()
  verbs.go({ at: 'level', id: level.id })
  await settle()
  let over = false
  const done = atRest(app, async () => void (await settle())).then(() => {
    over = true
  })
  await settle()
  void verbs.train()
  await settle()
  store.setState({ stage: 'ready' })
  await settle()
  await settle()
  expect(over).toBe(false)
  trainings[0]?.finish()
  await done
})
