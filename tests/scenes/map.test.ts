import { describe, expect, test } from 'vitest'
import type { World } from '../../src/levels/campaign.ts'
import { districtAt, layOut, scrollTo } from '../../src/scenes/map/layout.ts'
import { blaze, lightsOf } from '../../src/scenes/map/lights.ts'
import { nightOf } from '../../src/scenes/map/weather.ts'
import type { Progress } from '../../src/store/index.ts'

const text = { en: 'x', 'zh-Hant': 'x', 'zh-Hans': 'x' }
const worldOf = (number: number, open = 6): World => ({
  number,
  id: `world-${number}`,
  title: text,
  tier: 'beginner',
  speaker: 'weather-keeper',
  places: Array.from({ length: 6 }, (_, i) => ({
    number: `${number}-${i + 1}`,
    title: text,
    idea: text,
    ...(i < open && { level: `${number}-${i + 1}-level` }),
  })),
})
const progressOf = (world: World, stars: readonly number[]): Progress => ({
  version: 2,
  levels: Object.fromEntries(
    stars.flatMap((won, i) => {
      const level = world.places[i]?.level
      return level ? [[level, { stars: won as 0 | 1 | 2 | 3, recipe: {}, metrics: {}, cost: {} }]] : []
    }),
  ),
})

describe('the harbour’s layout', () => {
  const sizes = [
    [1366, 768],
    [1920, 1080],
    [390, 844],
    [844, 390],
    [2560, 1080],
  ] as const

  test.each(sizes)('at %i by %i holds eight districts in a row, inside the world', (width, height) => {
    const { districts, world, quay, skyline, lane } = layOut(width, height)
    expect(districts.map((one) => one.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    for (const [i, one] of districts.entries()) {
      expect(one.x).toBeGreaterThanOrEqual(0)
      expect(one.x + one.width).toBeLessThanOrEqual(world)
      const next = districts[i + 1]
      if (next) expect(next.x).toBeCloseTo(one.x + one.width)
    }
    expect(world).toBeGreaterThanOrEqual(width)
    expect(skyline).toBeLessThan(quay)
    expect(lane).toBeGreaterThan(quay)
    expect(lane).toBeLessThan(height)
  })

  test.each(sizes)(
    'at %i by %i the whole harbour fits the view, wherever the ferry lies',
    (width, height) => {
      const { districts, world, skyline, quay } = layOut(width, height, true)
      expect(world).toBe(width)
      expect(districts[0]?.x).toBeGreaterThanOrEqual(0)
      expect((districts[7]?.x ?? 0) + (districts[7]?.width ?? 0)).toBeLessThanOrEqual(width)
      expect(skyline).toBeLessThan(quay)
      expect(scrollTo(districts[7]?.middle ?? 0, layOut(width, height, true))).toBe(0)
    },
  )

  test('every place of a district belongs to it, the water beyond the ends to none', () => {
    const layout = layOut(1366, 768)
    for (const one of layout.districts) {
      expect(districtAt(one.x, layout)).toBe(one)
      expect(districtAt(one.middle, layout)).toBe(one)
    }
    expect(districtAt(0, layout)).toBeUndefined()
    expect(districtAt(layout.world - 1, layout)).toBeUndefined()
  })

  test('the view never leaves the harbour', () => {
    const layout = layOut(390, 844)
    expect(scrollTo(0, layout)).toBe(0)
    expect(scrollTo(layout.world, layout)).toBe(layout.world - 390)
    expect(scrollTo(layout.world / 2, layout)).toBeCloseTo(layout.world / 2 - 195)
  })
})

describe('what stars light', () => {
  const world = worldOf(3)

  test('a fresh profile is dark', () => {
    expect(lightsOf(world, progressOf(world, []))).toEqual({
      stars: 0,
      windows: 0,
      sign: false,
      lamps: [0, 0, 0, 0, 0, 0],
      beacon: false,
    })
    expect(blaze([world], progressOf(world, []))).toBe(0)
  })

  test('every star lights more windows than the one before, and the first lights the sign', () => {
    let before = -1
    for (let stars = 0; stars <= 18; stars++) {
      const won = Array.from({ length: 6 }, (_, i) => Math.min(3, Math.max(0, stars - i * 3)))
      const lights = lightsOf(world, progressOf(world, won))
      expect(lights.windows).toBeGreaterThan(before)
      expect(lights.sign).toBe(stars > 0)
      expect(lights.lamps).toEqual(won)
      expect(lights.beacon).toBe(stars === 18)
      before = lights.windows
    }
    expect(blaze([world], progressOf(world, [3, 3, 3, 3, 3, 3]))).toBe(1)
  })

  test('places still to come have no lamp, and do not stand between a district and its beacon', () => {
    const half = worldOf(3, 1)
    const lights = lightsOf(half, progressOf(half, [3]))
    expect(lights.lamps).toEqual([3, undefined, undefined, undefined, undefined, undefined])
    expect(lights.beacon).toBe(true)
    expect(lightsOf(worldOf(3, 0), progressOf(half, [])).beacon).toBe(false)
  })
})

describe('the night', () => {
  test('the first is clear, and the same stars always give the same one', () => {
    expect(nightOf(0)).toMatchObject({ weather: 'clear', hour: 'evening' })
    for (let stars = 0; stars <= 144; stars++) expect(nightOf(stars)).toEqual(nightOf(stars))
  })

  test('nights differ as stars are won: every hour and every weather comes', () => {
    const nights = Array.from({ length: 145 }, (_, stars) => nightOf(stars))
    expect(new Set(nights.map((night) => night.hour)).size).toBe(3)
    expect(new Set(nights.map((night) => night.weather)).size).toBe(3)
  })
})
