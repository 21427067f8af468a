import { describe, expect, test } from 'vitest'
import { engineVersion, fingerprint } from '../../src/engine/index.ts'
import { packWorks, type Work } from '../../src/levels/works.ts'
import { soon } from '../soon.ts'
import { level, outcomeOf, settle, stagedApp } from './stagedApp.ts'

const place = { number: '1-1', title: level.title, idea: level.title, level: '1-1-lamps' }
const world = {
  number: 1,
  id: 'lantern-pier',
  title: level.title,
  tier: 'bridging',
  speaker: 'pier-master',
  places: [place],
} as const
const work = (more: Partial<Work> = {}): Work => ({
  id: '1-1-lamps',
  stars: 2,
  fingerprint: fingerprint(outcomeOf(2)),
  recipe: 2,
  ...more,
})

async function checking(works: readonly Work[], text?: string) {
  const staged = stagedApp()
  await settle()
  staged.store.setState({ worlds: [world] })
  staged.verbs.go({ at: 'check' })
  staged.verbs.checkWorks(text ?? `#/check/${packWorks(works).codes[0]}`)
  // What reads a code is fetched when it is wanted.
  await soon(() => expect(staged.store.getState().check).toBeDefined())
  await settle()
  return { staged, check: () => staged.store.getState().check }
}

describe('a code that is checked', () => {
  test('has its recipes attempted one after another, and says what was found', async () => {
    const { staged, check } = await checking([
      work(),
      work({ recipe: 1 }),
      work({ fingerprint: '0'.repeat(16) }),
    ])
    expect(check()?.works.map(({ verdict }) => verdict)).toEqual(['trying', 'waiting', 'waiting'])
    for (const i of [0, 1, 2]) {
      staged.trainings[i]?.finish()
      await settle()
    }
    expect(check()?.works).toEqual([
      { id: '1-1-lamps', said: 2, found: 2, verdict: 'same' },
      { id: '1-1-lamps', said: 2, found: 1, verdict: 'other-stars' },
      { id: '1-1-lamps', said: 2, found: 2, verdict: 'other-version' },
    ])
  })

  test('says of another version that it is one, whatever its stars, and of its own that the figures are others', async () => {
    const { staged, check } = await checking([
      work({ engine: engineVersion + 1, fingerprint: '0'.repeat(16), stars: 3 }),
      work({ engine: engineVersion, fingerprint: '0'.repeat(16) }),
      work({ engine: engineVersion }),
      // To the last bit the same: then it does not matter who made it.
      work({ engine: engineVersion + 1 }),
    ])
    for (const i of [0, 1, 2, 3]) {
      staged.trainings[i]?.finish()
      await settle()
    }
    const id = '1-1-lamps'
    expect(check()?.works).toEqual([
      { id, said: 3, found: 2, verdict: 'other-engine', engine: engineVersion + 1 },
      { id, said: 2, found: 2, verdict: 'other-figures' },
      { id, said: 2, found: 2, verdict: 'same' },
      { id, said: 2, found: 2, verdict: 'same' },
    ])
  })

  test('keeps nothing of what it found', async () => {
    const { staged } = await checking([work()])
    staged.trainings[0]?.finish()
    await settle()
    expect(staged.store.getState().progress.levels).toEqual({})
  })

  test('names a level that is not there, and attempts nothing', async () => {
    const { staged, check } = await checking([work({ id: '8-6-from-another-game' })])
    expect(check()?.works[0]).toMatchObject({ verdict: 'no-level' })
    expect(staged.trainings).toEqual([])
  })

  test('says that it holds nothing, where it holds nothing', async () => {
    const { check } = await checking([], 'hello')
    expect(check()).toEqual({ text: 'hello', fault: 'none', works: [] })
  })

  test('is dropped when another is brought', async () => {
    const { staged, check } = await checking([work(), work()])
    const other = `#/check/${packWorks([work({ stars: 1, recipe: 1 })]).codes[0]}`
    staged.verbs.checkWorks(other)
    await soon(() => expect(staged.trainings).toHaveLength(2))
    staged.trainings[0]?.finish()
    await settle()
    expect(check()?.text).toBe(other)
    expect(staged.trainings.map(({ recipe }) => recipe)).toEqual([2, 1])
  })
})

test('a tier’s codes carry the best recipe of each solved level', async () => {
  const staged = stagedApp({
    progress: {
      version: 2,
      levels: { '1-1-lamps': { stars: 2, best: { recipe: 2, metrics: {}, cost: {} }, draft: 0 } },
    },
  })
  await settle()
  staged.store.setState({ worlds: [world] })
  staged.verbs.packWorks('bridging')
  await soon(() => expect(staged.store.getState().packed).toBeDefined())
  const { codes = [] } = staged.store.getState().packed ?? {}
  expect(codes).toEqual(packWorks([{ id: '1-1-lamps', stars: 2, recipe: 2 }]).codes)
})
