import { describe, expect, test } from 'vitest'
import { cuesOf } from '../../src/audio/cues.ts'
import { humRate } from '../../src/audio/pitch.ts'
import { themeOf } from '../../src/audio/theme.ts'
import { createHarbourStore, type Play, type State } from '../../src/store/index.ts'
import { level, outcomeOf } from '../app/stagedApp.ts'

const idle: Play = {
  level,
  phase: 'lab',
  card: 0,
  recipe: { shown: ['cat'] },
  past: [],
  future: [],
  training: { status: 'idle' },
  run: { at: 0, told: 'nothing', playing: false, speed: 1 },
  hintsShown: 0,
}
const state = (play: Partial<Play> = {}): State => ({
  ...createHarbourStore().getState(),
  route: route,
  play: { ...idle, ...play },
})
const route = { at: 'level', id: level.id } as const
const busy = { status: 'busy', done: 0, show: undefined } as const

describe('what is heard', () => {
  test('is nothing when nothing audible changed', () => {
    expect(cuesOf(state(), state())).toEqual([])
  })
  test('is a growing sound when the recipe grows, a shrinking one when it shrinks', () => {
    const grown = state({ recipe: { shown: ['cat', 'dog'] }, past: [idle.recipe] })
    expect(cuesOf(state(), grown)).toEqual(['add'])
    expect(cuesOf(state(), state({ recipe: { shown: [] }, past: [idle.recipe] }))).toEqual(['remove'])
    expect(cuesOf(grown, state())).toEqual(['undo'])
  })
  test('is a thud at a refusal', () => {
    const refusal = { code: 'over-budget', budget: 'n', limit: 1, would: 2 } as const
    expect(cuesOf(state(), state({ refusal }))).toEqual(['refuse'])
  })
  test('tells a finished training from a cancelled and a diverged one', () => {
    const done = outcomeOf(2)
    expect(cuesOf(state(), state({ training: busy }))).toEqual(['train'])
    expect(cuesOf(state({ training: busy }), state({ outcome: done }))).toEqual(['ready'])
    expect(cuesOf(state({ training: busy }), state())).toEqual(['cancel'])
    const diverged = { ...done, failure: { code: 'diverged', epoch: 3 } } as const
    expect(cuesOf(state({ training: busy }), state({ outcome: diverged }))).toEqual(['wrong'])
  })
  test('in the contest is right, wrong, and a run of bells at every fifth in a row', () => {
    const events = [true, true, false, true, true, true, true, true].map((right) => ({
      type: 'case',
      ms: 100,
      right,
    }))
    const outcome = { ...outcomeOf(1), events }
    const heard = events.map((_, at) =>
      cuesOf(
        state({ phase: 'run', outcome, run: { ...idle.run, at, told: 'sure' } }),
        state({ phase: 'run', outcome, run: { ...idle.run, at, told: 'right' } }),
      ),
    )
    expect(heard.flat()).toEqual(['right', 'right', 'wrong', 'right', 'right', 'right', 'right', 'streak'])
  })
  test('is nothing when the run is sought through', () => {
    const outcome = outcomeOf(1)
    expect(
      cuesOf(state({ phase: 'run', outcome }), state({ phase: 'run', outcome, run: { ...idle.run, at: 2 } })),
    ).toEqual([])
  })
})

describe('the hum of learning', () => {
  test('climbs as the loss falls, an octave for each quarter', () => {
    expect(humRate(1, 1)).toBeCloseTo(0.5)
    expect(humRate(1, 0.25)).toBeCloseTo(1)
    expect(humRate(8, 2)).toBeCloseTo(1)
  })
  test('sinks when the loss grows, and stays within what ears bear', () => {
    expect(humRate(1, 2)).toBeLessThan(0.5)
    expect(humRate(1, 1e9)).toBeCloseTo(0.25)
    expect(humRate(1, 1e-9)).toBeCloseTo(2)
    expect(humRate(1, Number.NaN)).toBe(0.5)
  })
})

test('a district without music of its own hears the harbour, and the title is silent', () => {
  const { play, ...rest } = state()
  expect(play).toBeDefined()
  expect(themeOf(rest)).toBe('map')
  expect(themeOf({ ...rest, route: { at: 'title' } })).toBeUndefined()
})
