import { expect, test } from 'vitest'
import { createView } from '../../src/store/view.ts'

test('stage and panel of a session share one view, which begins as the first to ask says', () => {
  const session = createView()
  const stage = session({ at: 0 })
  stage.set({ at: 3 }, 'stage')
  const panel = session({ at: 0 })
  expect(panel.get()).toEqual({ at: 3 })
  const told: string[] = []
  const stop = stage.follow((by) => told.push(by))
  panel.set({ at: 4 }, 'panel')
  stop()
  panel.set({ at: 5 }, 'panel')
  expect(told).toEqual(['panel'])
  expect(stage.get()).toEqual({ at: 5 })
})

test('two sessions share nothing', () => {
  const [one, other] = [createView()({ at: 0 }), createView()({ at: 0 })]
  one.set({ at: 7 }, 'stage')
  expect(other.get()).toEqual({ at: 0 })
})

test('what of a view is heard is told with every change, before its followers hear of it', () => {
  const heard: (number | undefined)[] = []
  const view = createView(({ tone }) => heard.push(tone))<{ tone?: number }>({})
  const stop = view.follow(() => heard.push(-1))
  view.set({ tone: 0.5 }, 'stage')
  stop()
  view.set({}, 'panel')
  expect(heard).toEqual([0.5, -1, undefined])
})

test('a view that is changed part by part keeps the rest, and tells the same followers', () => {
  const session = createView()
  const whole = session<{ at: number; held?: string | undefined }>({ at: 0 })
  const { now, set, follow } = session<{ at: number; held?: string | undefined }>({ at: 9 }).parts
  let told = 0
  const stop = follow(() => told++)
  set({ held: 'bead' })
  whole.set({ ...whole.get(), at: 2 }, 'stage')
  stop()
  set({ held: undefined })
  expect(now()).toEqual({ at: 2, held: undefined })
  expect(told).toBe(2)
})
