import type * as tf from '@tensorflow/tfjs-layers'
import { fitLayers } from './fitLayers.ts'
import type { Examples, FitOptions, History } from './fitOptions.ts'
import { kernelStatus } from './kernel/instance.ts'
import { createRun, type Run } from './kernel/run.ts'
import { breathe, slice } from './pause.ts'
import { ready } from './ready.ts'

/**
 * The only door to training. Trains a compiled model in place and resolves with its history. The same model, data and
 * options give the same weights; by the fused kernel (`History.path` says) to the bit, on every machine.
 * Rejects with the signal's reason when it aborts.
 */
export async function fit(model: tf.LayersModel, data: Examples, options: FitOptions): Promise<History> {
  const [history] = await fitMany([model], data, options)
  if (!history) throw new Error('fit: no history')
  return history
}

/**
 * Trains several models at once in slices, so that all advance together however different their sizes: a grid of
 * learning rates, six teams' networks. One set of examples and options for all, or a list with one for each model.
 * Each model's `onEpochEnd` tells of that model. Resolves with the histories, in the models' order; rejects when any of
 * the signals aborts. A model that diverges stops alone. Those the kernel does not know train after the others.
 */
export async function fitMany(
  models: readonly tf.LayersModel[],
  data: Examples | readonly Examples[],
  options: FitOptions | readonly FitOptions[],
): Promise<History[]> {
  const jobs = models.map((model, i) => ({ model, data: each(data, i), options: each(options, i) }))
  const throwIfAborted = () => {
    for (const job of jobs) job.options.signal?.throwIfAborted()
  }
  throwIfAborted()
  await ready()
  const runs: (Run | undefined)[] = []
  try {
    for (const job of jobs) {
      runs.push(kernelStatus().ready ? await createRun(job.model, job.data, job.options) : undefined)
    }
    const fused = runs.filter((run) => run !== undefined)
    for (let finished = false; !finished; ) {
      finished = advanceTogether(fused)
      await breathe()
      throwIfAborted()
    }
    const histories: History[] = []
    for (const [i, job] of jobs.entries()) {
      histories.push((await runs[i]?.finish()) ?? (await fitLayers(job.model, job.data, job.options)))
    }
    return histories
  } finally {
    for (const run of runs) run?.dispose()
  }
}

/** One slice of time, given again and again to whoever is furthest behind; true when all have finished. */
function advanceTogether(runs: readonly Run[]): boolean {
  const from = performance.now()
  do {
    const behind = runs.reduce<Run | undefined>(
      (least, run) => (run.progress() < (least?.progress() ?? 1) ? run : least),
      undefined,
    )
    if (!behind) return true
    behind.advance(slice / runs.length)
  } while (performance.now() - from < slice)
  return runs.every((run) => run.progress() === 1)
}

function each<T extends object>(value: T | readonly T[], index: number): T {
  if (!Array.isArray(value)) return value as T
  const one = (value as readonly T[])[index]
  if (!one) throw new Error(`fitMany: there is nothing for model ${index}`)
  return one
}
