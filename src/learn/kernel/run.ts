/**
 * One model's training by the kernel, in slices: `advance` works for about the given time and comes back, so that
 * whoever calls it can listen for a cancel, report, or let another model have its turn. Slices change only when things
 * happen, never what is computed.
 */
import { createEpochBook } from '../epochBook.ts'
import type { Examples, FitOptions, History, Logs } from '../fitOptions.ts'
import type * as tf from '../tf.ts'
import { borrow, giveBack } from './instance.ts'
import { describeNet } from './net.ts'
import { readOptimizer, writeOptimizer } from './optimizerState.ts'
import { type Place, plan } from './plan.ts'
import { dropoutState, shuffleState } from './seeds.ts'
import { describeTeaching } from './teaching.ts'
import { exampleWeights, numbers, put, readWeights, writeWeights } from './transfer.ts'

export interface Run {
  /** Share of the epochs done, 0 to 1. */
  progress(): number
  /** Trains for about `ms` milliseconds; true when there is nothing left to do. */
  advance(ms: number): boolean
  /** Takes up the optimizer's moments, so that training goes on where the last one stopped. */
  resume(): Promise<void>
  /** Hands the optimizer its moments back and resolves with the history. */
  finish(): Promise<History>
  /** What has happened so far. */
  history(): History
  /** Gives the memory back. Must be called, finished or not. */
  dispose(): void
}

/** A call into the kernel should take about this long, milliseconds: short enough to stop soon, long enough to be cheap. */
const callLength = 4

/** A run of this model that goes on where its last one stopped, or undefined as `startRun`. */
export async function createRun(
  model: tf.LayersModel,
  data: Examples,
  options: FitOptions,
): Promise<Run | undefined> {
  const run = startRun(model, data, options)
  await run?.resume()
  return run
}

/** A run of this model with a fresh optimizer, or undefined if the kernel does not know something in it. */
export function startRun(model: tf.LayersModel, data: Examples, options: FitOptions): Run | undefined {
  const net = describeNet(model)
  if (!net.ok) return undefined
  const teaching = describeTeaching(model, net.value)
  if (!teaching.ok) return undefined

  const { validationData } = options
  const n = checked(data.xs, data.ys, net.value.inputs, net.value.outputs)
  const layout = plan(net.value, teaching.value, {
    n,
    batch: options.batchSize ?? 32,
    shuffle: options.shuffle !== false,
    ...(validationData && { validation: checked(...validationData, net.value.inputs, net.value.outputs) }),
    ...(options.clipNorm !== undefined && { clipNorm: options.clipNorm }),
  })
  const targets = numbers(data.ys)
  const weights = exampleWeights(targets, n, options.classWeight)
  const instance = borrow(layout.bytes)
  const { memory, run } = instance
  const { training, validation } = layout
  layout.write(new DataView(memory.buffer))
  readWeights(memory, layout.weights)
  putExamples(training, data.xs, targets, weights)
  if (validation && validationData) {
    const [xs, ys] = validationData
    putExamples(validation, xs, numbers(ys), exampleWeights(numbers(ys), validation.n, undefined))
  }
  put(memory, layout.shuffleState, shuffleState(options.seed))
  put(memory, layout.dropoutState, dropoutState(options.seed))
  const { optimizer } = teaching.value
  let stepsBefore = 0

  const measures = teaching.value.metric !== 'none'
  const book = createEpochBook(options, () => writeWeights(memory, layout.weights))
  let diverged: number | undefined
  let disposed = false
  let finished = options.epochs <= 0
  let doing: 'begin' | 'train' | 'validate' = 'begin'
  let trained: Logs = {}
  let chunks = 8

  function putExamples(at: Place, xs: tf.Tensor, ys: Float32Array, each: Float32Array): void {
    put(memory, at.xs, numbers(xs))
    put(memory, at.ys, ys)
    put(memory, at.weights, each)
  }

  function advance(ms: number): boolean {
    const from = performance.now()
    let now = from
    while (!finished && now - from < ms) {
      const call = now
      const complete = step()
      now = performance.now()
      // Calls that were cut short by the end of an epoch say nothing about how long a chunk takes.
      if (!complete)
        chunks = now - call > callLength ? Math.max(1, chunks >> 1) : Math.min(chunks << 1, 1 << 20)
      if (complete) finished = endPart()
    }
    return finished
  }

  /** One call into the kernel; true when the epoch's training or validation is complete. */
  function step(): boolean {
    if (doing === 'begin') {
      run.beginEpoch(training.program)
      doing = 'train'
    }
    if (doing === 'train') return run.train(training.program, chunks) !== 0
    return validation === undefined || run.evaluate(validation.program, chunks) !== 0
  }

  /** What follows when a pass over the examples is complete; true when training is. */
  function endPart(): boolean {
    if (doing === 'train') {
      trained = means(training, '')
      if (!Number.isFinite(trained.loss) || !run.isFinite(training.program)) {
        diverged = book.epochs()
        run.restore(training.program)
        writeWeights(memory, layout.weights)
        book.close()
        return true
      }
      if (validation) {
        run.rewind(validation.program)
        doing = 'validate'
        return false
      }
    }
    doing = 'begin'
    return book.enter(validation ? { ...trained, ...means(validation, 'val_') } : trained)
  }

  /** Mean loss (with penalties) and share of right answers over a pass. */
  function means({ sums, n }: Place, prefix: string): Logs {
    const view = new DataView(memory.buffer, sums)
    const [loss, penalty, right] = [
      view.getFloat64(0, true),
      view.getFloat64(8, true),
      view.getFloat64(16, true),
    ]
    return { [`${prefix}loss`]: (loss + penalty) / n, ...(measures && { [`${prefix}acc`]: right / n }) }
  }

  return {
    progress: () => (finished ? 1 : book.epochs() / options.epochs),
    advance,
    async resume() {
      stepsBefore = await readOptimizer(model.optimizer, optimizer, memory, layout)
    },
    history: () => book.history('fused', diverged),
    async finish() {
      // After a divergence the moments are no numbers either: the optimizer keeps those it came with.
      if (diverged === undefined) {
        const steps = stepsBefore + book.epochs() * Math.ceil(n / (options.batchSize ?? 32))
        await writeOptimizer(model.optimizer, optimizer, memory, layout, steps)
      }
      return book.history('fused', diverged)
    },
    dispose() {
      if (!disposed) giveBack(instance)
      disposed = true
    },
  }
}

/** How many examples there are, if their shapes suit the network. */
function checked(xs: tf.Tensor, ys: tf.Tensor, inputs: number, outputs: number): number {
  const n = xs.shape[0] ?? 0
  if (n === 0 || xs.size !== n * inputs || ys.size !== n * outputs) {
    throw new Error(
      `fit: the data are [${xs.shape}] and [${ys.shape}], the model takes ${inputs} and gives ${outputs} numbers`,
    )
  }
  return n
}
