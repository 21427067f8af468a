import { describe, expect, test } from 'vitest'
import { stepOf } from '../../src/scenes/playback.ts'
import type { Play, Run } from '../../src/store/index.ts'

const outcome = {
  events: [
    { type: 'a', ms: 800 },
    { type: 'b', ms: 400 },
    { type: 'c', ms: 400 },
  ],
}
const run = (more: Partial<Run>, phase: Play['phase'] = 'run', of: unknown = outcome) =>
  ({ phase, outcome: of, run: { at: 0, playing: true, speed: 1, ...more } }) as unknown as Play

describe('the stage follows the contest’s clock', () => {
  test('it plays the first event when the contest opens, in the time its speed leaves', () => {
    expect(stepOf(run({}, 'lab'), run({ speed: 4 }))).toEqual({ do: 'play', index: 0, ms: 200, fresh: true })
    expect(stepOf(undefined, run({ at: 1 }))).toEqual({ do: 'play', index: 1, ms: 400, fresh: true })
  })

  test('it plays each next event from where the last one ended', () => {
    expect(stepOf(run({ at: 0 }), run({ at: 1 }))).toEqual({ do: 'play', index: 1, ms: 400, fresh: false })
  })

  test('it shows the end without playing anything', () => {
    expect(stepOf(run({ at: 2 }), run({ at: 3 }))).toEqual({ do: 'jump', index: 3 })
  })

  test('a scrub while playing starts anew from there, a scrub while paused only shows', () => {
    expect(stepOf(run({ at: 0 }), run({ at: 2 }))).toEqual({ do: 'play', index: 2, ms: 400, fresh: true })
    const paused = { playing: false }
    expect(stepOf(run(paused), run({ ...paused, at: 2 }))).toEqual({ do: 'jump', index: 2 })
  })

  test('a resumed event starts again, a paused one stays', () => {
    expect(stepOf(run({ at: 1, playing: false }), run({ at: 1 }))).toMatchObject({ do: 'play', fresh: true })
    expect(stepOf(run({ at: 1 }), run({ at: 1, playing: false }))).toEqual({ do: 'nothing' })
  })

  test('another outcome is another contest', () => {
    const other = { events: [{ type: 'x', ms: 100 }] }
    expect(stepOf(run({}), run({}, 'run', other))).toMatchObject({ do: 'play', index: 0, ms: 100 })
  })

  test('outside the contest it does nothing', () => {
    expect(stepOf(run({ at: 2 }), run({ at: 2 }, 'result'))).toEqual({ do: 'nothing' })
  })
})
