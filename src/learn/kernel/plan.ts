/**
 * Lays a network out in the kernel's memory: which bytes hold the weights, their gradients, each layer's rows and the
 * examples. Only arithmetic on addresses; `write` then puts the records of layout.ts where the kernel looks for them.
 */

import {
  activations,
  kinds,
  layerFields,
  losses,
  metrics,
  optimizers,
  penaltyFields,
  programFields,
  writeRecord,
} from './layout.ts'
import type { Net, Step, Weight } from './net.ts'
import type { Teaching } from './teaching.ts'

/** A set of examples in memory. */
export interface Place {
  /** Address of its program record. */
  readonly program: number
  readonly n: number
  readonly xs: number
  readonly ys: number
  readonly weights: number
  readonly order: number
  /** Five f64: see `Sum` in assembly/program.ts. */
  readonly sums: number
}

export interface Plan {
  readonly bytes: number
  readonly training: Place
  readonly validation: Place | undefined
  /** Where each weight tensor lies. */
  readonly weights: ReadonlyMap<Weight, number>
  readonly moment1: number
  readonly moment2: number
  /** Add to a weight's address to find its first moment (if it is trainable). */
  readonly toMoment1: number
  readonly toMoment2: number
  readonly results: number
  readonly shuffleState: number
  readonly dropoutState: number
  write(view: DataView): void
  /** Changes how many examples a prediction has, up to `Sizes.n`. */
  count(view: DataView, n: number): void
}

export interface Sizes {
  /** Examples to train on, or to predict. */
  readonly n: number
  readonly validation?: number
  readonly batch?: number
  readonly shuffle?: boolean
  readonly clipNorm?: number
}

/** Examples in flight at once: enough for long runs of the inner loops, few enough to stay in the second-level cache. */
const mostLanes = 64
const fewestLanes = 8
const cacheBytes = 256 * 1024

