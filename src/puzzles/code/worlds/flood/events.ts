import type { Estate } from './world.ts'

/** `byHand`: what no question has shown lies in the dark. */
export type Place = { readonly world: 'flood'; readonly byHand?: true } & Estate

export type Event =
  | { readonly type: 'expand'; readonly cell: number; readonly found: readonly number[] }
  | { readonly type: 'way'; readonly cells: readonly number[] }

export type Verdict =
  | { readonly code: 'shortest'; readonly length: number }
  | { readonly code: 'longer'; readonly truth: number; readonly answer: number }
  | { readonly code: 'not-a-way' }
  /** The way is right, and the program cannot have found it: it never asked what lies along it. */
  | { readonly code: 'unasked' }
