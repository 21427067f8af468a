import type { Walk } from './world.ts'

export type Place = { readonly world: 'lanterns' } & Omit<Walk, 'model'>

export type Move = 'forward' | 'turnLeft' | 'turnRight' | 'turnAround' | 'bump'

export type Event =
  | { readonly type: 'move'; readonly how: Move; readonly cell: number; readonly heading: number }
  | { readonly type: 'read'; readonly cell: number; readonly label: string; readonly sure: number }

export type Verdict =
  | { readonly code: 'arrived' }
  | { readonly code: 'bumped' }
  | { readonly code: 'elsewhere' }
