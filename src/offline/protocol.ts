/** What the page and its service worker say to each other. */
import type { KeepList } from './list.ts'

/** Answered on the port that comes with it. */
export type ToWorker =
  | { readonly type: 'list' }
  /** A waiting worker becomes the one that answers. */
  | { readonly type: 'take-over' }
  /** A page has begun: what no page uses any more may go. */
  | { readonly type: 'tidy' }

/** Asked of every page, answered with the version it has. */
export type ToPage = { readonly type: 'which' }

export type ListAnswer = KeepList
export type WhichAnswer = string
