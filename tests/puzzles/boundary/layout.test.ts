import { expect, test } from 'vitest'
import { layOut, toPlane, toStage } from '../../../src/puzzles/boundary/layout.ts'

const canvases = [
  [390, 205],
  [390, 354],
  [390, 560],
  [360, 300],
  [320, 480],
  [792, 708],
  [1114, 1008],
  [1366, 556],
  [1920, 820],
] as const

test.each(canvases)(
  'on %i x %i nobody stands on the garden, and all of it is in the picture',
  (width, height) => {
    for (const withNetwork of [false, true]) {
      const { plot, hedge, pip, network } = layOut({ width, height }, withNetwork)
      expect(plot.x - hedge).toBeGreaterThanOrEqual(0)
      expect(plot.y - hedge).toBeGreaterThanOrEqual(0)
      expect(plot.y + plot.side + hedge).toBeLessThanOrEqual(height)
      const beside = pip.x - pip.size * 0.6 >= plot.x + plot.side
      const below = pip.y - pip.size * 0.8 >= plot.y + plot.side
      expect(beside || below).toBe(true)
      expect(pip.x + pip.size * 0.65).toBeLessThanOrEqual(width + 1)
      expect(pip.y + pip.size * 0.95).toBeLessThanOrEqual(height + 1)
      if (network) expect(network.x).toBeGreaterThanOrEqual(plot.x + plot.side + hedge)
    }
  },
)

test('a place of the garden is found again where it is drawn', () => {
  const layout = layOut({ width: 792, height: 708 }, true)
  const at = toPlane(layout, toStage(layout, { x: 0.5, y: -0.25 }))
  expect(at?.x).toBeCloseTo(0.5)
  expect(at?.y).toBeCloseTo(-0.25)
})
