import { describe, expect, it } from 'vitest'
import type { Frame } from '../../../src/puzzles/boundary/events.ts'
import { contour, encloses, leaning, resample } from '../../../src/puzzles/boundary/field.ts'
import { curveOf } from '../../../src/puzzles/boundary/film.ts'

/** A picture of `value` over the unit square, x to the right and y downwards. */
const picture = (size: number, value: (x: number, y: number) => number) =>
  Float32Array.from({ length: size * size }, (_, i) =>
    value(((i % size) + 0.5) / size, (Math.floor(i / size) + 0.5) / size),
  )
const disc = picture(40, (x, y) => 255 - 400 * Math.sqrt((x - 0.5) ** 2 + (y - 0.5) ** 2))

describe('a border', () => {
  it('lies where the answers cross one half', () => {
    const radius = 127.5 / 400
    const pieces = contour(disc, 40)
    expect(pieces.length).toBeGreaterThan(20)
    for (const [x, y] of pieces) expect(Math.sqrt((x - 0.5) ** 2 + (y - 0.5) ** 2)).toBeCloseTo(radius, 2)
  })

  it('is nowhere when every answer is the same', () => {
    expect(
      contour(
        picture(12, () => 200),
        12,
      ),
    ).toEqual([])
  })

  it('encloses a disc, with the disc’s share of the plane', () => {
    const { share, closed } = encloses(disc, 40)
    expect(closed).toBe(true)
    expect(share).toBeCloseTo(Math.PI * (127.5 / 400) ** 2, 1)
  })

  it('is open when it runs off the plane, or when there is none', () => {
    expect(
      encloses(
        picture(40, (x) => 255 * x),
        40,
      ).closed,
    ).toBe(false)
    expect(
      encloses(
        picture(40, () => 0),
        40,
      ),
    ).toEqual({ share: 0, closed: false })
  })
})

describe('a neuron’s view in words', () => {
  it.each([
    ['e', (x: number) => 255 * x],
    ['n', (_: number, y: number) => 255 * (1 - y)],
    ['sw', (x: number, y: number) => 127 * (1 - x + y)],
    ['flat', () => 128],
  ] as const)('leans %s', (leans, value) => {
    expect(leaning(picture(20, value), 20)).toBe(leans)
  })

  it('knows the middle from the rim', () => {
    expect(leaning(disc, 40)).toBe('middle')
    expect(
      leaning(
        disc.map((v) => 255 - v),
        40,
      ),
    ).toBe('rim')
  })
})

it('a picture keeps a slope when it is drawn larger', () => {
  const large = resample(
    picture(10, (x) => 100 * x),
    10,
    40,
  )
  expect(large).toHaveLength(1600)
  expect(large[20]).toBeCloseTo(100 * (20.5 / 40), 4)
})

it('gives a loss for every epoch of a film that has frames of some', () => {
  const frame = (epoch: number, loss?: number) =>
    ({ epoch, ...(loss !== undefined && { loss }) }) as unknown as Frame
  const film = [frame(0), frame(1, 0.8), frame(2, 0.6), frame(6, 0.2)]
  expect(curveOf(film, 'loss').map((v) => Number(v.toFixed(3)))).toEqual([0.8, 0.6, 0.5, 0.4, 0.3, 0.2])
})
