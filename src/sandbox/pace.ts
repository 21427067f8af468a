import type { ProgramLanguage } from '../engine/index.ts'

/**
 * A clock that goes as fast as the processor does. A second thread does a fixed amount of work, again and again, while
 * a program is silent: on a machine that is slow, throttled or busy both wait alike, so a program that is only starved
 * is never taken for one that hangs.
 */

/** Resolves when a thread beside the program's has done one slice of work. */
export type Pace = () => Promise<void>

/**
 * One slice: some 35 milliseconds of a laptop's processor; shorter ones would spend their time on the way here and
 * back. A hash step cannot be optimised away.
 */
export const slice = `function slice() {
  let x = 1
  for (let i = 0; i < 10000000; i++) x = (Math.imul(x ^ (x >>> 15), 0x2c1b3c6d) + i) | 0
  return x
}`

/**
 * Slices in silence after which a program hangs. In JavaScript an eighth of a second of its own processor's time, ten
 * times what the longest uncounted piece of an honest program takes. Python is metered: its machine ends what is
 * silent by itself, at the same place everywhere, and must get the time to.
 */
export const mostSilent: Readonly<Record<ProgramLanguage, number>> = { javascript: 4, python: 14 }
