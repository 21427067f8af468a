/**
 * What puzzle kinds may use of learning: TensorFlow.js, `fit`, `predict`, seeded weights. Before an attempt
 * and before a training a backend is found that computes correctly on this machine.
 */
import { chooseBackend } from './backend.ts'
import { backends } from './backends.ts'
import { prepareBy } from './ready.ts'

export { canFuse, whyNotFused } from './canFuse.ts'
export { trainFilmed } from './filmed.ts'
export { fit, fitMany } from './fit.ts'
export type { Examples, FitOptions, History, Logs } from './fitOptions.ts'
export { type KernelStatus, kernelStatus } from './kernel/instance.ts'
export { predict } from './predict.ts'
export { seedWeights } from './seedWeights.ts'
export { openSoftmax } from './softmax.ts'
export * as tf from './tf.ts'

prepareBy(() => chooseBackend(backends))
