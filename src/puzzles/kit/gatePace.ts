import type { Timing } from './parade.ts'

/** How long a case takes at the gates: a walk up, a look that is longer the less sure the model is, a walk through. Milliseconds. */
const walk = 1150
const hesitation = 1100

/** Shares of that time: walking up, looking, passing the gate. */
export const part = { walk: 0.26, look: 0.4, pass: 0.34 }
/** Of passing the gate, until the crowd behind it has the newcomer. */
export const arrives = 0.62

/** When a case comes, is answered and is through. */
export function gatePace({ sure }: { readonly sure: number }): Timing {
  const ms = Math.round(walk + (1 - sure) * hesitation)
  return {
    ms,
    // The gates' lights are half risen.
    sureAt: Math.round(ms * (part.walk + part.look / 2)),
    rightAt: Math.round(ms * (part.walk + part.look + part.pass * arrives)),
  }
}
