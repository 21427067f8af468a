/**
 * What puzzle kinds may use of learning: TensorFlow.js, `fit`, `predict`, seeded weights. Importing it waits until a
 * backend has been found that computes correctly on this machine.
 */
import { chooseBackend } from './backend.ts'
import { backends } from './backends.ts'

export { canFuse, whyNotFused } from './canFuse.ts'
export { type Examples, fit, fitMany } from './fit.ts'
export type { FitOptions, History, Logs } from './fitOptions.ts'
export { type KernelStatus, kernelStatus } from './kernel/instance.ts'
export { predict } from './predict.ts'
export { seedWeights } from './seedWeights.ts'
export * as tf from './tf.ts'

/** Its `rejected` says which backends failed their self-test here, and how. */
export const backend = await chooseBackend(backends)
