import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createLevelStore } from '../../src/app/levelStore.ts'
import { openLevel } from '../../src/app/openLevel.ts'
import { type LevelProgress, noProgress, withLevel } from '../../src/store/index.ts'
import { settle, stagedApp } from './stagedApp.ts'

const flags = '1-4-flag-doodles'
const robot = '1-5-lantern-robot'

const solutions = JSON.parse(readFileSync(`tests/solutions/${flags}.json`, 'utf8')) as {
  recipes: { name: string; recipe?: { examples?: unknown } }[]
}
const drawn = solutions.recipes.find(({ name }) => name === 'expert')?.recipe

/** What 1-5 opens with after such work in 1-4. */
async function opened(work: LevelProgress) {
  const { app, store } = stagedApp({ progress: withLevel(noProgress, flags, work) })
  await settle()
  await openLevel({ ...app, levelStore: createLevelStore() }, robot)
  return store.getState().play
}

const solved = (recipe: unknown): LevelProgress => ({ stars: 3, best: { recipe, metrics: {}, cost: {} } })

test('1-5 begins with the drawings of whoever solved 1-4, and can be played with the house’s', async () => {
  const play = await opened(solved(drawn))
  expect(play?.lent).toEqual(drawn)
  expect(play?.recipe).toHaveProperty('signs.0')
})

test('1-5 begins with the house’s sensor where 1-4 has no star, or its save is damaged', async () => {
  for (const work of [
    { stars: 0, draft: drawn } as const,
    solved({ examples: 'all' }),
    solved({ drawings: [{ of: 'nobody', strokes: [] }] }),
    solved(null),
  ]) {
    const play = await opened(work)
    expect(play?.level.id).toBe(robot)
    expect(play?.recipe).not.toHaveProperty('signs')
  }
})
