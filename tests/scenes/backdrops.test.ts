import { describe, expect, test } from 'vitest'
import { gardenPlaces } from '../../src/scenes/kit/backdrops/borderGarden.ts'
import { pierPlaces } from '../../src/scenes/kit/backdrops/pierGate.ts'
import { postPlaces } from '../../src/scenes/kit/backdrops/postOffice.ts'
import { quayPlaces } from '../../src/scenes/kit/backdrops/quay.ts'

/** The stage's sizes beside and above the panel, in the contest, on a projector and on a phone. */
const sizes = [
  [792, 708],
  [1366, 556],
  [1113, 1020],
  [1920, 868],
  [390, 330],
  [390, 544],
] as const

describe.each(sizes)('on a stage of %i by %i', (width, height) => {
  const within = ({ x, y }: { readonly x: number; readonly y: number }) => {
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x).toBeLessThanOrEqual(width)
    expect(y).toBeGreaterThanOrEqual(0)
    expect(y).toBeLessThanOrEqual(height)
  }

  test('the pier’s gate stands whole on the planks, with room for a queue before it', () => {
    const { gate, ground, deckTop, horizon, queue, pip } = pierPlaces(width, height)
    expect(gate.x - gate.width / 2).toBeGreaterThan(queue)
    expect(gate.x + gate.width / 2).toBeLessThanOrEqual(width)
    expect(gate.y - gate.height).toBeGreaterThan(0)
    expect(horizon).toBeLessThan(deckTop)
    expect(deckTop).toBeLessThan(ground)
    within(pip)
  })

  test('the garden’s bed is a whole square, with its side ground beside it', () => {
    const { plot, side, pip } = gardenPlaces(width, height)
    within(plot)
    within({ x: plot.x + plot.size, y: plot.y + plot.size })
    expect(side.x).toBeGreaterThan(plot.x + plot.size)
    within(pip)
  })

  test('the post office has ten pigeonholes that do not overlap, above the belt', () => {
    const { holes, belt, pip } = postPlaces(width, height)
    expect(holes).toHaveLength(10)
    for (const [i, a] of holes.entries()) {
      within(a)
      expect(a.y + a.height / 2).toBeLessThan(belt.y)
      for (const b of holes.slice(i + 1)) {
        const apart =
          Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2
        expect(apart).toBe(true)
      }
    }
    expect(belt.x + belt.width).toBeLessThanOrEqual(width)
    within(pip)
  })

  test('Pip stands on the quay', () => {
    const { horizon, ground, pip } = quayPlaces(width, height)
    expect(horizon).toBeLessThan(ground)
    within(pip)
  })
})
