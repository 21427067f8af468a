/** What a guest ticked. */
export type Mood = 'good' | 'bad'

/**
 * What makes a review easy or hard to read for a meter that adds scores: `plain`; a negation right `beside` the scored
 * word or `far` from it; a turn at `but`; two negations (`double`); a negation of something else (`stray`), ended by a
 * comma or full stop; a telling word that no list has (`unknown`); words that say the opposite (`irony`).
 */
export const traps = ['plain', 'beside', 'far', 'but', 'double', 'stray', 'unknown', 'irony'] as const
export type Trap = (typeof traps)[number]

/** Sixty reviews in one language. The mood is the face that the guest ticked, whatever the words say. */
export interface Pool {
  readonly reviews: Readonly<Record<Trap, Readonly<Record<Mood, readonly string[]>>>>
  /** What a gap in braces may stand for: the seed chooses what each guest had. */
  readonly gaps: Readonly<Record<string, readonly string[]>>
}

/** Scores of words, good ones first: a list for a language that AFINN does not know. */
export interface Scores {
  readonly good: Readonly<Record<string, number>>
  readonly bad: Readonly<Record<string, number>>
}

/** The same score for every word. */
export const each = (words: string, score: number): Record<string, number> =>
  Object.fromEntries(words.split(' ').map((word) => [word, score]))
