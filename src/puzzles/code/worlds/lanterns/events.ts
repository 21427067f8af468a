import type { Walk } from './world.ts'

export type Place = { readonly world: 'lanterns' } & Omit<Walk, 'model' | 'again'>

export type Move = 'forward' | 'turnLeft' | 'turnRight' | 'turnAround' | 'bump'

export type Event =
  | { readonly type: 'move'; readonly how: Move; readonly cell: number; readonly heading: number }
  /** Pip leans over for a second look. */
  | { readonly type: 'again'; readonly cell: number }
  | {
      readonly type: 'read'
      readonly cell: number
      readonly label: string
      readonly sure: number
      /** Of the second look. */
      readonly again?: true
    }

export type Verdict =
  | { readonly code: 'arrived' }
  | { readonly code: 'bumped' }
  | { readonly code: 'elsewhere' }
