import { describe, expect, test } from 'vitest'
import { AttemptRefused } from '../../src/learn/faults.ts'
import { packRecipe } from '../../src/levels/handOn.ts'
import type { LevelProgress } from '../../src/store/index.ts'
import { soon } from '../soon.ts'
import { level as lamps, outcomeOf, settle, stagedApp } from './stagedApp.ts'

const level = { ...lamps, id: '1-1-lamps' }
const place = { number: '1-1', title: level.title, idea: level.title, level: level.id }
const world = {
  number: 1,
  id: 'lantern-pier',
  title: level.title,
  tier: 'bridging',
  speaker: 'pier-master',
  places: [place],
} as const

async function staged(mine?: LevelProgress) {
  const app = stagedApp(mine && { progress: { version: 2, levels: { [level.id]: mine } } })
  await settle()
  app.opens({ ok: true, level, terms: [], notices: [] })
  app.store.setState({ worlds: [world] })
  return { ...app, handed: () => app.store.getState().handed }
}

async function reading(recipe: unknown, mine?: LevelProgress, text?: string) {
  const app = await staged(mine)
  app.verbs.go({ at: 'recipe' })
  app.verbs.beside({ do: 'read', text: text ?? `#/recipe/${packRecipe(level, 0, recipe)}` })
  await soon(() => expect(app.handed()?.is).not.toBe(undefined))
  await soon(() => expect(app.handed()?.is).not.toBe('reading'))
  return app
}

async function tried(recipe: unknown, mine?: LevelProgress) {
  const app = await reading(recipe, mine)
  app.trainings[0]?.finish()
  await soon(() => expect(app.handed()?.is).toBe('tried'))
  return app
}

describe('a recipe that is handed on', () => {
  test('is the one at hand, and comes back out of its code', async () => {
    const app = await staged({ stars: 0, draft: 2 })
    app.verbs.go({ at: 'level', id: level.id })
    await soon(() => expect(app.store.getState().play).toBeDefined())
    app.verbs.beside({ do: 'handOn' })
    await soon(() => expect(app.store.getState().handOn?.drawn).toBe(true))
    const code = app.store.getState().handOn?.code
    app.verbs.go({ at: 'recipe' })
    app.verbs.beside({ do: 'read', text: `${code}` })
    await soon(() => expect(app.handed()?.recipe).toBe(2))
  })

  test('is attempted before anything is said of it, and nothing of it is kept', async () => {
    const app = await reading(2)
    expect(app.handed()).toMatchObject({ is: 'trying', number: '1-1' })
    app.trainings[0]?.finish()
    await soon(() => expect(app.handed()).toMatchObject({ is: 'tried', outcome: { stars: 2 } }))
    expect(app.kept).toEqual([])
  })

  test.each([
    [
      'over budget or against the rules',
      new AttemptRefused({ code: 'over-budget', budget: 'lamps', limit: 3, would: 9 }),
      'unfit',
    ],
    ['tried by a machine that broke', new Error('broken'), 'failed'],
  ] as const)('is refused by name when it is %s', async (_how, error, why) => {
    const app = await reading(9)
    app.trainings[0]?.fail(error)
    await soon(() => expect(app.handed()).toMatchObject({ is: 'refused', number: '1-1', why }))
  })

  test.each([
    ['holds nothing', 'hello', { why: 'none' }],
    ['was cut off', `#/recipe/${packRecipe(level, 0, 2).slice(0, -3)}`, { why: 'damaged', number: '1-1' }],
    [
      'is of another version of the level',
      packRecipe({ ...level, seed: 2 }, 0, 2),
      { why: 'other-version', number: '1-1' },
    ],
    [
      'is of a level that is not here',
      packRecipe({ ...level, id: '8-6-cloud' }, 0, 2),
      { why: 'no-level', number: '8-6' },
    ],
    ['is no recipe of its level', packRecipe(level, 0, { lamps: 'all' }), { why: 'unfit', number: '1-1' }],
  ])('attempts nothing when its code %s', async (_what, text, found) => {
    const app = await reading(2, undefined, text)
    expect(app.handed()).toMatchObject({ is: 'refused', ...found })
    expect(app.trainings).toEqual([])
  })

  test('is taken up beside the player’s own work, which stays', async () => {
    const app = await tried(2, { stars: 1, draft: 1, best: { recipe: 1, metrics: {}, cost: { lamps: 1 } } })
    app.verbs.beside({ do: 'take' })
    await soon(() => expect(app.store.getState().play?.recipe).toBe(2))
    const { progress, play, route } = app.store.getState()
    expect(route).toEqual({ at: 'level', id: level.id })
    expect(play?.phase).toBe('lab')
    expect(progress.levels[level.id]).toMatchObject({
      stars: 1,
      draft: 2,
      best: { recipe: 1 },
      others: [{ from: 'here', recipe: 1 }],
    })
  })

  test('is the first work of whoever has none, and wins no star by itself', async () => {
    const app = await tried(2)
    app.verbs.beside({ do: 'take' })
    await soon(() => expect(app.store.getState().play?.recipe).toBe(2))
    expect(app.store.getState().progress.levels[level.id]).toEqual({ stars: 0, draft: 2, from: 'code' })
  })

  test('that is the player’s own already changes nothing', async () => {
    const mine = { stars: 0, draft: 2 } as const
    const app = await tried(2, mine)
    app.verbs.beside({ do: 'take' })
    await soon(() => expect(app.store.getState().route.at).toBe('level'))
    expect(app.store.getState().progress.levels[level.id]).toEqual(mine)
  })

  test('is watched on its stage while the player’s own work waits, and counts for nothing', async () => {
    const mine = { stars: 0, draft: 1 } as const
    const app = await tried(3, mine)
    app.verbs.beside({ do: 'watch' })
    await soon(() => expect(app.store.getState().play?.phase).toBe('run'))
    expect(app.play()).toMatchObject({ recipe: 3, own: { shows: 'handed', recipe: 1 } })
    await app.pass(2000)
    expect(app.play()).toMatchObject({ recipe: 1, phase: 'lab', own: undefined, outcome: undefined })
    expect(app.store.getState().progress.levels[level.id]).toEqual(mine)
    expect(outcomeOf(3).stars).toBe(3)
  })
})
