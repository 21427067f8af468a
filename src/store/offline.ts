import type { Report } from '../offline/list.ts'

/** What lies on this machine for playing without a network. */
export interface Offline {
  readonly report: Report
  /** What is being fetched, from 0 to 1; a district by its number. */
  readonly keeping?: { readonly what: number | 'everything'; readonly done: number }
  /** Why the last of it did not come; `gone`: the server has another version by now. */
  readonly trouble?: 'no-network' | 'full' | 'gone'
  /** Whether the browser promised not to clear it away when the disk runs full. */
  readonly lasting: boolean
}

/** A level that was asked for without a network and does not lie here. */
export interface NotKept {
  readonly id: string
  /** Numbers of the levels that do, "3-6". */
  readonly instead: readonly string[]
}

export type OfflineWish =
  /** Looks what lies here. */
  | { readonly type: 'look' }
  | { readonly type: 'keep'; readonly what: number | 'everything' }
  | { readonly type: 'cancel' }
  | { readonly type: 'let-go'; readonly district: number }
  /** Another version of the game is ready. */
  | { readonly type: 'renew' }
  | { readonly type: 'renew-later' }
