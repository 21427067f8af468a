/** Guessing by hand, through the open windows alone. Pure. */
import type { Letter } from './reading.ts'
import type { Guessing } from './view.ts'

/** Letters in one game. */
export const rounds = 8

/** Other letters than last time, and not one after another: whoever looked through the strip has not seen the order. */
export const newGuessing = (of: number, from: number): Guessing => ({
  letters: Array.from({ length: Math.min(rounds, of) }, (_, i) => (from + 3 + i * 11) % of),
  guesses: [],
})

export const guessed = (guessing: Guessing, of: number): Guessing => ({
  ...guessing,
  guesses: [...guessing.guesses, of],
})

export const isOver = ({ letters, guesses }: Guessing): boolean => guesses.length >= letters.length

export const rightOf = ({ letters, guesses }: Guessing, examples: readonly Letter[]): number =>
  guesses.filter((guess, i) => examples[letters[i] ?? -1]?.truth === guess).length
