export interface Place {
  readonly world: 'learner'
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly topic: Topic
  /** The line is the player's to move. */
  readonly byHand?: true
}

export type Topic = 'storms' | 'crickets'
export type Line = readonly [slope: number, intercept: number]

export type Event = { readonly type: 'line'; readonly line: Line }

export type Verdict =
  | { readonly code: 'line' | 'other-line'; readonly truth: Line; readonly answer: Line }
  | { readonly code: 'not-a-line' }
