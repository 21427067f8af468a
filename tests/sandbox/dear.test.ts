import { expect, test } from 'vitest'
import { createDear } from '../../src/sandbox/inside/dear.ts'

test('dear work burns its fuel twice; what never began cannot end, nor begin within itself', () => {
  const tank = { value: 1000 }
  const dear = createDear(() => tank)
  dear(false)
  expect(tank.value).toBe(1000)
  dear(true)
  dear(true)
  tank.value -= 100
  dear(false)
  expect(tank.value).toBe(800)
  dear(false)
  expect(tank.value).toBe(800)
})
