/** What puzzle kinds may use of learning: TensorFlow.js, `fit`, `predict`, seeded weights. */
export { canFuse, whyNotFused } from './canFuse.ts'
export { type Examples, fit, fitMany } from './fit.ts'
export type { FitOptions, History, Logs } from './fitOptions.ts'
export { type KernelStatus, kernelStatus } from './kernel/instance.ts'
export { predict } from './predict.ts'
export { seedWeights } from './seedWeights.ts'
export * as tf from './tf.ts'
