import { borrow, giveBack, kernelStatus } from './kernel/instance.ts'
import { describeNet, type Net } from './kernel/net.ts'
import { plan } from './kernel/plan.ts'
import { numbers, put, readWeights } from './kernel/transfer.ts'
import * as tf from './tf.ts'

/**
 * The model's outputs for `xs` (shape [n, ...inputShape]) as n x outputs numbers, row by row. Scores are made
 * from these, so where the fused kernel knows the model it computes them: the same bits on every machine.
 */
export function predict(model: tf.LayersModel, xs: tf.Tensor): Float32Array {
  if (xs.size === 0) return new Float32Array(0)
  const net = kernelStatus().ready ? describeNet(model) : undefined
  if (net?.ok) return predictFused(net.value, numbers(xs), xs.shape[0] ?? 0)
  return tf.tidy(() => {
    const out = model.predict(xs)
    if (Array.isArray(out)) throw new Error('predict: the model has more than one output')
    return Float32Array.from(out.dataSync())
  })
}

/** Examples are handed to the kernel in blocks of about this many numbers, which bounds its memory. */
const blockSize = 1 << 18

function predictFused(net: Net, xs: Float32Array, n: number): Float32Array {
  if (xs.length !== n * net.inputs)
    throw new Error(`predict: the model takes ${net.inputs} numbers an example`)
  const most = Math.max(64, Math.floor(blockSize / Math.max(net.inputs, net.outputs)))
  const out = new Float32Array(n * net.outputs)
  const layout = plan(net, undefined, { n: Math.min(n, most) })
  const instance = borrow(layout.bytes)
  const { memory, run } = instance
  const view = new DataView(memory.buffer)
  layout.write(view)
  readWeights(memory, layout.weights)
  for (let from = 0; from < n; from += most) {
    const count = Math.min(most, n - from)
    layout.count(view, count)
    put(memory, layout.training.xs, xs.subarray(from * net.inputs, (from + count) * net.inputs))
    run.predict(layout.training.program)
    out.set(new Float32Array(memory.buffer, layout.results, count * net.outputs), from * net.outputs)
  }
  giveBack(instance)
  return out
}
