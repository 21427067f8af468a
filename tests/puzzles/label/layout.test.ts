import { expect, test } from 'vitest'
import { labLayout } from '../../../src/puzzles/label/layout.ts'
import { gatesLayout } from '../../../src/scenes/kit/gates/layout.ts'
import { type Box, crowd, type Point } from '../../../src/scenes/kit/layout.ts'

const sizes = [22, 11, 3, 7, 2, 4, 5]
const screens = [
  [390, 330],
  [792, 620],
  [1113, 900],
  [390, 620],
  [1366, 600],
] as const

const within = ({ x, y }: Point, width: number, height: number) => x > 0 && y > 0 && x < width && y < height
const apart = (points: readonly Point[], least: number) =>
  points.every((a, i) => points.every((b, j) => i === j || Math.hypot(a.x - b.x, a.y - b.y) >= least - 0.01))

test.each(screens)(
  'on a stage of %i by %i no two animals share a place and all are on it',
  (width, height) => {
    const { yard, slots, slot, crate, pip } = labLayout(sizes, 20, width, height)
    expect(yard.homes).toHaveLength(54)
    expect([...yard.homes, ...yard.marks, ...slots, pip].every((p) => within(p, width, height))).toBe(true)
    expect(apart([...yard.homes, ...yard.marks], yard.cell)).toBe(true)
    expect(apart(slots, slot)).toBe(true)
    expect(Math.max(...yard.homes.map(({ y }) => y)) + yard.cell / 2).toBeLessThanOrEqual(crate.y)
    expect(pip.x - pip.size / 2).toBeGreaterThan(crate.x + crate.width)
    expect(yard.cell).toBeGreaterThan(26)
  },
)

test('a pen covers exactly its mark and its animals', () => {
  const { yard } = labLayout(sizes, 20, 792, 620)
  const area = (group: number) =>
    yard.runs.filter((run) => run.group === group).reduce((sum, run) => sum + run.width / yard.cell, 0)
  for (const [group, size] of sizes.entries()) expect(area(group)).toBeCloseTo(size + 1)
})

test.each(screens)('on a pier of %i by %i the gates stand apart and inside', (width, height) => {
  const { gates, bulbs, look, boat, pip } = gatesLayout(7, 46, width, height)
  const right = (gate: Box) => gate.x + gate.width
  expect(gates.every((gate, i) => i === 0 || gate.x >= right(gates[i - 1] as Box))).toBe(true)
  expect(gates.every((gate) => gate.x > 0 && right(gate) < width && gate.y > 0)).toBe(true)
  expect([...bulbs, look, boat, pip].every((p) => within(p, width, height))).toBe(true)
})

test('a crowd of any size stays in its box without overlapping', () => {
  const box = { x: 10, y: 20, width: 60, height: 90 }
  for (const count of [1, 7, 18, 46]) {
    const { size, at } = crowd(count, box)
    expect(at).toHaveLength(count)
    expect(apart(at, size)).toBe(true)
    for (const { x, y } of at) {
      expect(x - size / 2 >= 10 && x + size / 2 <= 70 && y - size / 2 >= 20 && y + size / 2 <= 110).toBe(true)
    }
  }
})
