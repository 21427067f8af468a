import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRandom } from '../../../src/engine/index.ts'
import { changeLayers, layersMisfit, sampleHidden, weightCount } from '../../../src/puzzles/kit/network.ts'

describe('the hidden layers of a recipe', () => {
  test('can be added to, removed from and widened, only where there is such a layer', () => {
    expect(changeLayers([5], { type: 'add-layer' }, 8)).toEqual([5, 8])
    expect(changeLayers([5, 8], { type: 'remove-layer' }, 8)).toEqual([5])
    expect(changeLayers([5, 8], { type: 'remove-layer', layer: 0 }, 8)).toEqual([8])
    expect(changeLayers([5, 8], { type: 'width', layer: 1, to: 3 }, 8)).toEqual([5, 3])
    expect(changeLayers([], { type: 'remove-layer' }, 8)).toBeUndefined()
    for (const layer of [-1, 1, 0.5])
      expect(changeLayers([5], { type: 'width', layer, to: 3 }, 8)).toBeUndefined()
  })

  test('fit what a level offers, up to its limits and no further', () => {
    const offered = { most: 2, widest: 4 }
    for (const hidden of [[], [1], [4, 4]]) expect(layersMisfit(offered, hidden)).toBeUndefined()
    for (const hidden of [[1, 1, 1], [5], [0], [1.5]]) expect(layersMisfit(offered, hidden)).toBeDefined()
  })

  test('cost inputs times neurons, and one bias for each neuron', () => {
    expect(weightCount([64, 10])).toBe(650)
    expect(weightCount([2, 3, 1])).toBe(2 * 3 + 3 + 3 + 1)
  })

  test('drawn at random can be afforded and are offered', () => {
    const offered = { most: 3, widest: 16 }
    const affords = (hidden: readonly number[]) => weightCount([4, ...hidden, 2]) <= 60
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const hidden = sampleHidden(offered, createRandom(seed), affords)
        expect(affords(hidden)).toBe(true)
        expect(layersMisfit(offered, hidden)).toBeUndefined()
      }),
    )
  })
})
