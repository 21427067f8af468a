import { expect, test } from 'vitest'
import { arrive, move, shakeHead, squash } from '../../src/scenes/kit/motion.ts'

type Scene = Parameters<typeof squash>[0]
type Thing = Parameters<typeof arrive>[1]

/** A scene whose tweens never run: what is left of a movement that was called off at its first moment. */
const scene = {
  registry: { get: () => false },
  tweens: { killTweensOf() {}, add() {}, chain() {} },
} as unknown as Scene

function thing(): Thing {
  const data = new Map<string, unknown>()
  return {
    ...{ x: 10, y: 50, alpha: 1, scaleX: 2, scaleY: 2, angle: 0 },
    getData: (key: string) => data.get(key),
    setData: (key: string, value: unknown) => data.set(key, value),
  } as unknown as Thing
}

test.each([
  ['squashed', squash],
  ['shaken', shakeHead],
] as const)('a thing that is %s while it arrives stands there in full', (_, act) => {
  const one = thing()
  arrive(scene, one)
  expect(one.alpha).toBe(0)
  act(scene, one)
  expect(one).toMatchObject({ y: 50, alpha: 1, scaleX: 2, scaleY: 2 })
})

test('a thing that was led elsewhere while it arrived is not put back', () => {
  const one = thing()
  arrive(scene, one)
  move(scene, one, { y: 90 })
  one.y = 90
  squash(scene, one)
  expect(one.y).toBe(90)
})
