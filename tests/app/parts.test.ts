import { beforeEach, describe, expect, test } from 'vitest'
import { campaignOf } from '../../src/app/campaign.ts'
import { openDaily } from '../../src/app/daily.ts'
import { openLevel } from '../../src/app/openLevel.ts'
import { fetchMissing, forgetMissing, miss, withPart } from '../../src/app/parts.ts'
import { createHarbourStore, type World } from '../../src/store/index.ts'
import { settle, stagedApp } from './stagedApp.ts'

/** A game whose parts come or do not, and whose time passes, when the test says so. */
function asking() {
  const store = createHarbourStore()
  const timers = new Set<() => void>()
  const app = {
    store,
    wait(_: number, then: () => void) {
      timers.add(then)
      return () => timers.delete(then)
    },
  }
  const line = { broken: true }
  const fetch = async () => {
    if (line.broken) throw new TypeError('Failed to fetch')
    return 'part'
  }
  const pass = () => {
    for (const then of timers) then()
  }
  return { app, line, fetch, pass, is: () => store.getState().missing?.is }
}

describe('a part of the game that does not come', () => {
  let world: ReturnType<typeof asking>
  let done: string[] = []
  beforeEach(() => {
    world = asking()
    done = []
  })
  const ask = (name: string, what = name) => withPart(world.app, name, world.fetch, () => done.push(what))

  test('is told of, and comes when it is asked for again, with all that was asked, in order', async () => {
    await ask('a')
    await ask('b')
    expect(world.is()).toBe('lost')
    world.line.broken = false
    fetchMissing(world.app)
    await settle()
    expect(done).toEqual(['a', 'b'])
    expect(world.is()).toBeUndefined()
  })

  test('is told of once more where it does not come again, by a new object', async () => {
    await ask('a')
    const before = world.app.store.getState().missing
    fetchMissing(world.app)
    await settle()
    expect(world.app.store.getState().missing).toEqual(before)
    expect(world.app.store.getState().missing).not.toBe(before)
  })

  test('is asked for once where it was asked for twice: with the later of the two', async () => {
    await ask('a', 'first')
    await ask('b')
    await ask('a', 'second')
    world.line.broken = false
    fetchMissing(world.app)
    await settle()
    expect(done).toEqual(['b', 'second'])
  })

  test('is told of no more when the press is repeated and it comes', async () => {
    await ask('a')
    world.line.broken = false
    await ask('a')
    expect(world.is()).toBeUndefined()
    expect(done).toEqual(['a'])
  })

  test('is told of no more when the message is closed', async () => {
    await ask('a')
    forgetMissing(world.app)
    expect(world.is()).toBeUndefined()
  })

  test('is not what breaks in a part that came: that is thrown on', async () => {
    world.line.broken = false
    const broke = withPart(world.app, 'a', world.fetch, () => {
      throw new RangeError('broken')
    })
    await expect(broke).rejects.toThrow(RangeError)
    expect(world.is()).toBeUndefined()
  })
})

test('what is asked of a part that is on its way is done in order, however its fetches are answered', async () => {
  const { app } = asking()
  const answers: ((part: string) => void)[] = []
  const fetch = () => new Promise<string>((resolve) => answers.push(resolve))
  const done: string[] = []
  const all = ['first', 'second'].map((what) => withPart(app, what, fetch, () => done.push(what)))
  for (const answer of answers.reverse()) {
    answer('part')
    await settle()
  }
  await Promise.all(all)
  expect(done).toEqual(['first', 'second'])
})

test('a part that is slow is said to be, until it comes', async () => {
  const { app, pass, is } = asking()
  let come = () => {}
  const coming = new Promise<void>((resolve) => {
    come = resolve
  })
  const asked = withPart(
    app,
    'a',
    () => coming,
    () => {},
  )
  expect(is()).toBeUndefined()
  pass()
  expect(is()).toBe('slow')
  come()
  await asked
  expect(is()).toBeUndefined()
})

test('the campaign is waited for by whoever asks before it has come', async () => {
  const { app } = asking()
  const worlds = [{} as World]
  const coming = campaignOf(app)
  app.store.setState({ worlds })
  expect(await coming).toBe(worlds)
})

test('yesterday’s puzzle is not opened without the answer that it is opened for', async () => {
  const staged = stagedApp()
  await settle()
  const entry = { level: '1-1-lamps', seed: 1, metric: 'm', house: 1 } as never
  const app = {
    ...staged.app,
    levelStore: {
      ...staged.app.levelStore,
      dailies: async () => ({
        entries: [entry],
        answerTo: async () => {
          throw new TypeError('Failed to fetch')
        },
      }),
    },
  }
  staged.store.setState({
    route: { at: 'daily', day: 'yesterday' },
    progress: { ...staged.store.getState().progress, levels: { '1-1-lamps': { stars: 1 } } },
  })
  const opened: string[] = []
  const openLevel = async (_: unknown, id: string) => void opened.push(id)
  await openDaily({ closeLevel() {}, miss, openLevel }, app, 'yesterday')
  expect(opened).toEqual([])
  expect(staged.store.getState().missing?.is).toBe('lost')
})

test('a level that is asked for anew opens, though the first time it was asked for fails after all', async () => {
  const staged = stagedApp()
  await settle()
  const answers: ((comes: boolean) => void)[] = []
  const { open } = staged.app.levelStore
  const app = {
    ...staged.app,
    levelStore: {
      ...staged.app.levelStore,
      open: async (id: string) => {
        if (await new Promise<boolean>((resolve) => answers.push(resolve))) return open(id)
        throw new TypeError('Failed to fetch')
      },
    },
  }
  const both = [openLevel(app, '0-1-lamps'), openLevel(app, '0-1-lamps')]
  answers[0]?.(false)
  await settle()
  answers[1]?.(true)
  await Promise.all(both)
  expect(staged.store.getState().play?.level.id).toBe('0-1-lamps')
  expect(staged.store.getState().unopened).toBeUndefined()
})
