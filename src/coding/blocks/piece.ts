/**
 * A block program as data, free of any editor: a list of pieces, some of which hold lists. Programs are written from
 * it, blocks are counted in it, and the editor is filled from it.
 */
export interface Piece {
  readonly id: string
  readonly type: PieceType
  /** What its field says: a direction, a label, a number. */
  readonly field?: string
  readonly body?: readonly Piece[]
}

export const pieceTypes = [
  'until-lantern',
  'repeat',
  'forward',
  'turn',
  'guess',
  'look-again',
  'if-guess',
  'if-sure',
] as const
export type PieceType = (typeof pieceTypes)[number]

/** What the field of a piece may say; the first is what a fresh one says. */
export const fields: Readonly<Partial<Record<PieceType, readonly string[]>>> = {
  repeat: ['2', '3', '4', '5', '6', '8', '10'],
  turn: ['left', 'right', 'around'],
  'if-guess': ['left', 'right', 'back', 'none', 'sign'],
  'if-sure': ['50', '60', '70', '80', '90'],
}

export const holds: ReadonlySet<PieceType> = new Set(['until-lantern', 'repeat', 'if-guess', 'if-sure'])

export function count(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, one) => sum + 1 + count(one.body ?? []), 0)
}
