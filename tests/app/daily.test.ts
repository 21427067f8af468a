import { beforeEach, describe, expect, test } from 'vitest'
import { handOn } from '../../src/app/handOn.ts'
import { miss } from '../../src/app/parts.ts'
import { type DailyEntry, dailyId } from '../../src/engine/index.ts'
import { readPassport, writePassport } from '../../src/levels/passport.ts'
import { readWorks } from '../../src/levels/works.ts'
import { applyChange, levelProgress, noProgress, withLevel } from '../../src/store/index.ts'
import { soon } from '../soon.ts'
import { level, settle, stagedApp } from './stagedApp.ts'

/** The level that the puzzles are dealt from. */
const number = '1-1-lamps'
const entry = (seed: number): DailyEntry => ({ level: number, seed, metric: 'share', house: 0.5 })
const solved = withLevel(noProgress, number, {
  stars: 2,
  draft: 2,
  best: { recipe: 2, metrics: {}, cost: {} },
})
const twist = { en: 'Other lamps.', 'zh-Hant': '其他燈。', 'zh-Hans': '其他灯。' }

/** The staged game, with the puzzles of two days; the level that opens is a day's. */
async function onDay(progress = solved, day: 'today' | 'yesterday' = 'today') {
  const staged = stagedApp({ progress })
  staged.calendar.date = '2026-11-26'
  staged.calendar.days = [entry(1), entry(2), entry(3)]
  await settle()
  staged.verbs.findDaily()
  await soon(() => expect(staged.store.getState().daily).toBeDefined())
  const found = staged.store.getState().daily
  const wanted = found?.[day] ?? entry(0)
  staged.opens({
    ok: true,
    level: { ...level, id: dailyId(wanted), goals: [] },
    daily: { entry: wanted, twist },
    terms: [],
    notices: [],
  })
  staged.verbs.go({ at: 'daily', day })
  await settle()
  await settle()
  return { staged, id: dailyId(wanted), found }
}

describe('the daily puzzle', () => {
  test('of a level that was solved opens in the lab, with nothing of the level’s own work', async () => {
    const { staged, id } = await onDay()
    await soon(() => expect(staged.store.getState().play).toBeDefined())
    expect(staged.store.getState().route).toEqual({ at: 'level', id, day: 'today' })
    expect(staged.play()).toMatchObject({ phase: 'lab', recipe: 0, past: [] })
  })

  test('keeps its drafts and its best apart from the level’s', async () => {
    const { staged, id } = await onDay()
    await soon(() => expect(staged.store.getState().play).toBeDefined())
    staged.verbs.act('more')
    await settle()
    const { progress } = staged.store.getState()
    expect(levelProgress(progress, id).draft).toBe(1)
    expect(levelProgress(progress, number)).toEqual(levelProgress(solved, number))
  })

  test('is handed on to nobody: no other game could read its code', async () => {
    const { staged } = await onDay()
    await soon(() => expect(staged.store.getState().play).toBeDefined())
    await handOn({ app: staged.app, miss })
    expect(staged.store.getState().handOn).toBeUndefined()
  })

  test('of a level that was not solved waits: the level comes first', async () => {
    const { staged } = await onDay(noProgress)
    expect(staged.store.getState().play).toBeUndefined()
    expect(staged.store.getState().route).toEqual({ at: 'daily', day: 'today' })
  })

  test('is another when the date is another, and the same for all on one date', async () => {
    const { staged, found } = await onDay()
    staged.calendar.date = '2026-11-27'
    staged.verbs.findDaily()
    await soon(() => expect(staged.store.getState().daily?.date).toBe('2026-11-27'))
    const next = staged.store.getState().daily
    expect(next?.yesterday).toEqual(found?.today)
    expect(next?.today).not.toEqual(found?.today)
  })

  test('of yesterday shows how the house did it; one Undo brings back the player’s own work', async () => {
    const { staged } = await onDay(solved, 'yesterday')
    await soon(() => expect(staged.store.getState().play).toBeDefined())
    expect(staged.play()).toMatchObject({ recipe: 3, daily: { answer: 3 } })
    staged.verbs.undo()
    await settle()
    expect(staged.play().recipe).toBe(0)
  })

  test('gives nobody a light for the house’s own recipe', async () => {
    const { staged, id } = await onDay(solved, 'yesterday')
    await soon(() => expect(staged.store.getState().play).toBeDefined())
    staged.verbs.run()
    await settle()
    staged.trainings.at(-1)?.finish()
    await settle()
    expect(levelProgress(staged.store.getState().progress, id).best).toBeUndefined()
  })

  test('is put into a code that names the puzzle, to be attempted by others', async () => {
    const { staged, id: puzzle } = await onDay()
    await soon(() => expect(staged.store.getState().play).toBeDefined())
    staged.verbs.act('more')
    staged.verbs.train()
    await settle()
    staged.trainings.at(-1)?.finish()
    await settle()
    staged.verbs.share()
    await soon(() => expect(staged.store.getState().shared).toBeDefined())
    const read = readWorks(`#/check/${staged.store.getState().shared?.code}`)
    expect(read.ok && read.works.map(({ id, recipe }) => [id, recipe])).toEqual([[puzzle, 1]])
  })
})

describe('the best of a daily puzzle', () => {
  const best = (reached: number, cost: number) => ({
    stars: 1 as const,
    best: { recipe: reached, metrics: {}, cost: { lamps: cost }, reached },
  })
  let kept = applyChange({ stars: 0 }, best(0.8, 5))
  beforeEach(() => {
    kept = applyChange({ stars: 0 }, best(0.8, 5))
  })

  test('is the one with the better figure, whatever it cost', () => {
    expect(applyChange(kept, best(0.9, 9)).best?.reached).toBe(0.9)
    expect(applyChange(kept, best(0.7, 1)).best?.reached).toBe(0.8)
  })

  test('of two alike is the one that cost less', () => {
    expect(applyChange(kept, best(0.8, 4)).best?.cost).toEqual({ lamps: 4 })
    expect(applyChange(kept, best(0.8, 6)).best?.cost).toEqual({ lamps: 5 })
  })

  test('goes along in a passport', () => {
    const progress = withLevel(noProgress, 'daily-1-3-94318', kept)
    const read = readPassport(new TextEncoder().encode(writePassport(progress)))
    expect(read.ok && read.progress).toEqual(progress)
  })
})
