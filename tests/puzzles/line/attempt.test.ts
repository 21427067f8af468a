import { describe, expect, it } from 'vitest'
import { createRandom, type Tools } from '../../../src/engine/index.ts'
import { attempt } from '../../../src/puzzles/line/attempt.ts'
import type { Frame } from '../../../src/puzzles/line/events.ts'
import type { Recipe } from '../../../src/puzzles/line/schema.ts'
import { toneOf } from '../../../src/puzzles/line/view.ts'
import { halfway, narrate } from '../../../src/puzzles/line/words.ts'
import { setup } from './level.ts'

const expert: Recipe = { slope: -1.35, height: 56, drags: 2, logs: 4 }
const throughAna: Recipe = { slope: -2, height: 73, drags: 2, logs: 1 }

const run = (recipe: Recipe) => {
  const tools: Tools = {
    data: () => Promise.reject(new Error('no data set is needed')),
    random: createRandom(20310),
    report() {},
    signal: { aborted: false, throwIfAborted() {} },
  }
  return attempt(setup, recipe, tools)
}

describe('a line through one storm', () => {
  it('is nearly right about that storm and far off all others, most of all the strong ones', async () => {
    const { metrics } = await run(throughAna)
    expect(metrics['train.error']).toBeLessThan(2)
    expect(metrics['test.error']).toBeGreaterThan(20)
    expect(metrics['test.strong']).toBeGreaterThan(40)
  })

  it('is no better when a neuron has found it', async () => {
    const { events } = await run(throughAna)
    expect(events.at(-1)).toMatchObject({ type: 'end' })
    const end = events.at(-1)
    expect(end?.type === 'end' && end.neuron).toBeGreaterThan(15)
  })
})

describe('the neuron', () => {
  it('comes from anywhere to within a tenth of a knot of the least squares in its epochs', async () => {
    const { lab } = await run(expert)
    expect(lab.film[0]?.off).toBeGreaterThan(15)
    // Of all 81 readings: slope -1.30, 55.5 kt at 990 hPa, 5.91 kt off.
    expect(lab.film.at(-1)?.slope).toBeCloseTo(-1.3, 1)
    expect(lab.film.at(-1)?.off).toBeCloseTo(5.91, 1)
  })

  it('runs after one false reading, the farther the worse, and the hand does not', async () => {
    const { mind, lab } = await run(expert)
    const [little, much] = (await Promise.all([140, 0].map((soup) => mind?.ask({ soup })))) as Frame[]
    expect(little?.off).toBeCloseTo(lab.film.at(-1)?.off ?? 0, 0)
    expect(much?.off).toBeGreaterThan((little?.off ?? 0) + 0.5)
    expect(await mind?.ask({ soup: 'much' })).toBeUndefined()
  })
})

describe('the contest', () => {
  it('replays every storm once, the hard one last with a drum roll, then compares both lines', async () => {
    const { events, metrics } = await run(expert)
    const storms = events.filter((event) => event.type === 'storm')
    expect(storms.map(({ storm }) => storm)).toEqual(setup.unseen.map((_, i) => i))
    expect(storms.filter(({ drum }) => drum).map(({ storm }) => storm)).toEqual([setup.unseen.length - 1])
    const end = events.at(-1)
    expect(end?.type === 'end' && end.yours).toBeCloseTo(metrics['test.error'] ?? 0, 10)
  })

  it('hangs four lanterns for Sandy and is wrong, whatever good line it is', async () => {
    const { events } = await run(expert)
    expect(events.findLast((event) => event.type === 'storm')).toMatchObject({
      answer: 3,
      truth: 2,
      right: false,
    })
  })

  it('ends with the player’s own storm, which has no truth and does not count', async () => {
    const own = (await run({ ...expert, own: 1045 })).events.at(-2)
    expect(own).toMatchObject({ type: 'own', pressure: 1045, answer: 0 })
    expect(own && 'right' in own).toBe(false)
    expect(own && narrate(setup, own, 'en')).toContain('Less than no wind')
  })

  it('is told in full sentences in every language', async () => {
    for (const recipe of [expert, throughAna, { ...expert, own: 900 }])
      for (const event of (await run(recipe)).events)
        for (const lang of ['en', 'zh-Hant', 'zh-Hans'] as const)
          for (const said of [halfway(setup, event, lang), narrate(setup, event, lang)]) {
            expect(said).not.toMatch(/[{}]|undefined|NaN/)
            expect(said.trim()).not.toBe('')
          }
  })
})

it('a line sounds an equal step lower each time its error halves', () => {
  const steps = [40, 20, 10, 5].map(toneOf)
  const falls = steps.slice(1).map((step, i) => (steps[i] ?? 0) - step)
  for (const fall of falls) expect(fall).toBeCloseTo(falls[0] ?? 0, 10)
  expect([toneOf(1), toneOf(60), toneOf(900)]).toEqual([0, 1, 1])
})
