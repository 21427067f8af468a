import { expect, test } from 'vitest'
import { pack } from '../../src/puzzles/kit/drawing.ts'
import type { Point } from '../../src/ui/kit/hands.ts'
import { moved } from '../../src/ui/kit/penKeys.ts'

const start: Point = [0.5, 0.2]
const go = (from: Point, n: number, key: string, finely = true) =>
  Array.from({ length: n }, () => key).reduce<Point>((at, each) => moved(at, each, finely) ?? at, from)

test('an arrow carries the pen a twentieth of the pad, and never over its edge', () => {
  expect(moved(start, 'ArrowRight', false)).toEqual([0.55, 0.2])
  expect(go(start, 40, 'ArrowUp', false)).toEqual([0.5, 0.04])
  expect(moved(start, 'Enter', false)).toBeUndefined()
})

test('with Shift it comes to every place that a drawing can keep but the outermost, one a press', () => {
  const left = go(start, 40, 'ArrowLeft')
  const seen = Array.from({ length: 34 }, (_, n) => pack([[go(left, n, 'ArrowRight')]])[0]?.[0])
  expect(seen).toEqual([...'123456789abcdefghijklmnopqrstuvwxy'])
  const top = go(start, 40, 'ArrowUp')
  expect(pack([[go(top, 33, 'ArrowDown')]])[0]?.[1]).toBe('y')
})

test('a place is left by one press whichever way the pen came to it', () => {
  const coarse = go(start, 3, 'ArrowLeft', false)
  const [at] = pack([[coarse]])
  const [back] = pack([[go(go(coarse, 1, 'ArrowRight'), 1, 'ArrowLeft')]])
  expect(back).toBe(at)
})
