import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../../src/engine/index.ts'
import { attemptHere } from '../../../src/learn/attemptHere.ts'
import { tf } from '../../../src/learn/index.ts'
import type { GardenEvent } from '../../../src/puzzles/boundary/events.ts'
import { borderSize, type Frame, type Lab, viewSize } from '../../../src/puzzles/boundary/events.ts'
import { rules } from '../../../src/puzzles/boundary/rules.ts'
import type { Recipe } from '../../../src/puzzles/boundary/schema.ts'
import { narrate } from '../../../src/puzzles/boundary/words.ts'
import { frameEpochs } from '../../../src/puzzles/kit/film.ts'
import { level } from './level.ts'

const small: Recipe = {
  ...rules.start(level.setup),
  hidden: [3, 2],
  activation: 'tanh',
  learningRate: 0.3,
  epochs: 20,
}

async function attempt(recipe: Recipe, signal = new AbortController().signal) {
  const frames: Frame[] = []
  const attempting = await attemptHere(level, recipe, {
    data: () => Promise.reject(new Error('this kind makes its own data')),
    report: (_, show) => frames.push(show as Frame),
    signal,
  })
  if (!attempting.ok) throw new Error(JSON.stringify(attempting.why))
  return { outcome: attempting.outcome as Outcome<GardenEvent, Lab>, mind: attempting.mind, frames }
}

describe('an attempt at the border', () => {
  it('gives the identical outcome twice in a row', async () => {
    const [one, two] = [await attempt(small), await attempt(small)]
    expect(one.outcome).toEqual(two.outcome)
    one.mind?.dispose()
    two.mind?.dispose()
  })

  it('continues the same path when trained for longer', async () => {
    const [short, long] = [await attempt(small), await attempt({ ...small, epochs: 50 })]
    const at = (lab: Lab, epoch: number) => lab.film.find((frame) => frame.epoch === epoch)
    expect(at(short.outcome.lab, 16)).toBeDefined()
    expect(at(short.outcome.lab, 16)).toEqual(at(long.outcome.lab, 16))
    short.mind?.dispose()
    long.mind?.dispose()
  })

  it('films the border and every neuron’s view, from before training to the end', async () => {
    const { outcome, frames, mind } = await attempt(small)
    const { film } = outcome.lab
    expect(film.map((frame) => frame.epoch)).toEqual([0, ...frameEpochs(20)])
    expect(frames).toEqual(film.slice(1))
    const last = film.at(-1)
    expect(last?.border).toHaveLength(borderSize * borderSize)
    expect(last?.views.map((views) => views.map((view) => view.length))).toEqual([
      [viewSize ** 2, viewSize ** 2, viewSize ** 2],
      [viewSize ** 2, viewSize ** 2],
    ])
    expect(last?.weights.map((layer) => [layer.length, layer[0]?.length])).toEqual([
      [2, 3],
      [3, 2],
      [2, 1],
    ])
    mind?.dispose()
  })

  it('judges by visitors it has not trained on, and says so in every language', async () => {
    const { outcome, mind } = await attempt(small)
    const visitors = outcome.events.filter((event) => event.type === 'case')
    const right = visitors.filter((visitor) => visitor.right).length
    expect(outcome.metrics['test.accuracy']).toBe(right / 100)
    const wrong = visitors.find((visitor) => !visitor.right)
    if (!wrong) throw new Error('this little training should leave a mistake')
    expect(narrate(level.setup, wrong, 'en')).toMatch(/but it is a (moth|firefly)/)
    expect(narrate(level.setup, wrong, 'zh-Hant')).toContain('其實是')
    mind?.dispose()
  })

  it('answers about any place with a probability, and shrugs at nonsense', async () => {
    const { mind } = await attempt(small)
    expect(mind?.ask({ x: 0, y: 0 })).toBeGreaterThanOrEqual(0)
    expect(mind?.ask({ x: 'here' })).toBeUndefined()
    expect(mind?.ask(undefined)).toBeUndefined()
    mind?.dispose()
  })

  it('leaves no tensor behind, neither when it ends nor when it is cancelled', async () => {
    const before = tf.memory().numTensors
    const { mind } = await attempt(small)
    mind?.dispose()
    expect(tf.memory().numTensors).toBe(before)
    await expect(attempt(small, AbortSignal.abort())).rejects.toThrow()
    expect(tf.memory().numTensors).toBe(before)
  })
})
