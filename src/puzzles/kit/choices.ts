/** A player's choices, as rules hold to them. Without zod: the worker that trains loads this too. */
import type { Refusal, Text } from '../../engine/index.ts'

/** A refusal in the kind's own words. */
export function no(say: Text): { readonly ok: false; readonly why: Refusal } {
  return { ok: false, why: { code: 'not-possible', say } }
}
