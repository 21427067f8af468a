/// <reference path="../../../src/scenes/atlases.d.ts" />
/** The lecture's demos: whatever comes onto the stage is the demo's own, so that it goes when the demo goes. */
import { afterEach, expect, test, vi } from 'vitest'
import type { DemoStage } from '../../../src/scenes/kit/lecture.ts'
import { setup } from './level.ts'

/** All that was put on the stage, in order. */
const made = vi.hoisted(() => [] as object[])
vi.mock('../../../src/scenes/kit/texture.ts', () => ({ picture: () => onStage() }))
vi.mock('../../../src/scenes/kit/draw.ts', () => ({ classMark: () => onStage() }))
vi.mock('../../../src/scenes/kit/theatre.ts', () => ({
  flash: () => undefined,
  gentlyWrong: () => undefined,
}))

function onStage(): object {
  const thing = { setPosition: () => thing, setVisible: () => thing }
  made.push(thing)
  return thing
}

afterEach(() => {
  made.length = 0
})

test('a demo that is left halfway owns whatever of it stands on the stage', async () => {
  const { demosOn } = await import('../../../src/puzzles/strokes/demos.ts')
  const { labLayout } = await import('../../../src/puzzles/strokes/layout.ts')
  const owned = new Set<object>()
  const due: { ms: number; then: () => void }[] = []
  const on = {
    kit: { scene: {}, calm: () => false },
    pip: {},
    cast: { add: (thing: object) => owned.add(thing) },
    add: (thing: object) => owned.add(thing),
    at: (ms: number, then: () => void) => due.push({ ms, then }),
  } as unknown as DemoStage
  const length = demosOn(on, setup, labLayout(800, 600)).four()
  expect(length).toBeGreaterThan(0)
  expect(due.length).toBe(setup.characters.length)
  for (const { then } of due) {
    expect(made.filter((thing) => !owned.has(thing))).toEqual([])
    then()
  }
  expect(made.length).toBeGreaterThan(setup.characters.length)
  expect(made.filter((thing) => !owned.has(thing))).toEqual([])
})
