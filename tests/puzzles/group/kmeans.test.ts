import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apart, groundOf, type Laid } from '../../../src/puzzles/group/ground.ts'
import { assigned, clearness, nearest, settled, stepped, walked } from '../../../src/puzzles/group/kmeans.ts'
import { paving, placeOf, plotOf, pointOf } from '../../../src/puzzles/group/plot.ts'
import { rules } from '../../../src/puzzles/group/rules.ts'
import { standingOf } from '../../../src/puzzles/group/standing.ts'
import { level } from './level.ts'

const { setup } = level()
const best: Laid = { along: ['flavanoids', 'hue'], up: ['colour', 'proline'], scale: 'even', stretch: 1 }
const place = fc.record({
  x: fc.double({ min: 0, max: 1, noNaN: true }),
  y: fc.double({ min: 0, max: 1, noNaN: true }),
})
const hung = fc.array(place, { minLength: 1, maxLength: 8 })
const laid: fc.Arbitrary<Laid> = fc
  .tuple(
    fc.shuffledSubarray(
      setup.measures.map(({ id }) => id),
      { minLength: 1, maxLength: 4 },
    ),
    fc.nat(2),
    fc.constantFrom('raw' as const, 'even' as const),
    fc.constantFrom(...setup.stretch.steps),
  )
  .map(([ids, cut, scale, stretch]) => ({ along: ids.slice(0, cut), up: ids.slice(cut), scale, stretch }))

test('no step takes the crates farther from their lanterns, and the steps come to an end', () => {
  fc.assert(
    fc.property(laid, hung, (of, lanterns) => {
      const ground = groundOf(setup, of)
      const film = walked(ground, lanterns)
      const inertia = (at: (typeof film)[number]) =>
        ground.spots.reduce((sum, spot) => sum + nearest(ground, at, spot).far ** 2, 0)
      for (const [i, at] of film.slice(1).entries())
        expect(inertia(at)).toBeLessThanOrEqual(inertia(film[i] ?? []) * (1 + 1e-9) + 1e-9)
      expect(settled(ground, film.at(-1) ?? [])).toBe(true)
    }),
    { numRuns: 60 },
  )
})

test('stepping by hand first leads to the same groups as letting Pip do it all', () => {
  fc.assert(
    fc.property(hung, fc.nat(4), (lanterns, byHand) => {
      const ground = groundOf(setup, best)
      let now: readonly { x: number; y: number }[] = lanterns
      for (let i = 0; i < byHand; i++) now = stepped(ground, now)
      expect(walked(ground, now).at(-1)).toEqual(walked(ground, lanterns).at(-1))
    }),
    { numRuns: 40 },
  )
})

test('a lantern that no crate is nearest to stays where it hangs', () => {
  const ground = groundOf(setup, best)
  const far = { x: 1, y: 0 }
  const near = ground.spots[0] ?? far
  const lanterns = [near, { x: near.x, y: near.y }, far]
  expect(assigned(ground, lanterns)).not.toContain(1)
  expect(stepped(ground, lanterns)[1]).toEqual(lanterns[1])
})

test('as measured the square is a street; with the same spread it is a square', () => {
  const raw = groundOf(setup, { ...best, scale: 'raw' })
  const even = groundOf(setup, best)
  expect(raw.height / raw.width).toBeGreaterThan(100)
  expect(even.height / even.width).toBeCloseTo(1, 0)
  expect(groundOf(setup, { ...best, stretch: 4 }).height).toBeCloseTo(even.height * 4, 9)
})

test('what is seen on the stage is what is measured: distances on the plot are distances on the ground', () => {
  const room = { x: 40, y: 30, width: 700, height: 420 }
  fc.assert(
    fc.property(laid, place, place, (of, a, b) => {
      const ground = groundOf(setup, of)
      const plot = plotOf(ground, room)
      const [from, to] = [pointOf(plot, a), pointOf(plot, b)]
      expect(Math.hypot(to.x - from.x, to.y - from.y)).toBeCloseTo(apart(ground, a, b) * plot.scale, 6)
      expect(plot.width).toBeLessThanOrEqual(room.width + 1e-6)
      expect(plot.height).toBeLessThanOrEqual(room.height + 1e-6)
      const back = placeOf(plot, from)
      if (plot.width > 0) expect(back.x).toBeCloseTo(a.x, 6)
      if (plot.height > 0) expect(back.y).toBeCloseTo(a.y, 6)
    }),
  )
})

test('the paving has a handful of slabs, whatever the measures count in', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.02, max: 1e6, noNaN: true }), (longest) => {
      const slabs = longest / paving(longest)
      expect(slabs).toBeGreaterThanOrEqual(2)
      expect(slabs).toBeLessThanOrEqual(25)
    }),
  )
})

test('clear groups are told from a smear; one lantern alone has no other to compare with', () => {
  const clear = (of: Laid) => {
    const ground = groundOf(setup, of)
    return (
      clearness(
        ground,
        walked(ground, [
          { x: 0.8, y: 0.8 },
          { x: 0.6, y: 0.2 },
          { x: 0.2, y: 0.5 },
        ]).at(-1) ?? [],
      ) ?? 0
    )
  }
  expect(clear(best)).toBeGreaterThan(clear({ along: ['ash'], up: ['magnesium'], scale: 'even', stretch: 1 }))
  expect(clearness(groundOf(setup, best), [{ x: 0.5, y: 0.5 }])).toBeUndefined()
})

test('names and opened crates leave the lanterns where the grouping ended; a drag does not', () => {
  const recipe = rules.start(setup)
  const { along, up, scale, stretch } = recipe
  const film = walked(groundOf(setup, recipe), recipe.lanterns).map((lanterns, epoch) => ({
    epoch,
    lanterns,
  }))
  const lab = { film, of: { along, up, scale, stretch, lanterns: recipe.lanterns } }
  const end = film.at(-1)?.lanterns
  expect(standingOf({ ...recipe, opened: ['k01'] }, lab)).toBe(end)
  expect(
    standingOf({ ...recipe, lanterns: recipe.lanterns.map((at) => ({ ...at, name: 'barbera' })) }, lab),
  ).toBe(end)
  const moved = {
    ...recipe,
    lanterns: [
      { x: 0.9, y: 0.5 },
      { x: 0.1, y: 0.5 },
    ],
  }
  expect(standingOf(moved, lab)).toBe(moved.lanterns)
  expect(standingOf({ ...recipe, scale: 'even' }, lab)).toBe(recipe.lanterns)
})
