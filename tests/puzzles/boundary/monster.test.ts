import { describe, expect, it } from 'vitest'
import { attemptHere } from '../../../src/learn/attemptHere.ts'
import { tf } from '../../../src/learn/index.ts'
import type { Lab } from '../../../src/puzzles/boundary/events.ts'
import { type Monster, release } from '../../../src/puzzles/boundary/monster.ts'
import type { Recipe } from '../../../src/puzzles/boundary/schema.ts'
import { level } from './level.ts'

const four: Recipe = {
  hidden: [4],
  activation: 'tanh',
  learningRate: 0.3,
  epochs: 100,
  inputs: ['x', 'y'],
}

async function trained(recipe: Recipe) {
  const attempting = await attemptHere(level, recipe, {
    data: () => Promise.reject(new Error('this kind makes its own data')),
    report: () => {},
    signal: new AbortController().signal,
  })
  if (!attempting.ok || !attempting.mind) throw new Error('not trained')
  return { ...attempting, mind: attempting.mind }
}

describe('the monster', () => {
  it('is the same whatever network it is released beside, and exactly what its recipe would have come to', async () => {
    const [small, large] = [await trained(four), await trained(level.setup.monster ?? four)]
    const [one, two] = [
      (await small.mind.ask(release)) as Monster,
      (await large.mind.ask(release)) as Monster,
    ]
    expect(one.film).toEqual(two.film)
    expect(one.test).toBe(large.outcome.metrics['test.accuracy'])
    expect(one.film.map(({ border }) => border)).toEqual(
      (large.outcome.lab as Lab).film.map(({ border }) => border),
    )
    expect(two.believes.yours).toBe(two.believes.monster)
    small.mind.dispose()
    large.mind.dispose()
  })

  it('believes more of the wrong notes than four neurons, and does worse on new insects', async () => {
    const { mind, outcome } = await trained(four)
    const { neurons, film, test, believes } = (await mind.ask(release)) as Monster
    expect(neurons).toBe(24)
    expect(believes.of).toBe(10)
    expect(believes.monster).toBeGreaterThan(believes.yours)
    expect(film.at(-1)?.trainAccuracy).toBeGreaterThan(outcome.metrics['train.accuracy'] ?? 1)
    expect(test).toBeLessThan(outcome.metrics['test.accuracy'] ?? 0)
    mind.dispose()
  })

  it('changes nothing of the player’s network, and leaves no tensor behind', async () => {
    const { mind } = await trained(four)
    const [before, tensors] = [await mind.ask({ x: 0.5, y: 0.5 }), tf.memory().numTensors]
    await mind.ask(release)
    expect(await mind.ask({ x: 0.5, y: 0.5 })).toBe(before)
    expect(tf.memory().numTensors).toBe(tensors)
    mind.dispose()
  })
})
