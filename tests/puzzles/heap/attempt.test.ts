import { describe, expect, it } from 'vitest'
import { library } from '../../../src/cli/library.ts'
import { createRandom, type Tools } from '../../../src/engine/index.ts'
import { attempt } from '../../../src/puzzles/heap/attempt.ts'
import type { Recipe } from '../../../src/puzzles/heap/schema.ts'
import { halfway, narrate } from '../../../src/puzzles/heap/words.ts'
import { seed, setup, times } from './level.ts'

const run = (recipe: Recipe) => {
  const tools: Tools = {
    data: library,
    random: createRandom(seed),
    report() {},
    signal: { aborted: false, throwIfAborted() {} },
  }
  return attempt(setup, recipe, tools)
}
const expert = { handfuls: [...times(1, 'any', 40), ...times(4, 'unsure', 20)] }
const tested = async (recipe: Recipe) => (await run(recipe)).metrics['test.accuracy'] ?? 0

describe('labels', () => {
  it('of one rack teach one word: whatever comes is trousers', async () => {
    const { lab, events } = await run({ handfuls: times(1, 'rack', 20) })
    const trousers = setup.classes.findIndex(({ label }) => label === 'Trousers')
    expect(new Set(lab.heap.answers)).toEqual(new Set([trousers]))
    expect(events[0]).toMatchObject({ type: 'case', answer: trousers })
  })

  it('help fast at first and then hardly', async () => {
    const { lab } = await run({ handfuls: times(7, 'any', 40) })
    const at = (labels: number) => lab.curve.find((point) => point.labels === labels)?.accuracy ?? 0
    expect(at(40) - 0.2).toBeGreaterThan(0.4)
    expect(Math.abs(at(280) - at(160))).toBeLessThan(0.08)
  })

  it('where the model wavers do with 120 what 280 do anywhere, and the worst box is no worse off', async () => {
    const [chosen, anywhere] = [await run(expert), await run({ handfuls: times(7, 'any', 40) })]
    expect(chosen.lab.heap.taken).toHaveLength(120)
    for (const metric of ['test.accuracy', 'test.worst'])
      expect(chosen.metrics[metric]).toBeGreaterThanOrEqual(anywhere.metrics[metric] ?? 1)
  })

  it('where the model is surest only repeat what it answered anyway', async () => {
    const surest = { handfuls: [...times(1, 'any', 20), ...times(5, 'sure', 20)] }
    expect(await tested(surest)).toBeLessThan((await tested(expert)) - 0.1)
  })

  it('are needed: without one there is nothing to learn from, and the heap can be looked at all the same', async () => {
    const { failure, lab } = await run({ handfuls: [] })
    expect(failure).toEqual({ code: 'nothing-to-learn-from' })
    expect(lab.heap.ink).toHaveLength(700 * 196)
  })

  it('go on from where fewer ended: the curve of more begins with the curve of less', async () => {
    const [few, more] = [await run({ handfuls: expert.handfuls.slice(0, 2) }), await run(expert)]
    expect(more.lab.curve.slice(0, 2)).toEqual(few.lab.curve)
    expect(more.lab.heap.taken.slice(0, 60)).toEqual(few.lab.heap.taken)
  })
})

describe('the evening', () => {
  it('counts every piece once, the hard one last, and after it one of no class', async () => {
    const { events, metrics } = await run(expert)
    const of = setup.unseen * setup.classes.length
    const [hard, own] = events.slice(-2)
    expect(hard).toMatchObject({ type: 'case', drum: true, right: true, tally: { done: of, of } })
    expect(own).toMatchObject({ type: 'own', mixed: false, truth: -1, ink: setup.guest.ink })
    const right = hard && 'tally' in hard ? hard.tally.right : 0
    expect(right / of).toBeCloseTo(metrics['test.accuracy'] ?? 0, 10)
  })

  it('has the hard case wrong after as many labels taken by chance', async () => {
    const { events } = await run({ handfuls: times(5, 'any', 40) })
    expect(events.at(-2)).toMatchObject({ drum: true, right: false })
  })

  it('has no piece in it that lay in the heap', async () => {
    const { events, lab } = await run(expert)
    const inks = new Set(Array.from({ length: 700 }, (_, i) => lab.heap.ink.slice(i * 196, i * 196 + 196)))
    expect(inks.size).toBe(700)
    for (const event of events) if (event.type === 'case') expect(inks.has(event.ink)).toBe(false)
  })

  it('ends with what the player laid together', async () => {
    const { events } = await run({ ...expert, mixed: { of: 0, with: 8, part: 5 } })
    expect(events.at(-1)).toMatchObject({ type: 'own', mixed: true })
    expect(events.at(-1)).not.toMatchObject({ ink: setup.guest.ink })
  })

  it('is told in full sentences in every language', async () => {
    for (const recipe of [expert, { handfuls: times(1, 'rack', 20), mixed: { of: 1, with: 2, part: 3 } }]) {
      const { events } = await run(recipe)
      for (const lang of ['en', 'zh-Hant', 'zh-Hans'] as const)
        for (const event of events)
          for (const said of [halfway(setup, event, lang), narrate(setup, event, lang)]) {
            expect(said).not.toMatch(/[{}]|undefined/)
            expect(said.trim()).not.toBe('')
          }
    }
  })
})