export function plan(net: Net, teaching: Teaching | undefined, sizes: Sizes): Plan {
  let next = 1024
  const take = (bytes: number) => {
    const at = next
    next += Math.ceil(bytes / 16) * 16
    return at
  }
  const record = (fields: readonly string[]) => take(fields.length * 4)
  const padded = (count: number) => Math.ceil(count / 4) * 4

  const programs = { training: record(programFields), validation: record(programFields) }
  const layerBytes = layerFields.length * 4
  const layers = take(net.steps.length * layerBytes)

  // Weights: the trainable side by side, so that the optimizer is one loop; the frozen after them.
  const all = net.steps.flatMap((step) => [step.kernel, step.bias].filter((w) => w !== undefined))
  const weights = new Map<Weight, number>()
  const params = next
  for (const weight of all) if (weight.trainable) weights.set(weight, take(weight.size * 4))
  const paramBytes = next - params
  for (const weight of all) if (!weight.trainable) weights.set(weight, take(weight.size * 4))
  const [grads, moment1, moment2, saved] = teaching
    ? [take(paramBytes), take(paramBytes), take(paramBytes), take(paramBytes)]
    : [0, 0, 0, 0]
  const penalised = teaching
    ? all.filter((weight) => weight.trainable && (weight.l1 > 0 || weight.l2 > 0))
    : []
  const penalties = take(penalised.length * penaltyFields.length * 4)

  // Rows.
  const rows = net.steps.reduce((sum, step) => sum + step.outputs * 2, net.inputs + net.outputs)
  const fitting = Math.floor(cacheBytes / (rows * 4) / 4) * 4
  const batch = Math.min(sizes.batch ?? sizes.n, Math.max(1, sizes.n))
  const chunk = Math.min(
    mostLanes,
    Math.max(fewestLanes, fitting),
    padded(Math.max(batch, sizes.validation ?? 0)),
  )
  const rowBytes = padded(chunk) * 4
  const x = take(net.inputs * rowBytes)
  const y = take(net.outputs * rowBytes)
  const weight = take(rowBytes)
  const present = take(rowBytes)
  const firstTrainable = net.steps.findIndex((step) => step.kernel?.trainable || step.bias?.trainable)
  const places = net.steps.map((step, i) => ({
    step,
    z: take(step.outputs * rowBytes),
    // The loss writes to the last layer's gradient even when nothing is to be learned.
    dz: teaching && (i >= firstTrainable || i === net.steps.length - 1) ? take(step.outputs * rowBytes) : 0,
    mask: teaching && step.kind === 'dropout' ? take(step.outputs * rowBytes) : 0,
  }))
  const zeros = take(Math.max(net.inputs, net.outputs, 4) * 4)
  const [shuffleState, dropoutState] = [take(16), take(64)]

  // Examples.
  const place = (program: number, n: number, order: boolean): Place => ({
    program,
    n,
    sums: take(40),
    xs: take(n * net.inputs * 4),
    ys: teaching ? take(n * net.outputs * 4) : 0,
    weights: teaching ? take(n * 4) : 0,
    order: order ? take(n * 4) : 0,
  })
  const training = place(programs.training, sizes.n, teaching !== undefined && sizes.shuffle !== false)
  const validation = sizes.validation ? place(programs.validation, sizes.validation, false) : undefined
  const results = teaching ? 0 : take(sizes.n * net.outputs * 4)

  function write(view: DataView): void {
    const gradOf = (of: Weight | undefined) =>
      of && teaching && of.trainable ? grads + address(of) - params : 0
    const address = (of: Weight | undefined) => (of ? (weights.get(of) ?? 0) : 0)
    for (const [i, { step, z, dz, mask }] of places.entries()) {
      const before = places[i - 1]
      writeRecord(view, layers + i * layerBytes, layerFields, {
        ...geometry(step),
        kind: kinds[step.kind],
        activation: activations[step.activation],
        slope: step.slope,
        inputs: step.inputs,
        outputs: step.outputs,
        a: before?.z ?? x,
        da: before?.dz ?? 0,
        z,
        dz,
        mask,
        w: address(step.kernel),
        b: address(step.bias),
        dw: gradOf(step.kernel),
        db: gradOf(step.bias),
        rate: step.rate ?? 0,
        words: step.words ?? 0,
      })
    }
    for (const [i, part] of penalised.entries()) {
      writeRecord(view, penalties + i * penaltyFields.length * 4, penaltyFields, {
        w: address(part),
        dw: gradOf(part),
        count: padded(part.size),
        l1: part.l1,
        l2: part.l2,
      })
    }
    const common = {
      ...(teaching && settings(teaching)),
      ...{ layers, layerCount: net.steps.length, inputs: net.inputs, outputs: net.outputs },
      ...{ batch, chunk, x, y, weight, present, zeros, params, grads, moment1, moment2, saved },
      ...{ count: paramBytes / 4, clip: sizes.clipNorm ?? 0, penalties, penaltyCount: penalised.length },
      ...{ shuffleState, dropoutState, results },
    }
    for (const examples of [training, validation]) {
      if (!examples) continue
      writeRecord(view, examples.program, programFields, { ...common, ...examples })
      view.setFloat64(examples.sums + 24, 1, true)
      view.setFloat64(examples.sums + 32, 1, true)
    }
  }

  return {
    ...{ bytes: next, training, validation, weights, moment1, moment2, results, shuffleState, dropoutState },
    ...{ toMoment1: moment1 - params, toMoment2: moment2 - params, write },
    count: (view, n) => view.setInt32(training.program + programFields.indexOf('n') * 4, n, true),
  }
}

function geometry({ from, to, window, stride, border }: Step): Record<string, number> {
  return {
    ...(from && { inH: from[0], inW: from[1], inC: from[2] }),
    ...(to && { outH: to[0], outW: to[1], outC: to[2] }),
    ...(window && { windowH: window[0], windowW: window[1] }),
    ...(stride && { strideH: stride[0], strideW: stride[1] }),
    ...(border && { top: border[0], left: border[1] }),
  }
}

function settings({ loss, metric, optimizer }: Teaching): Record<string, number> {
  const { name, rate } = optimizer
  return {
    ...{ loss: losses[loss], metric: metrics[metric], optimizer: optimizers[name], rate },
    ...(name === 'momentum' && { beta1: optimizer.momentum, nesterov: optimizer.nesterov ? 1 : 0 }),
    ...(name === 'adam' && { beta1: optimizer.beta1, beta2: optimizer.beta2, epsilon: optimizer.epsilon }),
  }
}
