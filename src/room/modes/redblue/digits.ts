/** The digits of the game: those learned from, those looked at, and what Blue may teach. */
import type { DataSet, Random } from '../../../engine/index.ts'
import { changed, packed, pixels, width } from './ink.ts'

export const dataName = 'digits'
export const kinds = 10
/** Digits to learn from, to check on, and those that Blue chooses among. */
export const known = 200
export const unseen = 300
/** Pixels that Red may change, and examples that Blue may teach. */
export const mostPixels = 6
export const mostExamples = 5
export const pool = 12

export interface Digit {
  readonly ink: string
  readonly of: number
}

/** A digit of which Red has turned some pixels over; its ink is as it was written. */
export interface Attacked extends Digit {
  readonly turned: readonly number[]
}

export function digitsIn(data: DataSet): Digit[] {
  if (data.type !== 'table') throw new Error(`"${data.name}" is no table.`)
  const columns = Array.from({ length: pixels }, (_, at) => {
    const column = data.columns[`p${Math.floor(at / width)}${at % width}`]
    if (!column) throw new Error(`"${data.name}" has no pixel ${at}.`)
    return column
  })
  const labels = data.columns.label ?? []
  return Array.from({ length: data.rows }, (_, row) => ({
    ink: packed(columns.map((column) => Number(column[row]))),
    of: Number(labels[row]),
  }))
}

/** Dealt at random into what is learned from, what is checked on, and the rest. */
export function dealtDigits(all: readonly Digit[], random: Random) {
  const mixed = random.shuffle(all)
  return {
    known: mixed.slice(0, known),
    unseen: mixed.slice(known, known + unseen),
    rest: mixed.slice(known + unseen),
  }
}

/**
 * What Blue chooses from, three of each: plain digits of the kind that was attacked, some with pixels turned over at
 * random, some with the very pixels that Red turned, and plain ones of the kind it was taken for.
 */
export function poolFor(
  rest: readonly Digit[],
  { of, turned }: Attacked,
  near: number,
  random: Random,
): Digit[] {
  const quarter = pool / 4
  const own = rest.filter((one) => one.of === of)
  const part = (nth: number) => own.slice(nth * quarter, (nth + 1) * quarter)
  const anywhere = () => random.shuffle(Array.from({ length: pixels }, (_, at) => at)).slice(0, mostPixels)
  return random.shuffle([
    ...part(0),
    ...part(1).map(({ ink }) => ({ ink: changed(ink, anywhere()), of })),
    ...part(2).map(({ ink }) => ({ ink: changed(ink, turned), of })),
    ...rest.filter((one) => one.of === near).slice(0, quarter),
  ])
}

/** The digit that it is most likely taken for. */
export const topOf = (shares: readonly number[]): number => shares.indexOf(Math.max(...shares))
