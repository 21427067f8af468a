/** What lies behind the mask, and which letters lie below it. Pure. */
import type { Letter } from './reading.ts'
import type { Looking } from './view.ts'

/** `hidden`: nothing of it may show but the open windows, for it is being guessed. */
export function behind(
  { letter, guessing, painting, painted }: Pick<Looking, 'letter' | 'guessing' | 'painting' | 'painted'>,
  examples: readonly Letter[],
): { readonly dots: readonly number[]; readonly hidden: boolean } {
  if (guessing) {
    const now = guessing.letters[guessing.guesses.length] ?? guessing.letters.at(-1) ?? 0
    return { dots: examples[now]?.dots ?? [], hidden: guessing.guesses.length < guessing.letters.length }
  }
  return { dots: painting ? painted : (examples[letter]?.dots ?? []), hidden: false }
}

/** The first letter of the strip, so that the one behind the mask lies in its middle where it can. */
export const stripFrom = (letter: number, count: number, of: number): number =>
  Math.max(0, Math.min(of - count, letter - Math.floor(count / 2)))
