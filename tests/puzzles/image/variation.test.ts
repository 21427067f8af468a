import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRandom } from '../../../src/engine/index.ts'
import { movedAbout, withCopies } from '../../../src/puzzles/image/pictures.ts'
import { reachBy, reachOf } from '../../../src/puzzles/image/reach.ts'
import { slid, stepBy } from '../../../src/puzzles/image/slide.ts'
import {
  copiesBy,
  halfTurn,
  mirror,
  move,
  speckle,
  steps,
  thicken,
  thin,
  turn,
  type Variation,
  variations,
  varied,
} from '../../../src/puzzles/image/variation.ts'
import { variationNames } from '../../../src/puzzles/image/variationWords.ts'

const side = fc.constantFrom(8, 14)
const picture = side.chain((n) =>
  fc.array(
    fc.integer({ min: 0, max: 16 }).map((dots) => dots / 16),
    { minLength: n * n, maxLength: n * n },
  ),
)
const some = fc.subarray([...variations], { minLength: 1 })
const ink = (pixels: readonly number[]) => pixels.reduce((a, b) => a + b, 0)

describe('a variation of a picture', () => {
  test('is a picture of the same size, with ink from 0 to 1, the same each time', () => {
    fc.assert(
      fc.property(picture, some, fc.integer(), (pixels, chosen, seed) => {
        const copies = varied([pixels], chosen, createRandom(seed))
        expect(copies).toHaveLength(copiesBy(chosen))
        for (const [copy] of copies) {
          expect(copy).toHaveLength(pixels.length)
          expect(copy?.every((share) => share >= 0 && share <= 1)).toBe(true)
        }
        expect(varied([pixels], chosen, createRandom(seed))).toEqual(copies)
      }),
      { numRuns: 60 },
    )
  })

  test('stands in the order of the list, however it was chosen', () => {
    const pixels = Array.from({ length: 64 }, (_, i) => (i % 17) / 16)
    const forth: Variation[] = ['sideways', 'mirror']
    expect(varied([pixels], forth, createRandom(1))).toEqual(
      varied([pixels], [...forth].reverse(), createRandom(1)),
    )
  })

  test('moved there and back loses only what went over the edge', () => {
    fc.assert(
      fc.property(picture, (pixels) => {
        const n = Math.sqrt(pixels.length)
        const back = move(move(pixels, 1, 0), -1, 0)
        expect(back).toEqual(pixels.map((share, i) => (i % n === n - 1 ? 0 : share)))
      }),
    )
  })

  test('moved by the whole side is bare paper', () => {
    const inked = new Array<number>(64).fill(1)
    for (const [right, down] of steps(8)) expect(ink(move(inked, right, down))).toBe(0)
  })

  test('mirrored or turned over twice is what it was', () => {
    fc.assert(
      fc.property(picture, (pixels) => {
        expect(mirror(mirror(pixels))).toEqual(pixels)
        expect(halfTurn(halfTurn(pixels))).toEqual(pixels)
      }),
    )
  })

  test('turned a little keeps the middle and moves the rim, the other way round for the other way', () => {
    // A bar to the right of the middle: clockwise on a screen is down.
    const bar = Array.from({ length: 196 }, (_, i) => (Math.floor(i / 14) === 7 && i % 14 > 6 ? 1 : 0))
    const heightOf = (pixels: readonly number[]) =>
      pixels.reduce((sum, share, i) => sum + share * Math.floor(i / 14), 0) / ink(pixels)
    expect(heightOf(turn(bar, true))).toBeGreaterThan(heightOf(bar) + 0.3)
    expect(heightOf(turn(bar, false))).toBeLessThan(heightOf(bar) - 0.3)
  })

  test('a thicker pen leaves no pixel lighter, a thinner one none darker', () => {
    fc.assert(
      fc.property(picture, (pixels) => {
        expect(thicken(pixels).every((share, i) => share >= (pixels[i] ?? 0))).toBe(true)
        expect(thin(pixels).every((share, i) => share <= (pixels[i] ?? 0))).toBe(true)
      }),
    )
  })

  test('speckled differs in at most one pixel of ten', () => {
    const bare = new Array<number>(64).fill(0)
    expect(speckle(bare, createRandom(4)).filter((share) => share > 0).length).toBeLessThanOrEqual(6)
  })

  test('has a name of its own in each language', () => {
    for (const lang of ['en', 'zh-Hant', 'zh-Hans'] as const)
      expect(new Set(variations.map((one) => variationNames[one][lang])).size).toBe(variations.length)
  })
})

describe('pictures to learn from and to sort', () => {
  const seven = { truth: 7, pixels: Array.from({ length: 64 }, (_, i) => (i % 5) / 4) }
  const one = { truth: 1, pixels: Array.from({ length: 64 }, (_, i) => (i % 3) / 2) }

  test('copies come after the pictures, and bear the label of what they were made of', () => {
    const all = withCopies([seven, one], ['sideways', 'mirror'], createRandom(1))
    expect(all.slice(0, 2)).toEqual([seven, one])
    expect(all.map(({ truth }) => truth)).toEqual([7, 1, 7, 1, 7, 1, 7, 1])
    expect(all.at(-1)?.pixels).toEqual(mirror(one.pixels))
    expect(withCopies([seven], [], createRandom(1))).toEqual([seven])
  })

  test('each of the contest’s is moved one way, and all four ways occur', () => {
    const many = Array.from({ length: 60 }, () => seven)
    const moved = movedAbout(many, 1, createRandom(3))
    const ways = steps(1).map((by) => JSON.stringify(move(seven.pixels, ...by)))
    const found = new Set(moved.map(({ pixels }) => JSON.stringify(pixels)))
    expect([...found].sort()).toEqual([...ways].sort())
  })

  test('how far a model reads is tried in every direction, the middle not moved', () => {
    const reach = reachOf([seven], ([it]) => (JSON.stringify(it) === JSON.stringify(seven) ? 1 : 0))
    expect(reach).toHaveLength(2 * reachBy + 1)
    expect(reach.flat().filter((share) => share === 1)).toHaveLength(1)
    expect(reach[reachBy]?.[reachBy]).toBe(1)
  })
})

describe('a digit pushed about by hand', () => {
  test('goes one square by an arrow key, and nowhere by another', () => {
    const middle = { right: 0, down: 0 }
    expect(stepBy(middle, 'ArrowLeft')).toEqual({ right: -1, down: 0 })
    expect(stepBy({ right: -1, down: 0 }, 'ArrowRight')).toEqual(middle)
    expect(stepBy(middle, 'ArrowDown')).toEqual({ right: 0, down: 1 })
    expect(stepBy(middle, 'x')).toEqual(middle)
  })

  test('lies on whole squares, never beyond the map', () => {
    const far = fc.double({ min: -20, max: 20, noNaN: true })
    fc.assert(
      fc.property(far, far, (right, down) => {
        const place = slid({ right: 1, down: -1 }, right, down)
        for (const n of [place.right, place.down]) {
          expect(Number.isInteger(n) && !Object.is(n, -0)).toBe(true)
          expect(Math.abs(n)).toBeLessThanOrEqual(reachBy)
        }
      }),
    )
  })
})
