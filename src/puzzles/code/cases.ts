import type { Afresh } from './afresh.ts'
import type { CodeEvent, Lab } from './events.ts'
import type { Case } from './judge.ts'
import type { Setup } from './schema.ts'

export interface Cases {
  readonly cases: readonly Case[]
  /** How the model that the program calls was trained, where there is one. */
  readonly model?: Lab['model']
  /** What tells a program that works its answers out from one that knows them. */
  readonly afresh?: Afresh
  /** The contest's last word, from its hidden cases and whether each passed. */
  readonly closing?: (passed: readonly (readonly [Case, boolean])[]) => CodeEvent
}

/** What a case is called where chance is forked for it. */
export const nameOf = (visible: boolean, index: number) => `${visible ? 'visible' : 'hidden'} ${index}`

export function both<T>({ visible, hidden }: Setup, make: (visible: boolean, index: number) => T): T[] {
  return [
    ...Array.from({ length: visible }, (_, index) => make(true, index)),
    ...Array.from({ length: hidden }, (_, index) => make(false, index)),
  ]
}
