import { expect, test } from 'vitest'
import type { App } from '../../src/app/app.ts'
import { createRuns } from '../../src/app/room/runs.ts'
import { level } from './stagedApp.ts'

/** Files that come when they are let through. */
function slowly() {
  const through = new Map<string, () => void>()
  const state: { room: { level?: typeof level; lost?: string } } = { room: {} }
  const app = {
    store: {
      getState: () => state,
      setState: (patch: Partial<typeof state>) => void Object.assign(state, patch),
    },
    levelStore: {
      open: (id: string) =>
        new Promise((done, fail) => {
          through.set(id, () => (id === 'broken' ? fail(new Error('no network')) : done(opened(id))))
        }),
      rules: async () => ({}),
    },
  } as unknown as App
  return { runs: createRuns(app), room: () => state.room, come: (id: string) => through.get(id)?.() }
}
const opened = (id: string) => ({ ok: true, level: { ...level, id } })

test('two levels are pressed one after the other: the last stands on the wall, in whatever order they come', async () => {
  for (const order of [
    ['first', 'last'],
    ['last', 'first'],
  ]) {
    const { runs, room, come } = slowly()
    const both = [runs.open('first'), runs.open('last')]
    for (const id of order) {
      come(id)
      await new Promise((later) => setTimeout(later))
    }
    await Promise.all(both)
    expect(room().level?.id).toBe('last')
  }
})

test('a level that was given up is not called lost', async () => {
  const { runs, room, come } = slowly()
  const both = [runs.open('broken'), runs.open('last')]
  come('last')
  await new Promise((later) => setTimeout(later))
  come('broken')
  await Promise.all(both)
  expect(room()).toMatchObject({ level: { id: 'last' } })
  expect(room().lost).toBeUndefined()
})
