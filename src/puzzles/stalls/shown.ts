/** What the board shows of a day. */

/** One moment. */
export interface Shown {
  readonly estimates: readonly number[]
  readonly visits: readonly number[]
  /** Where the robot stands. */
  readonly at?: number | undefined
  /** What the last bite tasted like: those who eat show it. */
  readonly score?: number | undefined
  /** How each stall truly tastes, once that is told. */
  readonly truth?: readonly number[] | undefined
  /** The stall whose cook has gone. */
  readonly dark?: number | undefined
  readonly strip: Strip
}

export interface Strip {
  /** Which stall each visit went to, and what was eaten there. */
  readonly eaten: readonly { readonly stall: number; readonly score: number }[]
  /** How many there will be. */
  readonly of: number
  /** What the best stall gave at each of them, once that is told. */
  readonly most?: readonly number[] | undefined
}
