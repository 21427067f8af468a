import { describe, expect, it } from 'vitest'
import { createRandom, type Tools } from '../../../src/engine/index.ts'
import { tf, fit as train } from '../../../src/learn/index.ts'
import { attempt } from '../../../src/puzzles/descent/attempt.ts'
import type { Recipe } from '../../../src/puzzles/descent/schema.ts'
import { toneOf } from '../../../src/puzzles/descent/view.ts'
import { about, halfway, narrate } from '../../../src/puzzles/descent/words.ts'
import { setup } from './level.ts'

const expert: Recipe = { unit: 20, learningRate: 0.5, steps: 20 }
const tools: Tools = {
  data: () => Promise.reject(new Error('no data set is needed')),
  random: createRandom(20320),
  report() {},
  signal: { aborted: false, throwIfAborted() {} },
}
const run = (recipe: Recipe) => attempt(setup, recipe, tools)
const seasons = async (recipe: Recipe) =>
  (await run(recipe)).events.filter((event) => event.type === 'season')

describe('the ball', () => {
  it('comes to the line that one neuron of TensorFlow.js comes to, in as many steps', async () => {
    const { lab } = await run({ ...expert, learningRate: 0.2 })
    const { readings } = setup.practice
    const model = tf.sequential()
    model.add(tf.layers.dense({ units: 1, inputShape: [1], kernelInitializer: 'zeros' }))
    // Its gradient is that of the whole loss, twice the one here.
    model.compile({ optimizer: tf.train.sgd(0.1), loss: 'meanSquaredError' })
    const xs = tf.tensor2d(readings.map(([pressure]) => [(pressure - setup.at) / expert.unit]))
    const ys = tf.tensor2d(readings.map(([, wind]) => [wind]))
    await train(model, { xs, ys }, { epochs: expert.steps, batchSize: readings.length, seed: 1 })
    const [kernel, bias] = (model.layers[0]?.getWeights() ?? []).map((one) => one.dataSync()[0] ?? 0)
    const ball = lab.film.at(-1)
    expect(ball?.step).toBe(expert.steps)
    expect(kernel).toBeCloseTo(ball?.slope ?? 0, 3)
    expect(bias).toBeCloseTo(ball?.height ?? 0, 3)
    tf.dispose([xs, ys])
    model.optimizer.dispose()
    model.dispose()
  })

  it('is filmed at every step, the first place included', async () => {
    const { lab } = await run(expert)
    expect(lab.film.map(({ step }) => step)).toEqual(Array.from({ length: 21 }, (_, i) => i))
    expect(lab.film[0]).toMatchObject(setup.start)
  })
})

describe('learning rates', () => {
  it('that were perfect in practice throw the balls of the two wildest seasons about', async () => {
    const recipe = { ...expert, learningRate: 1, steps: 30 }
    expect((await run(recipe)).lab.end).toBe('down')
    expect((await seasons(recipe)).map(({ end }) => end)).toEqual([
      ...Array.from({ length: 6 }, () => 'down'),
      'leaping',
      'lost',
    ])
  })

  it('that are tiny leave every ball up there, and none is lost', async () => {
    for (const { end, right } of await seasons({ ...expert, learningRate: 0.0001, steps: 200 }))
      expect([end, right]).toEqual(['late', false])
  })

  it('between the two leave a ball leaping, higher than it began', async () => {
    expect((await seasons({ unit: 10, learningRate: 0.2, steps: 30 })).at(-1)?.end).toBe('leaping')
  })
})

describe('the contest', () => {
  it('comes to every season once, the wildest last with a drum roll', async () => {
    const events = await seasons(expert)
    expect(events.map(({ season }) => season)).toEqual(setup.unseen.map((_, i) => i))
    expect(events.filter(({ drum }) => drum).map(({ season }) => season)).toEqual([7])
    expect(about(setup, events[7] as (typeof events)[number])).toEqual({
      season: '1999',
      end: 'down',
      hard: 'yes',
    })
  })

  it('ends with the player’s own ball where one was led by hand, which changes no figure', async () => {
    const own = await run({ ...expert, walk: { slope: 8, height: 12, steps: 5 } })
    expect(own.events.at(-2)).toMatchObject({ type: 'own', end: 'down' })
    const alone = await run(expert)
    expect(alone.events.some(({ type }) => type === 'own')).toBe(false)
    expect(own.metrics).toEqual(alone.metrics)
  })

  it('counts its lamps', async () => {
    expect((await run(expert)).events.at(-1)).toMatchObject({ type: 'end', lit: 8 })
    expect((await run({ ...expert, learningRate: 1 })).events.at(-1)).toMatchObject({ lit: 6 })
    expect((await run({ ...expert, learningRate: 1 })).metrics).toMatchObject({ 'test.lit': 6 })
  })

  it('is told in full sentences in every language', async () => {
    for (const recipe of [
      expert,
      { ...expert, learningRate: 2, steps: 50, walk: { slope: 0, height: 4, steps: 1 } },
      { unit: 10, learningRate: 0.2, steps: 30 },
      { ...expert, learningRate: 0.0001 },
    ])
      for (const event of (await run(recipe)).events)
        for (const lang of ['en', 'zh-Hant', 'zh-Hans'] as const)
          for (const said of [halfway(setup, event, lang), narrate(setup, event, lang)]) {
            expect(said).not.toMatch(/[{}]|undefined|NaN|Infinity/)
            expect(said.trim()).not.toBe('')
          }
  })
})

it('a line sounds an equal step lower each time its error halves', () => {
  const steps = [80, 40, 20, 10].map(toneOf)
  const falls = steps.slice(1).map((step, i) => (steps[i] ?? 0) - step)
  for (const fall of falls) expect(fall).toBeCloseTo(falls[0] ?? 0, 10)
  expect([toneOf(1), toneOf(100), toneOf(1e9)]).toEqual([0, 1, 1])
})
