import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recipe as recipeSchema } from '../../../src/puzzles/doodles/schema.ts'
import { following, kept, openDrawing, type Sheet, told } from '../../../src/puzzles/doodles/sheet.ts'
import { bare, pack, painted, pictureOf, reachOf, side, unpack } from '../../../src/puzzles/kit/drawing.ts'
import { type Spot, signLines, signNames } from '../../../src/puzzles/kit/signs.ts'

const share = fc.double({ min: 0, max: 1, noNaN: true })
const stroke = fc.array(fc.tuple(share, share), { minLength: 1, maxLength: 200 })
const strokes = fc.array(stroke, { minLength: 1, maxLength: 12 })

describe('the lines of a drawing', () => {
  it('always fit a recipe, however long they were drawn', () => {
    fc.assert(
      fc.property(strokes, (drawn) => {
        const one = { of: 'left', pen: 'thin', lines: pack(drawn) }
        expect(recipeSchema.safeParse({ drawn: [one] }).success).toBe(true)
      }),
    )
  })

  it('are packed once and for all: unpacked and packed again they are the same', () => {
    fc.assert(
      fc.property(strokes, (drawn) => {
        expect(pack(pack(drawn).map(unpack))).toEqual(pack(drawn))
      }),
    )
  })

  it('keep their shape: a corner stays where it was', () => {
    const corner: readonly Spot[] = [
      [0.1, 0.1],
      [0.5, 0.1],
      [0.9, 0.1],
      [0.9, 0.9],
    ]
    expect(pack([corner])).toEqual(['33w3ww'])
  })
})

describe('a picture', () => {
  it('of nothing is bare', () => {
    expect(painted([], 0.1)).toEqual(bare)
  })

  it('has paint where the line is and none far from it', () => {
    const picture = pictureOf({ pen: 'middle', lines: ['0hzh'] })
    const row = (y: number) => picture.slice(y * side, (y + 1) * side)
    expect(Math.min(...row(4))).toBeGreaterThan(0.5)
    expect(Math.max(...row(0), ...row(9))).toBe(0)
  })

  it('has the more paint the thicker the pen', () => {
    for (const sign of signNames) {
      const paint = (reach: number) => painted(signLines[sign], reach).reduce((a, b) => a + b, 0)
      expect(paint(reachOf.thin)).toBeLessThan(paint(reachOf.middle))
      expect(paint(reachOf.middle)).toBeLessThan(paint(reachOf.thick))
    }
  })
})

describe('the sheet under the pen', () => {
  const line: readonly Spot[] = [
    [0.1, 0.1],
    [0.9, 0.9],
  ]
  const bareSheet: Sheet = { of: 'left', n: undefined, pen: 'middle', strokes: [] }
  const nothing = { drawn: [] }

  it('becomes a new drawing when the pen is lifted first, and goes on as the same one', () => {
    const sheet = { ...bareSheet, strokes: [line] }
    expect(told(sheet, nothing)).toMatchObject({ type: 'draw', n: 0, of: 'left' })
    expect(kept(sheet, nothing).n).toBe(0)
    const drawn = [{ of: 'left', pen: 'middle' as const, lines: pack([line]) }]
    expect(told({ ...sheet, n: 0, strokes: [line, line] }, { drawn })).toMatchObject({ type: 'draw', n: 0 })
  })

  it('takes its drawing away when it is bared', () => {
    expect(told({ ...bareSheet, n: 2 }, nothing)).toEqual({ type: 'drop', n: 2 })
    expect(told(bareSheet, nothing)).toBeUndefined()
  })

  it('paints the sail where no sign is drawn', () => {
    expect(told({ ...bareSheet, of: undefined, strokes: [line] }, nothing)).toMatchObject({ type: 'sail' })
  })

  it('follows the recipe when a stroke is undone', () => {
    const one = { of: 'left', pen: 'middle' as const, lines: pack([line]) }
    const sheet = { ...bareSheet, n: 0, strokes: [line, line] }
    expect(following(sheet, { drawn: [one] })).toEqual(openDrawing(sheet, 0, { drawn: [one] }))
    expect(following(sheet, nothing)).toMatchObject({ n: undefined, strokes: [] })
    const now = openDrawing(sheet, 0, { drawn: [one] })
    expect(following(now, { drawn: [one] })).toBe(now)
  })
})
