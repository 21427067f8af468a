export interface Place {
  readonly world: 'mood'
  readonly text: string
  readonly lang: string
}

export type Mood = 'good' | 'bad'

export type Verdict =
  /** The answer is no number at all. */
  | { readonly code: 'not-a-mood' }
  | { readonly code: 'mood'; readonly truth: Mood; readonly answer: Mood | 'none' }
