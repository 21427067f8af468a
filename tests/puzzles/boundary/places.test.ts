import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../src/engine/index.ts'
import { makePlaces, type Place } from '../../../src/puzzles/boundary/places.ts'
import { extent } from '../../../src/puzzles/boundary/plane.ts'
import type { DataSetup } from '../../../src/puzzles/boundary/schema.ts'

const ring: DataSetup = {
  shape: 'ring',
  train: 90,
  validation: 60,
  test: 100,
  gap: 0.3,
  blur: 0,
  mistaken: 0.1,
}
const shapes = ['ring', 'moons', 'xor', 'blobs', 'spiral'] as const
const places = (data: DataSetup, seed = 7) => makePlaces(data, createRandom(seed))
const truth = (p: Place) => (p.mistaken ? 1 - p.truth : p.truth)

describe('places in the garden', () => {
  it('are the same for the same seed and others for another', () => {
    expect(places(ring)).toEqual(places(ring))
    expect(places(ring)).not.toEqual(places(ring, 8))
  })

  it.each(shapes)('of a %s lie on the plane, half of each class, none twice', (shape) => {
    const made = places({ ...ring, shape, blur: 0.05 })
    const all = [...made.train, ...made.validation, ...made.test]
    expect(all.every((p) => Math.abs(p.x) <= extent && Math.abs(p.y) <= extent)).toBe(true)
    expect(made.test.filter((p) => p.truth === 0)).toHaveLength(50)
    expect(new Set(all.map((p) => `${p.x} ${p.y}`)).size).toBe(all.length)
  })

  it('of a ring keep the gap free between disc and ring', () => {
    const radius = (p: Place) => Math.sqrt((p.x - 0.16) ** 2 + (p.y + 0.12) ** 2)
    for (const p of places(ring).train) {
      if (truth(p) === 0) expect(radius(p)).toBeLessThanOrEqual(1)
      else expect(radius(p)).toBeGreaterThanOrEqual(1.3)
    }
  })

  it('carry wrong labels only where somebody else wrote them: in training', () => {
    const made = places(ring)
    expect(made.train.filter((p) => p.mistaken)).toHaveLength(9)
    expect([...made.validation, ...made.test].some((p) => p.mistaken)).toBe(false)
  })

  it('may be the author’s own', () => {
    const own: DataSetup = {
      shape: 'own',
      train: [[1, 0.5, 0]],
      validation: [[0, 0, 1]],
      test: [[-1, -1, 1]],
    }
    expect(places(own)).toEqual({
      train: [{ x: 1, y: 0.5, truth: 0 }],
      validation: [{ x: 0, y: 0, truth: 1 }],
      test: [{ x: -1, y: -1, truth: 1 }],
    })
  })
})
