/** Which pictures a handful takes, given how the model so far finds each: for the attempt, and for the stage that shows it. Pure. */

/** Where a handful may be taken. */
export const places = ['rack', 'any', 'sure', 'unsure'] as const
export type Place = (typeof places)[number]

/** What is known of the heap, a value a picture. Before the first training `sure` and `margin` are empty. */
export interface Found {
  /** Whether it is of the class that hangs on the rack. */
  readonly hung: readonly boolean[]
  /** The model's largest probability. */
  readonly sure: readonly number[]
  /** The largest less the second largest: near 0 the model wavers between two. */
  readonly margin: readonly number[]
}

/** The numbers of so many pictures that have no label yet. Of equal ones those that lie first. */
export function pick(
  { hung, sure, margin }: Found,
  taken: ReadonlySet<number>,
  from: Place,
  many: number,
): number[] {
  const left = hung.flatMap((_, i) => (taken.has(i) ? [] : [i]))
  const by = (value: readonly number[], sign: number) =>
    left.toSorted((a, b) => sign * ((value[a] ?? 0) - (value[b] ?? 0)) || a - b)
  switch (from) {
    case 'rack':
      return left.filter((i) => hung[i]).slice(0, many)
    case 'any':
      return left.slice(0, many)
    case 'sure':
      return by(sure, -1).slice(0, many)
    case 'unsure':
      return by(margin, 1).slice(0, many)
  }
}

/** The largest of some probabilities less the second largest. */
export function marginOf(shares: readonly number[]): number {
  const [first = 0, second = 0] = shares.toSorted((a, b) => b - a)
  return first - second
}
