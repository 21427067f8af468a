import { describe, expect, test } from 'vitest'
import { createRandom } from '../../../src/engine/index.ts'
import { tf } from '../../../src/learn/index.ts'
import { toPixels } from '../../../src/puzzles/image/drawing.ts'
import type { Progress } from '../../../src/puzzles/image/events.ts'
import { deal } from '../../../src/puzzles/image/pictures.ts'
import { drawn } from './drawnDigits.ts'
import { digits, setup, train } from './level.ts'

describe('a night at the post office', () => {
  test('learning, checking and sorting share no picture', async () => {
    const { train, validation, test } = deal(setup, await digits(), createRandom(1))
    expect([train.length, validation.length, test.length]).toEqual([896, 256, 645])
    const all = [...train, ...validation, ...test]
    expect(new Set(all).size).toBe(896 + 256 + 645)
  })

  test('a level may keep the order of the file, so that other people wrote what is sorted', async () => {
    const data = await digits()
    const ordered = { ...setup, split: { ...setup.split, by: 'order' as const } }
    const { train } = deal(ordered, data, createRandom(1))
    expect(train.slice(0, 10).map((p) => p.truth)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  test('the same recipe gives the same night, to the bit', async () => {
    const [one, two] = [await train({}), await train({})]
    expect(two.metrics).toEqual(one.metrics)
    expect(two.events).toEqual(one.events)
    expect(two.lab).toEqual(one.lab)
    one.mind?.dispose()
    two.mind?.dispose()
  })

  test('every parcel is counted once, shown or not', async () => {
    const { events, metrics, mind } = await train({})
    mind?.dispose()
    const singles = events.filter((e) => e.type === 'case').length
    const rushed = events.reduce((sum, { count }) => sum + (count ? count.right + count.wrong : 0), 0)
    expect(singles + rushed).toBe(setup.split.test)
    const last = events.at(-1)
    if (last?.type !== 'count') throw new Error('the night ends with the count')
    expect(last.tally.done).toBe(last.tally.of)
    expect(last.tally.right / last.tally.of).toBe(metrics['test.accuracy'])
    for (const e of events) {
      if (e.type === 'rush') expect(e.bins.reduce((a, b) => a + b, 0)).toBe(e.count.right + e.count.wrong)
    }
  })

  test('Pip hesitates longer the less sure the outputs are', async () => {
    const { events, mind } = await train({})
    mind?.dispose()
    const right = events.filter((e) => e.type === 'case' && e.right)
    const bySure = [...right].sort((a, b) => (b.sure ?? 0) - (a.sure ?? 0))
    expect(bySure.map((e) => e.ms)).toEqual([...bySure.map((e) => e.ms)].sort((a, b) => a - b))
  })

  test('without training the network answers by chance', async () => {
    const { metrics, lab, mind } = await train({ hidden: [5], epochs: 0 })
    mind?.dispose()
    expect(metrics['test.accuracy']).toBeGreaterThan(0.03)
    expect(metrics['test.accuracy']).toBeLessThan(0.2)
    expect(lab.untrained).toBe(lab.accuracy)
    expect(lab.curve.epoch).toEqual([])
  })

  test('progress tells the epoch, the accuracy on pictures kept aside, and the weights as pictures', async () => {
    const seen: Progress[] = []
    const { mind } = await train({ hidden: [6], epochs: 3 }, (_, show) => seen.push(show as Progress))
    mind?.dispose()
    const last = seen.at(-1)
    expect(last?.epoch).toBe(3)
    expect(last?.weights).toHaveLength(6)
    expect(last?.weights[0]).toHaveLength(64)
    expect(last?.accuracy).toBeGreaterThan(0)
  })

  test('plainly drawn digits are read by a well-trained network', async () => {
    const { mind } = await train({ hidden: [32, 16], epochs: 30, learningRate: 0.5 })
    const read = Object.keys(Array(10).fill(0)).map((digit) => {
      const answer = mind?.ask({ pixels: toPixels(setup, drawn(digit)) }) as { shares: number[] }
      expect(answer.shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 4)
      return String(answer.shares.indexOf(Math.max(...answer.shares)))
    })
    mind?.dispose()
    expect(read).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'])
  })

  test('questions that are no drawing get no answer', async () => {
    const { mind } = await train({ epochs: 0 })
    expect(mind?.ask(undefined)).toBeUndefined()
    expect(mind?.ask({ pixels: [1, 2, 3] })).toBeUndefined()
    expect(mind?.ask({ pixels: new Array(64).fill('ink') })).toBeUndefined()
    mind?.dispose()
  })

  test('no tensor stays behind once the mind is gone', async () => {
    ;(await train({})).mind?.dispose()
    const before = tf.memory().numTensors
    ;(await train({ hidden: [16, 8] })).mind?.dispose()
    expect(tf.memory().numTensors).toBe(before)
  })
})
