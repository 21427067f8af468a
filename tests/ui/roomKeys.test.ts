import { expect, test } from 'vitest'
import { teamKeyOf } from '../../src/ui/room/kit/keys.ts'
import { momentsOf } from '../../src/ui/room/kit/parade.ts'

test.each([
  ['1', 'Digit1', 0],
  ['8', 'Numpad8', 7],
  ['!', 'Digit1', 0],
  ['&', 'Digit1', 0],
  ['Process', 'Digit3', 2],
  ['3', '', 2],
  ['9', 'Digit9', undefined],
  ['0', 'Digit0', undefined],
  ['a', 'KeyA', undefined],
] as const)('the key that writes %s at %s is team %s', (key, code, team) => {
  expect(teamKeyOf({ key, code })).toBe(team)
})

test('a contest is told ever more slowly at its end, and slowest where it is decided; a long one does not last for ever', () => {
  const usual = momentsOf(40)
  expect(usual.slice(-5)).toEqual([...usual.slice(-5)].sort((a, b) => a - b))
  expect(usual.at(-1)).toBeGreaterThan((usual[0] ?? 0) * 4)
  expect(momentsOf(40, [20])[20]).toBe((usual[20] ?? 0) * 3)
  expect(momentsOf(600).reduce((sum, ms) => sum + ms, 0)).toBeLessThan(60_000)
  expect(momentsOf(0)).toEqual([])
})
