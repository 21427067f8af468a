import { describe, expect, test } from 'vitest'
import { iconSvg, nearestIcon } from '../../src/build/icons.ts'
import { pack, sheetLimit } from '../../src/build/pack.ts'

const named = (count: number) => Array.from({ length: count }, (_, i) => `picture-${i}`)

describe('a kind’s sheet', () => {
  test('holds every picture once, none touching another or the edge', () => {
    const { frames, width, height } = pack([...named(37), 'picture-3'])
    const boxes = Object.values(frames)
    expect(boxes).toHaveLength(37)
    for (const [i, [x, y, w, h]] of boxes.entries()) {
      expect(x).toBeGreaterThan(0)
      expect(y).toBeGreaterThan(0)
      expect(x + w).toBeLessThan(width)
      expect(y + h).toBeLessThan(height)
      for (const [x2, y2, w2, h2] of boxes.slice(i + 1)) {
        expect(x + w < x2 || x2 + w2 < x || y + h < y2 || y2 + h2 < y).toBe(true)
      }
    }
  })

  test('has sides that are powers of two, for mipmaps, and stays within the limit by drawing smaller', () => {
    for (const count of [1, 40, 225, 300]) {
      const { width, height } = pack(named(count))
      expect(Math.log2(width) % 1).toBe(0)
      expect(Math.log2(height) % 1).toBe(0)
      expect(Math.max(width, height)).toBeLessThanOrEqual(sheetLimit)
    }
    expect(pack(named(40)).cell).toBe(128)
    expect(pack(named(300)).cell).toBe(96)
  })

  test('refuses more pictures than any size can hold', () => {
    expect(() => pack(named(2000))).toThrow('2000 pictures')
  })
})

describe('a picture’s name', () => {
  test('finds a drawing of the size asked', () => {
    expect(iconSvg('penguin', 128)).toMatch(/^<svg [^>]*width="128"/)
  })

  test('that is unknown has a nearest neighbour to suggest', () => {
    expect(iconSvg('pengiun', 128)).toBeUndefined()
    expect(nearestIcon('pengiun')).toBe('penguin')
  })
})
