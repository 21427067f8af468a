import { describe, expect, test } from 'vitest'
import type { RunEvent } from '../../src/engine/index.ts'
import { movedTo, type Run } from '../../src/store/index.ts'
import { type Reading, readingTime, readOn } from '../../src/ui/screens/level/reading.ts'

const start: Run = { at: 0, told: 'nothing', playing: true, speed: 1 }
const step: RunEvent = { type: 'move', ms: 140 }
const verdict: RunEvent = { type: 'end', ms: 900, right: true }
const events = [step, step, step, step, step, verdict, step]

/** Reads along while the contest comes to these moments: [milliseconds, where it stands]. Returns what was shown. */
function along(...moments: readonly (readonly [number, Run])[]): Run[] {
  let reading: Reading = { shown: start, since: 0, latest: start }
  return moments.map(([now, run]) => {
    reading = readOn(reading, run, events, now)
    return reading.shown
  })
}
const at = (n: number) => movedTo(start, n)

describe('words in the contest', () => {
  test('stay for as long as it takes to read them, however fast the steps come', () => {
    const shown = along([140, at(1)], [280, at(2)], [420, at(3)], [readingTime + 10, at(4)])
    expect(shown.map((run) => run.at)).toEqual([0, 0, 0, 4])
  })

  test('come to the last step also when nothing follows it', () => {
    expect(along([140, at(1)], [readingTime, at(1)]).map((run) => run.at)).toEqual([0, 1])
  })

  test('tell a result in the moment in which the stage shows it', () => {
    const came: Run = { ...at(5), told: 'right' }
    expect(along([100, at(5)], [110, came]).map((run) => run.told)).toEqual(['nothing', 'right'])
  })

  test('do not hurry for a moment that has no result', () => {
    expect(along([100, { ...at(1), told: 'right' }])).toEqual([start])
  })

  test('follow a jump and a pause at once', () => {
    const paused: Run = { ...at(4), playing: false }
    expect(along([10, at(3)], [20, at(4)], [30, paused])).toEqual([at(3), at(3), paused])
    expect(along([10, at(3)], [20, at(2)]).map((run) => run.at)).toEqual([3, 2])
  })
})
