/** What a place that cannot wait may use of learning (`fit` finds a backend first, which takes a moment). */
import '@tensorflow/tfjs-core/dist/public/chained_ops/register_all_chained_ops'

export { whyNotFused } from './canFuse.ts'
export { fitNow } from './fitNow.ts'
export { kernelStatus } from './kernel/instance.ts'
export { predict } from './predict.ts'
export { seedWeights } from './seedWeights.ts'
