import type { RunEvent } from '../../../../engine/index.ts'
import type { Mood, Trap } from './reviews/pool.ts'

export type ReviewLang = 'en' | 'zh-Hant' | 'zh-Hans'

export interface Place {
  readonly world: 'mood'
  readonly text: string
  readonly lang: ReviewLang
  /** Who wrote it: a picture of the atlas. */
  readonly guest: string
}

export type { Mood }

/** How many of a language's reviews were read rightly. */
export interface Tally {
  readonly lang: ReviewLang
  readonly right: number
  readonly of: number
}

/** The last word of the contest: the star is the worst language's. */
export type Event = RunEvent & {
  readonly type: 'languages'
  readonly tallies: readonly Tally[]
  readonly worst: Tally
}

export type Verdict =
  /** The answer is no number at all. */
  | { readonly code: 'not-a-mood' }
  | {
      readonly code: 'mood'
      readonly truth: Mood
      readonly answer: Mood | 'none'
      readonly trap: Trap
      readonly lang: ReviewLang
    }
