import { describe, expect, it } from 'vitest'
import { createRandom, type Tools } from '../../../src/engine/index.ts'
import { attempt } from '../../../src/puzzles/cells/attempt.ts'
import type { Dream } from '../../../src/puzzles/cells/events.ts'
import type { Recipe } from '../../../src/puzzles/cells/schema.ts'
import { halfway, narrate } from '../../../src/puzzles/cells/words.ts'
import { all, setup, table } from './level.ts'

const run = (recipe: Recipe) => {
  const tools: Tools = {
    data: () => Promise.reject(new Error('no data set is needed')),
    random: createRandom(20340),
    report() {},
    signal: { aborted: false, throwIfAborted() {} },
  }
  return attempt(setup, recipe, tools)
}
const tested = async (columns: string, rows: number) =>
  (await run(table(columns, rows))).metrics['test.accuracy'] ?? 0

describe('a bigger table', () => {
  it('helps, then helps less and less: ten rows of three good columns do nearly what sixty do', async () => {
    const [few, some, many] = [
      await tested('bill depth mass', 4),
      await tested('bill depth mass', 10),
      await tested('bill depth mass', 60),
    ]
    expect(some - few).toBeGreaterThan(0.1)
    expect(Math.abs(many - some)).toBeLessThan(0.03)
  })

  it('stays low with one column, however many rows', async () => {
    expect(await tested('bill', 60)).toBeLessThan(0.82)
  })

  it('is worse for a silly column while rows are few, and outgrows it with many', async () => {
    const [without, few, many] = [
      await tested('bill depth mass', 10),
      await tested('bill depth mass day', 10),
      await tested('bill depth mass day', 60),
    ]
    expect(without - few).toBeGreaterThan(0.15)
    expect(many).toBeGreaterThan(0.95)
  })

  it('draws a curve that ends with the accuracy on those kept back', async () => {
    const { lab, metrics } = await run(table('bill depth', 20))
    expect(lab.curve.at(-1)).toEqual({ rows: 20, coins: 40, accuracy: metrics['validation.accuracy'] })
    expect(lab.curve.map(({ coins }) => coins)).toEqual([4, 8, 12, 18, 24, 32, 40])
    expect(lab.kept).toHaveLength(setup.kept.length)
  })

  it('has at each point of its curve what a table of that size would have', async () => {
    const [{ lab }, small] = [await run(table('bill depth', 20)), await run(table('bill depth', 9))]
    expect(lab.curve.find(({ rows }) => rows === 9)?.accuracy).toBe(small.metrics['validation.accuracy'])
  })

  it('may be asked for at no price, and only as far as there are rows', async () => {
    const { mind } = await run(table('bill', 4))
    const dream = (await mind?.ask({ columns: all, rows: 60 })) as Dream
    expect(dream.coins).toBe(420)
    expect(dream.accuracy).toBeGreaterThan(0.9)
    for (const query of [
      undefined,
      { columns: all, rows: 61 },
      { columns: [], rows: 3 },
      { columns: all, rows: 0.5 },
    ])
      expect(await mind?.ask(query)).toBeUndefined()
  })

  it('needs a row and a column: there is nothing to learn from otherwise', async () => {
    for (const empty of [table('bill', 0), { columns: [], rows: 9 }])
      expect((await run(empty)).failure).toEqual({ code: 'nothing-to-learn-from' })
  })
})

describe('the first tram', () => {
  it('brings every passenger once, then the hard one with a drum roll, then one who is not counted', async () => {
    const { events, metrics } = await run(table('bill depth mass', 10))
    const of = setup.unseen.length
    const [hard, own] = events.slice(-2)
    expect(hard).toMatchObject({ type: 'case', drum: true, tally: { done: of, of } })
    expect(own).toMatchObject({ type: 'own', made: false, truth: -1, count: { right: 0, wrong: 0 } })
    const right = hard && 'tally' in hard ? hard.tally.right : 0
    expect(right / of).toBeCloseTo(metrics['test.accuracy'] ?? 0, 10)
  })

  it('ends with the penguin that the player made up', async () => {
    const guest = setup.columns.map(({ from }) => from)
    const { events } = await run({ ...table('bill depth', 8), guest })
    expect(events.at(-1)).toMatchObject({ type: 'own', made: true, values: guest })
  })

  it('is told in full sentences in every language', async () => {
    const guest = setup.columns.map(({ to }) => to)
    for (const { events } of [await run(table('bill', 4)), await run({ ...table('bill soup', 8), guest })])
      for (const lang of ['en', 'zh-Hant', 'zh-Hans'] as const)
        for (const event of events)
          for (const said of [halfway(setup, event, lang), narrate(setup, event, lang)]) {
            expect(said).not.toMatch(/[{}]|undefined/)
            expect(said.trim()).not.toBe('')
          }
  })
})
