/** What puzzle kinds may use of learning: TensorFlow.js, `fit`, `predict`, seeded weights. */
export { type Examples, fit } from './fit.ts'
export type { FitOptions, History, Logs } from './fitOptions.ts'
export { predict } from './predict.ts'
export { seedWeights } from './seedWeights.ts'
export * as tf from './tf.ts'
