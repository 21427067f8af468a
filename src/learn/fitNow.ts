import { whyNotFused } from './canFuse.ts'
import type { Examples, FitOptions, History } from './fitOptions.ts'
import { startRun } from './kernel/run.ts'
import type * as tf from './tf.ts'

/**
 * `fit` for where nobody can wait: trains to the end before it returns, by the fused kernel only, with a fresh
 * optimizer. `breathe` is called every few epochs. Throws what stands against the kernel, if anything does.
 */
export function fitNow(
  model: tf.LayersModel,
  data: Examples,
  options: FitOptions,
  breathe: () => void,
): History {
  const why = whyNotFused(model)
  if (why !== undefined) throw new Error(`fit cannot train this model: ${why}`)
  const run = startRun(model, data, options)
  if (!run) throw new Error('fit cannot train this model')
  try {
    while (!run.advance(20)) breathe()
    return run.history()
  } finally {
    run.dispose()
  }
}
