/// <reference path="./jsAruco2.d.ts" />
/**
 * Which marks a class's cards bear. The smaller the class, the coarser its marks may be, and the farther they are read:
 * measured on drawn pictures, 28, 36 and 42 pixels a side.
 */
import aruco from 'js-aruco2'
import 'js-aruco2/src/dictionaries/apriltag_16h5.js'
import 'js-aruco2/src/dictionaries/apriltag_25h9.js'

export interface Deck {
  /** Printed on every card: cards of two decks do not mix. */
  readonly name: 'S' | 'M' | 'L'
  readonly dictionary: string
  /** Cells along a side of the mark, its black border included. */
  readonly cells: number
  /** Cells that may be misread. */
  readonly slack: number
  /** Cards that there are. */
  readonly most: number
}

const small: Deck = { name: 'S', dictionary: 'APRILTAG_16h5', cells: 6, slack: 0, most: 30 }
const medium: Deck = { name: 'M', dictionary: 'APRILTAG_25h9', cells: 7, slack: 2, most: 35 }
const large: Deck = { name: 'L', dictionary: 'ARUCO_MIP_36h12', cells: 8, slack: 3, most: 40 }

/** Cards of the largest class. */
export const mostCards = large.most

/** The deck of a class whose cards bear numbers up to this one. */
export function deckFor(highest: number): Deck {
  return [small, medium].find(({ most }) => highest <= most) ?? large
}

/** The mark of a card, numbered from 1: rows of cells, true where it is dark. */
export function markOf(deck: Deck, card: number): readonly (readonly boolean[])[] {
  const { cells, dictionary } = deck
  const inner = new aruco.AR.Dictionary(dictionary).codeList[card - 1]
  if (inner === undefined) throw new RangeError(`There is no card ${card} in deck ${deck.name}.`)
  const last = cells - 1
  return Array.from({ length: cells }, (_, y) =>
    Array.from({ length: cells }, (_, x) => {
      const border = x === 0 || y === 0 || x === last || y === last
      return border || inner[(y - 1) * (cells - 2) + x - 1] === '0'
    }),
  )
}
