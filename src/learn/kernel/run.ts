/**
 * One model's training by the kernel, in slices: `advance` works for about the given time and comes back, so that
 * whoever calls it can listen for a cancel, report, or let another model have its turn. Slices change only when things
 * happen, never what is computed.
 */
import type { Examples } from '../fit.ts'
import type { FitOptions, History, Logs } from '../fitOptions.ts'
import type * as tf from '../tf.ts'
import { describeNet, describeTeaching } from './describe.ts'
import { borrow, giveBack } from './instance.ts'
import { readOptimizer, writeOptimizer } from './optimizerState.ts'
import { type Place, plan } from './plan.ts'
import { dropoutState, shuffleState } from './seeds.ts'
import { exampleWeights, numbers, put, readWeights, writeWeights } from './transfer.ts'

export interface Run {
  /** Share of the epochs done, 0 to 1. */
  progress(): number
  /** Trains for about `ms` milliseconds; true when there is nothing left to do. */
  advance(ms: number): boolean
  /** Hands the optimizer its moments back and resolves with the history. */
  finish(): Promise<History>
  /** Gives the memory back. Must be called, finished or not. */
  dispose(): void
}

/** Progress messages are at least this far apart, milliseconds: 30 a second. */
const messageEvery = 1000 / 30
/** A call into the kernel should take about this long, milliseconds: short enough to stop soon, long enough to be cheap. */
const callLength = 4

/** A run of this model, or undefined if the kernel does not know something in it. */
export async function createRun(
  model: tf.LayersModel,
  data: Examples,
  options: FitOptions,
): Promise<Run | undefined> {
  const net = describeNet(model)
  if (!net.ok) return undefined
  const teaching = describeTeaching(model, net.value)
  if (!teaching.ok) return undefined

  const { epochs, validationData, earlyStopping } = options
  const n = checked(data.xs, data.ys, net.value.inputs, net.value.outputs)
  const layout = plan(net.value, teaching.value, {
    n,
    batch: options.batchSize ?? 32,
    shuffle: options.shuffle !== false,
    ...(validationData && { validation: checked(...validationData, net.value.inputs, net.value.outputs) }),
    ...(options.clipNorm !== undefined && { clipNorm: options.clipNorm }),
  })
  const instance = borrow(layout.bytes)
  const { memory, run } = instance
  const { training, validation } = layout
  layout.write(new DataView(memory.buffer))
  readWeights(memory, layout.weights)
  putExamples(training, data.xs, data.ys, options.classWeight)
  if (validation && validationData) putExamples(validation, ...validationData)
  put(memory, layout.shuffleState, shuffleState(options.seed))
  put(memory, layout.dropoutState, dropoutState(options.seed))
  const { optimizer } = teaching.value
  const stepsBefore = await readOptimizer(model.optimizer, optimizer, memory, layout)

  const measures = teaching.value.metric !== 'none'
  const epoch: number[] = []
  const figures: Record<string, number[]> = { ...{ loss: [] }, ...(measures && { acc: [] }) }
  if (validation) Object.assign(figures, { val_loss: [] }, measures && { val_acc: [] })
  let diverged: number | undefined
  let finished = epochs <= 0
  let doing: 'begin' | 'train' | 'validate' = 'begin'
  let current = 0
  let done = 0
  let lastMessage = Number.NEGATIVE_INFINITY
  let unsaid = false
  let best = Number.POSITIVE_INFINITY
  let wait = 0
  let chunks = 8

  function putExamples(at: Place, xs: tf.Tensor, ys: tf.Tensor, classWeight?: FitOptions['classWeight']) {
    const targets = numbers(ys)
    put(memory, at.xs, numbers(xs))
    put(memory, at.ys, targets)
    put(memory, at.weights, exampleWeights(targets, at.n, classWeight))
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
      if (complete) finished = endPart(now)
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

  function endPart(now: number): boolean {
    if (doing === 'train') {
      const [loss, acc] = means(training)
      if (!Number.isFinite(loss) || !run.isFinite(training.program)) {
        diverged = current
        run.restore(training.program)
        if (unsaid) say(now)
        else writeWeights(memory, layout.weights)
        return true
      }
      figures.loss?.push(loss)
      figures.acc?.push(acc)
      if (validation) {
        run.rewind(validation.program)
        doing = 'validate'
        return false
      }
    } else if (validation) {
      const [loss, acc] = means(validation)
      figures.val_loss?.push(loss)
      figures.val_acc?.push(acc)
    }
    epoch.push(current++)
    done = current
    doing = 'begin'
    unsaid = true
    const last = current === epochs || isStalled()
    if (last || now - lastMessage >= messageEvery) say(now)
    return last
  }

  /** Mean loss (with penalties) and share of right answers over a pass. */
  function means({ sums, n }: Place): [number, number] {
    const view = new DataView(memory.buffer, sums)
    const [loss, penalty, right] = [
      view.getFloat64(0, true),
      view.getFloat64(8, true),
      view.getFloat64(16, true),
    ]
    return [(loss + penalty) / n, right / n]
  }

  /** Early stopping: no better figure than the best for `patience` epochs. */
  function isStalled(): boolean {
    if (!earlyStopping) return false
    const figure = figures[earlyStopping.monitor]?.at(-1) ?? Number.NaN
    if (figure < best) {
      best = figure
      wait = 0
      return false
    }
    return ++wait >= earlyStopping.patience
  }

  function say(now: number): void {
    lastMessage = now
    unsaid = false
    writeWeights(memory, layout.weights)
    const logs: Logs = Object.fromEntries(
      Object.entries(figures).map(([name, list]) => [name, list.at(-1) ?? Number.NaN]),
    )
    options.onEpochEnd?.(current - 1, logs)
  }

  return {
    progress: () => (finished ? 1 : done / epochs),
    advance,
    async finish() {
      if (diverged !== undefined) return { epoch, history: figures, path: 'fused', diverged }
      const steps = stepsBefore + current * Math.ceil(n / (options.batchSize ?? 32))
      await writeOptimizer(model.optimizer, optimizer, memory, layout, steps)
      return { epoch, history: figures, path: 'fused' }
    },
    dispose: () => giveBack(instance),
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
