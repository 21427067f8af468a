import { describe, expect, test } from 'vitest'
import type { CodeEvent, Place } from '../../../src/puzzles/code/events.ts'
import { createReplay, pictureAt } from '../../../src/puzzles/code/replay.ts'

const place: Place = { world: 'flood', width: 3, height: 1, walls: [], start: 0, goal: 2 }
const opening = (number: number): CodeEvent => ({ type: 'case', ms: 1, number, visible: true, place })
const ask = (cell: number, ...found: number[]): CodeEvent => ({ type: 'expand', ms: 1, cell, found })
const end: CodeEvent = { type: 'end', ms: 1, verdict: { code: 'shortest', length: 2 }, right: true }
const events: readonly CodeEvent[] = [
  opening(1),
  ask(0, 1),
  ask(1, 0, 2),
  { type: 'way', ms: 1, cells: [0, 1, 2] },
  end,
  opening(2),
  ask(0, 1),
  end,
]

describe('the pictures of a contest', () => {
  test('are the same read on, read back and read anywhere', () => {
    const replay = createReplay()
    for (const index of [1, 2, 3, 4, 5, 6, 7, 8, 8, 3, 4, 7, 1, 2])
      expect(replay(events, index)).toEqual(pictureAt(events, index))
  })

  test('of another contest begin with it', () => {
    const replay = createReplay()
    const other = events.slice(5)
    replay(events, 1)
    expect(replay(other, 2)).toEqual(pictureAt(other, 2))
  })
})
