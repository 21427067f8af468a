/** Reads what a model was compiled with: its loss, its measure and its optimizer. */
import type * as tf from '../tf.ts'
import { type Described, described, Unknown } from './described.ts'
import type { Loss, Metric } from './layout.ts'
import type { Net } from './net.ts'

export type Optimizer =
  | { readonly name: 'sgd'; readonly rate: number }
  | {
      readonly name: 'momentum'
      readonly rate: number
      readonly momentum: number
      readonly nesterov: boolean
    }
  | {
      readonly name: 'adam'
      readonly rate: number
      readonly beta1: number
      readonly beta2: number
      readonly epsilon: number
    }

export interface Teaching {
  readonly loss: Loss
  readonly metric: Metric
  readonly optimizer: Optimizer
}

/** What the model was compiled with. */
export function describeTeaching(model: tf.LayersModel, net: Net): Described<Teaching> {
  return described(() => {
    const last = net.steps.at(-1)
    const loss = lossNames[String(model.loss).toLowerCase().replaceAll('_', '')]
    if (typeof model.loss !== 'string' || !loss || !last) throw new Unknown('its loss is not known')
    if (loss === 'binaryCrossEntropy' && last.activation !== 'sigmoid') {
      throw new Unknown('binary cross-entropy follows something other than a sigmoid')
    }
    if (loss === 'categoricalCrossEntropy' && last.activation !== 'softmax') {
      throw new Unknown('categorical cross-entropy follows something other than a softmax')
    }
    if (loss === 'categoricalCrossEntropy' && net.outputs === 1) {
      throw new Unknown('categorical cross-entropy has a single output')
    }
    const figures = model.metricsNames.filter((name) => name !== 'loss')
    if (figures.some((name) => name !== 'acc')) throw new Unknown('it measures something other than accuracy')
    const binary = net.outputs === 1 || loss === 'binaryCrossEntropy'
    const metric = figures.length === 0 ? 'none' : binary ? 'binaryAccuracy' : 'categoricalAccuracy'
    return { loss, metric, optimizer: describeOptimizer(model.optimizer) }
  })
}

const lossNames: Readonly<Record<string, Loss>> = {
  meansquarederror: 'meanSquared',
  meanabsoluteerror: 'meanAbsolute',
  binarycrossentropy: 'binaryCrossEntropy',
  categoricalcrossentropy: 'categoricalCrossEntropy',
}

function describeOptimizer(optimizer: tf.Optimizer): Optimizer {
  const config = optimizer.getConfig()
  const rate = Number(config.learningRate)
  switch (optimizer.getClassName()) {
    case 'SGD':
      return { name: 'sgd', rate }
    case 'Momentum':
      return {
        name: 'momentum',
        rate,
        momentum: Number(config.momentum),
        nesterov: config.useNesterov === true,
      }
    case 'Adam': {
      const [beta1, beta2, epsilon] = [Number(config.beta1), Number(config.beta2), Number(config.epsilon)]
      return { name: 'adam', rate, beta1, beta2, epsilon }
    }
    default:
      throw new Unknown(`its optimizer is ${optimizer.getClassName()}`)
  }
}
