/** How well a model answers cases whose truth is known: one shape of an answer, and the figures made of many. */
import type { Text, Weakest } from '../../engine/index.ts'

/** What a model makes of one case. Classes are indices in the level's order. */
export interface Answer {
  readonly truth: number
  readonly answer: number
  /** The model's probability of each class. */
  readonly shares: readonly number[]
  /** Its probability for the answer it gives: the largest share. */
  readonly sure: number
  readonly right: boolean
}

/** The likeliest class is the answer; of equally likely ones the first. */
export function answerOf(truth: number, shares: readonly number[]): Answer {
  const answer = largest(shares)
  return { truth, answer, shares, sure: shares[answer] ?? 0, right: answer === truth }
}

/** Answers to many cases from a model's outputs, one row of `classes` numbers a case. */
export function answersOf(truths: readonly number[], outputs: ArrayLike<number>, classes: number): Answer[] {
  return truths.map((truth, i) =>
    answerOf(
      truth,
      Array.from({ length: classes }, (_, c) => outputs[i * classes + c] ?? 0),
    ),
  )
}

/** The index of the largest value, the first of equals. */
export function largest(values: readonly number[]): number {
  let best = 0
  for (const [i, value] of values.entries()) if (value > (values[best] ?? 0)) best = i
  return best
}

/** The share answered rightly; 0 of no cases. */
export function accuracy(of: readonly Pick<Answer, 'right'>[]): number {
  return of.length === 0 ? 0 : of.filter(({ right }) => right).length / of.length
}

/** counts[truth][answer] */
export function confusion(of: readonly Pick<Answer, 'truth' | 'answer'>[], classes: number): number[][] {
  const counts = Array.from({ length: classes }, () => new Array<number>(classes).fill(0))
  for (const { truth, answer } of of) {
    const row = counts[truth]
    if (row) row[answer] = (row[answer] ?? 0) + 1
  }
  return counts
}

/** The accuracy within each class (its recall); undefined for a class without cases. */
export function recalls(of: readonly Answer[], classes: number): (number | undefined)[] {
  return Array.from({ length: classes }, (_, truth) => {
    const own = of.filter((one) => one.truth === truth)
    return own.length === 0 ? undefined : accuracy(own)
  })
}

/** The accuracy in the class that is answered worst. */
export function worst(of: readonly Answer[], classes: number): number {
  const known = recalls(of, classes).filter((recall) => recall !== undefined)
  return known.length === 0 ? 0 : Math.min(...known)
}

/**
 * Which class is answered worst in each of some lists of answers, by the level's names; nothing where all are answered
 * alike, for then nobody is behind the others.
 */
export function weakest(
  names: readonly (Text | string)[],
  lists: Readonly<Record<string, readonly Answer[]>>,
): Weakest {
  const found: Record<string, Weakest[string]> = {}
  for (const [figure, answers] of Object.entries(lists)) {
    const each = recalls(answers, names.length)
    const known = each.filter((recall) => recall !== undefined)
    const share = Math.min(...known)
    const name = names[each.indexOf(share)]
    if (name !== undefined && share < Math.max(...known)) found[figure] = { name, share }
  }
  return found
}

/** Wrong answers, the surest first, at most `most` of each pair of truth and answer. */
export function surestMistakes<A extends Answer>(of: readonly A[], most: number): A[] {
  const seen = new Map<string, number>()
  return of
    .filter(({ right }) => !right)
    .sort((a, b) => b.sure - a.sure)
    .filter(({ truth, answer }) => {
      const pair = `${truth}>${answer}`
      seen.set(pair, (seen.get(pair) ?? 0) + 1)
      return (seen.get(pair) ?? 0) <= most
    })
}
