import type { ViewOf, ViewParts } from '../../store/view.ts'

/** What stage and panel both show and both change, and no rule depends on. */
export interface Looking {
  /** The place of the tree that is looked at. */
  readonly at: string
  /** The player went straight to the questions. */
  readonly skipped: boolean
  readonly over: Hover | undefined
  /** An invented animal, while the player makes one. */
  readonly invented: readonly boolean[] | undefined
}

/** Where the page should say the name of a picture on the canvas: viewport pixels. */
export interface Hover {
  readonly of: 'card' | 'question'
  readonly id: string
  readonly x: number
  readonly y: number
}

export type View = ViewParts<Looking>

export const viewOf = (session: ViewOf): View =>
  session<Looking>({
    at: '',
    skipped: false,
    over: undefined,
    invented: undefined,
  }).parts
