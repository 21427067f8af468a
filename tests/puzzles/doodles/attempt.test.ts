import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createRandom, type Tools } from '../../../src/engine/index.ts'
import { attempt } from '../../../src/puzzles/doodles/attempt.ts'
import { sharesOf } from '../../../src/puzzles/doodles/net.ts'
import { type Recipe, recipe as recipeSchema } from '../../../src/puzzles/doodles/schema.ts'
import { halfway, narrate } from '../../../src/puzzles/doodles/words.ts'
import { pictureOf } from '../../../src/puzzles/kit/drawing.ts'
import { setup } from './level.ts'

const solutions = JSON.parse(readFileSync('tests/solutions/1-4-flag-doodles.json', 'utf8')) as {
  recipes: { name: string; recipe?: unknown }[]
}
const recipeOf = (name: string): Recipe =>
  recipeSchema.parse(solutions.recipes.find((one) => one.name === name)?.recipe)
const copies = recipeOf('lazy-same-neat-drawing-copied')
const expert = recipeOf('expert')
const fish = { pen: 'thick' as const, lines: ['0hhazhhz0h'] }

const run = (recipe: Recipe) => {
  const tools: Tools = {
    data: () => Promise.reject(new Error('no data set is needed')),
    random: createRandom(10400),
    report() {},
    signal: { aborted: false, throwIfAborted() {} },
  }
  return attempt(setup, recipe, tools)
}
const boats = setup.painters.reduce((sum, { each }) => sum + each, 0) * setup.classes.length + 1

describe('the evening', () => {
  it('brings the same boats, whatever was drawn', async () => {
    const pictures = async (recipe: Recipe) =>
      (await run(recipe)).events.flatMap((event) =>
        event.type === 'case'
          ? [event.picture]
          : event.type === 'rush'
            ? event.batch.map((one) => one.picture)
            : [],
      )
    const seen = await pictures(copies)
    expect(seen).toHaveLength(boats)
    expect(await pictures(expert)).toEqual(seen)
  })

  it('ends with the hard boat, after a drum roll, and then the player’s own, which does not count', async () => {
    const { events, metrics } = await run(expert)
    const [hard, own] = events.slice(-2)
    expect(hard).toMatchObject({ type: 'case', drum: true, n: boats, tally: { done: boats, of: boats } })
    expect(own).toMatchObject({ type: 'own', count: { right: 0, wrong: 0 }, truth: expect.any(Number) })
    const right = hard && 'tally' in hard ? hard.tally.right : 0
    expect(right / boats).toBeCloseTo(metrics['test.accuracy'] ?? 0, 10)
  })

  it('sees what was drawn for fun on the player’s sail, and nothing is learned from it', async () => {
    const [plain, sailing] = [await run(expert), await run({ ...expert, sail: fish })]
    expect(sailing.metrics).toEqual(plain.metrics)
    const own = sailing.events.at(-1)
    expect(own).toMatchObject({ type: 'own', picture: pictureOf(fish) })
    expect(own && 'truth' in own).toBe(false)
    for (const lang of ['en', 'zh-Hant', 'zh-Hans'] as const)
      for (const event of sailing.events)
        for (const said of [halfway(setup, event, lang), narrate(setup, event, lang)])
          expect(said).not.toMatch(/[{}]|undefined/)
  })
})

describe('the model', () => {
  it('fits copies perfectly and reads others badly; drawings that differ mend that', async () => {
    const [lazy, varied] = [await run(copies), await run(expert)]
    expect(lazy.metrics['train.accuracy']).toBe(1)
    expect(lazy.metrics['test.accuracy']).toBeLessThan(0.67)
    expect(varied.metrics['test.accuracy']).toBeGreaterThan(0.92)
  })

  it('is wrong and sure at once about something, when all it saw was neat', async () => {
    const { events } = await run(copies)
    const surest = events.flatMap((event) =>
      (event.type === 'case' || event.type === 'return') && !event.right ? [event.sure] : [],
    )
    expect(Math.max(...surest)).toBeGreaterThan(0.9)
  })

  it('answers on the pad as it does in the contest', async () => {
    const { lab } = await run(expert)
    for (const [n, one] of expert.drawn.entries()) {
      const shares = lab.net ? sharesOf(lab.net, pictureOf(one)) : []
      for (const [c, share] of (lab.answers[n]?.shares ?? []).entries())
        expect(shares[c]).toBeCloseTo(share, 4)
    }
  })

  it('cannot be made of nothing', async () => {
    expect((await run({ drawn: [] })).failure).toEqual({ code: 'nothing-to-learn-from' })
  })
})
