/** The player's own guesses as points of a learning curve. Pure. */
import type { Setup } from './schema.ts'
import { classOf } from './table.ts'
import type { Guess } from './view.ts'

/** How many guesses make a point. */
const round = 4

export const isRight = (setup: Setup, { at, answer }: Guess): boolean =>
  classOf(setup, setup.kept[at]?.truth ?? '') === answer

/** Of those guesses, how many are right. */
export const rightOf = (setup: Setup, guesses: readonly Guess[]): number =>
  guesses.filter((one) => isRight(setup, one)).length

/** One point for each number of coins at which at least `round` guesses were made, rising in coins. */
export function handCurve(setup: Setup, guesses: readonly Guess[]) {
  const at = [...new Set(guesses.map(({ coins }) => coins))].toSorted((a, b) => a - b)
  return at.flatMap((coins) => {
    const own = guesses.filter((one) => one.coins === coins)
    return own.length < round ? [] : [{ coins, accuracy: rightOf(setup, own) / own.length }]
  })
}

/** Of each class what the bought rows say of a column: the least and the most; undefined without a row. */
export function rangesOf(setup: Setup, rows: number, column: number) {
  return setup.classes.map(({ id }) => {
    const values = setup.rows
      .slice(0, rows)
      .filter(({ truth }) => truth === id)
      .map(({ values }) => values[column] ?? 0)
    return values.length === 0 ? undefined : { from: Math.min(...values), to: Math.max(...values) }
  })
}
