/**
 * The sheet under the pen, which stage and panel both show and both draw on: the lines as they are drawn, and which
 * drawing they are. What was drawn becomes part of the recipe each time the pen is lifted.
 */
import type { SessionView, ViewOf } from '../../store/view.ts'
import { type Picture, pack, painted, reachOf, unpack } from '../kit/drawing.ts'
import type { Pen } from '../kit/drawn.ts'
import type { Spot } from '../kit/signs.ts'
import type { Action } from './rules.ts'
import type { Drawing, Recipe, Setup } from './schema.ts'

export type Stroke = readonly Spot[]

export interface Sheet {
  /** The sign that is drawn; without one, what comes to mind: the player's own sail. */
  readonly of: string | undefined
  /** Which of the drawings it is; undefined for one that is not begun yet. */
  readonly n: number | undefined
  readonly pen: Pen
  readonly strokes: readonly Stroke[]
}

export const sheetOf = (view: ViewOf, { classes }: Setup): SessionView<Sheet> =>
  view<Sheet>({ of: classes[0]?.id, n: undefined, pen: 'middle', strokes: [] })

export const drawingOf = ({ pen, strokes }: Sheet): Drawing | undefined =>
  strokes.length > 0 ? { pen, lines: pack(strokes) } : undefined

/** As the model gets it. */
export const pictureOn = ({ pen, strokes }: Sheet): Picture =>
  painted(pack(strokes).map(unpack), reachOf[pen])

/** A bare sheet for a sign or, without one, the sail with what is on it. */
export const open = (sheet: Sheet, of: string | undefined, { sail }: Recipe): Sheet =>
  of === undefined && sail
    ? { of, n: undefined, pen: sail.pen, strokes: sail.lines.map(unpack) }
    : { ...sheet, of, n: undefined, strokes: [] }

/** One of the drawings, to look at it, to change it, or to take it away. */
export function openDrawing(sheet: Sheet, n: number, { drawn }: Recipe): Sheet {
  const one = drawn[n]
  return one ? { of: one.of, n, pen: one.pen, strokes: one.lines.map(unpack) } : sheet
}

/** What the recipe is to be told of the sheet, if anything. */
export function told(sheet: Sheet, { drawn, sail }: Recipe): Action | undefined {
  const drawing = drawingOf(sheet)
  const { of, n } = sheet
  if (of === undefined) return drawing ? { type: 'sail', drawing } : sail && { type: 'sail' }
  if (drawing) return { type: 'draw', n: n ?? drawn.length, of, drawing }
  return n === undefined ? undefined : { type: 'drop', n }
}

/** The sheet after the recipe was told of it. */
export function kept(sheet: Sheet, { drawn }: Recipe): Sheet {
  if (sheet.of === undefined) return sheet
  return { ...sheet, n: sheet.strokes.length > 0 ? (sheet.n ?? drawn.length) : undefined }
}

/** The sheet as the recipe has it, after undo or redo: another drawing stands there, or none. */
export function following(sheet: Sheet, recipe: Recipe): Sheet {
  const { of, n, strokes } = sheet
  if (of === undefined) {
    if (recipe.sail) return same(recipe.sail, sheet) ? sheet : open(sheet, undefined, recipe)
    return strokes.length > 0 ? { ...sheet, strokes: [] } : sheet
  }
  if (n === undefined) return sheet
  const one = recipe.drawn[n]
  if (!one || one.of !== of) return { ...sheet, n: undefined, strokes: [] }
  return same(one, sheet) ? sheet : openDrawing(sheet, n, recipe)
}

function same({ pen, lines }: Drawing, sheet: Sheet): boolean {
  return pen === sheet.pen && pack(sheet.strokes).join() === lines.join()
}

/** Whether the recipe takes what is on the sheet: another drawing needs room on its line. */
export const hasRoom = ({ most }: Setup, { of, n }: Sheet, { drawn }: Recipe): boolean =>
  of === undefined || n !== undefined || drawn.filter((one) => one.of === of).length < most
