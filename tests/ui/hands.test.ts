import { describe, expect, test } from 'vitest'
import type { Point } from '../../src/ui/kit/hands.ts'
import { draw, lift, type Sheet, touch } from '../../src/ui/kit/hands.ts'

const blank: Sheet = { strokes: [], hands: [] }
const finger = (id: number) => ({ id, kind: 'touch' })
const pen = { id: 9, kind: 'pen' }
const down = (x: number, steps = 4): Point[] => Array.from({ length: steps }, (_, i) => [x, 0.2 + i * 0.1])

describe('several pointers on the pad', () => {
  test('two fingers in turns make two lines, and no chord between them', () => {
    let sheet = touch(touch(blank, finger(1), [0.25, 0.1]), finger(2), [0.75, 0.1])
    for (const [i, at] of down(0.25).entries()) {
      sheet = draw(sheet, 1, [at])
      sheet = draw(sheet, 2, [down(0.75)[i] as Point])
    }
    expect(sheet.strokes).toEqual([
      [[0.25, 0.1], ...down(0.25)],
      [[0.75, 0.1], ...down(0.75)],
    ])
  })

  test('a palm that comes while a finger draws leaves the finger its line', () => {
    let sheet = draw(touch(blank, finger(1), [0.3, 0.1]), 1, down(0.3, 2))
    sheet = touch(sheet, finger(2), [0.8, 0.9])
    sheet = lift(draw(sheet, 1, [[0.3, 0.6]]), 2)
    sheet = draw(sheet, 2, [[0.1, 0.1]])
    expect(sheet.strokes).toEqual([[[0.3, 0.1], ...down(0.3, 2), [0.3, 0.6]], [[0.8, 0.9]]])
  })

  test('a pen draws alone: the hand that rests under it leaves nothing, before or after', () => {
    let sheet = draw(touch(blank, finger(1), [0.8, 0.9]), 1, [[0.82, 0.9]])
    sheet = touch(sheet, pen, [0.5, 0.1])
    sheet = draw(sheet, 1, [[0.81, 0.9]])
    sheet = touch(sheet, finger(2), [0.9, 0.8])
    sheet = draw(draw(sheet, 9, down(0.5, 2)), 2, [[0.9, 0.7]])
    expect(sheet.strokes).toEqual([[[0.5, 0.1], ...down(0.5, 2)]])
    sheet = touch(lift(sheet, 9), finger(3), [0.2, 0.2])
    expect(sheet.strokes).toHaveLength(2)
  })

  test('a line that was taken back while it was drawn does not grow into another', () => {
    let sheet = touch(touch(blank, finger(1), [0.2, 0.1]), finger(2), [0.7, 0.1])
    sheet = { ...sheet, strokes: sheet.strokes.slice(0, 1) }
    sheet = draw(sheet, 2, down(0.7))
    expect(sheet.strokes).toEqual([[[0.2, 0.1]]])
    sheet = draw({ ...sheet, strokes: [] }, 1, down(0.2))
    expect(sheet.strokes).toEqual([])
  })
})
