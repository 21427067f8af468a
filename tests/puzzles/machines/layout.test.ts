import { describe, expect, test } from 'vitest'
import { rowLayout, tableLayout, tall } from '../../../src/puzzles/machines/layout.ts'

/** The stage's sizes beside and above the panel, in the contest, on a projector and on phones. */
const sizes = [
  [792, 708],
  [1366, 556],
  [1113, 1020],
  [1920, 868],
  [390, 330],
  [844, 300],
  [320, 280],
] as const

describe.each(sizes)('on a stage of %i by %i', (width, height) => {
  const within = ({ x, y }: { readonly x: number; readonly y: number }, half: number) => {
    expect(x - half).toBeGreaterThanOrEqual(-1)
    expect(x + half).toBeLessThanOrEqual(width + 1)
    expect(y - half).toBeGreaterThanOrEqual(-1)
    expect(y + half).toBeLessThanOrEqual(height + 1)
  }

  test('twenty-four machines, the stand and its stamps stand on it, and none upon another', () => {
    const { spots, size, stand, stamps } = rowLayout(24, 2, width, height)
    for (const spot of spots) within(spot, (size * tall) / 2 - 1)
    within(stand, stand.size / 2)
    for (const stamp of stamps) within(stamp, stamp.size / 2)
    const right = Math.max(...spots.map(({ x }) => x)) + size / 2
    expect(right).toBeLessThan(stand.x - stand.size / 2 + 1)
    for (const [i, a] of spots.entries())
      for (const b of spots.slice(i + 1))
        expect(Math.abs(a.x - b.x) >= size - 1 || Math.abs(a.y - b.y) >= size * tall * 0.98).toBe(true)
    for (const { y, size: high } of stamps) expect(y - high / 2).toBeGreaterThan(stand.y + stand.size / 2)
  })

  test('ten things lie on the table, and nine of them sit in one basket without leaving it', () => {
    const { table, seats, baskets, item } = tableLayout(10, width, height)
    for (const place of table) within(place, item / 2)
    for (const [i, box] of baskets.entries())
      for (const { x, y } of seats[i]?.slice(0, 9) ?? []) {
        expect(x).toBeGreaterThanOrEqual(box.x)
        expect(x).toBeLessThanOrEqual(box.x + box.width)
        expect(y - item * 0.6).toBeGreaterThanOrEqual(box.y - item * 0.3)
        expect(y).toBeLessThanOrEqual(box.y + box.height)
      }
    const floor = Math.max(...baskets.map(({ y, height: high }) => y + high))
    for (const { y } of table) expect(y - item / 2).toBeGreaterThanOrEqual(floor - item * 0.15)
  })
})
