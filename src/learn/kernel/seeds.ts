/**
 * Starting states for the kernel's random generators (assembly/random.ts). They are those of the engine's
 * `createRandom` for the same seed and label, so the kernel shuffles exactly as the engine would.
 */
import { createRandom } from '../../engine/index.ts'

/** Four words: a, b, c and counter. */
export function shuffleState(seed: number): Uint32Array {
  return Uint32Array.from(createRandom(seed, 'shuffle').state())
}

/** Four generators side by side: all a's, all b's, all c's, all counters. */
export function dropoutState(seed: number): Uint32Array {
  const random = createRandom(seed, 'dropout')
  return Uint32Array.from({ length: 16 }, () => random.below(4294967296))
}
