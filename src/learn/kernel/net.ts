/**
 * Reads an ordinary `tf.Sequential` as a list of steps that the kernel knows, or says why it cannot. Nothing is
 * computed here and no tensor is made.
 */
import type * as tf from '../tf.ts'
import { type Described, described, Unknown } from './described.ts'
import type { Activation, Kind } from './layout.ts'

/** One of a layer's weight tensors, and how it is penalised (l1 sum |w| + l2 sum w^2). */
export interface Weight {
  readonly variable: tf.LayerVariable
  readonly size: number
  readonly trainable: boolean
  readonly l1: number
  readonly l2: number
}

/** One step of the network. Sizes count numbers per example; pictures are [height, width, channels]. */
export interface Step {
  readonly kind: Kind
  readonly activation: Activation
  /** Slope of leaky relu below zero. */
  readonly slope: number
  readonly inputs: number
  readonly outputs: number
  readonly kernel?: Weight
  readonly bias?: Weight
  readonly from?: Shape
  readonly to?: Shape
  readonly window?: Pair
  readonly stride?: Pair
  /** Empty border above and left of the picture. */
  readonly border?: Pair
  readonly rate?: number
  readonly words?: number
}

type Shape = readonly [height: number, width: number, channels: number]
type Pair = readonly [down: number, across: number]

export interface Net {
  readonly steps: readonly Step[]
  readonly inputs: number
  readonly outputs: number
}

/** The model's layers, as the kernel's steps. */
export function describeNet(model: tf.LayersModel): Described<Net> {
  return described(() => {
    if (model.getClassName() !== 'Sequential') throw new Unknown('it is not a Sequential model')
    if (!model.outputs?.length) throw new Unknown('it does not know its input yet')
    const trainable = new Set<unknown>(model.trainableWeights)
    const steps: Step[] = []
    for (const layer of model.layers) addLayer(steps, layer, trainable)
    const [first, last] = [steps[0], steps.at(-1)]
    if (!first || !last) throw new Unknown('it has no layers')
    if (model.outputs[0]?.shape.length !== 2) throw new Unknown('its output is not a flat list')
    return { steps, inputs: first.inputs, outputs: last.outputs }
  })
}

/** Adds the step or steps of one layer: none for `Flatten`, two for a convolution with a border. */
function addLayer(steps: Step[], layer: tf.layers.Layer, trainable: ReadonlySet<unknown>): void {
  const config = layer.getConfig() as Config
  for (const part of ['activityRegularizer', 'kernelConstraint', 'biasConstraint', 'embeddingsConstraint']) {
    if (config[part]) throw new Unknown(`a layer has a ${part}`)
  }
  const name = layer.getClassName()
  if (name === 'InputLayer' || name === 'Flatten' || name === 'Reshape') {
    if (config.dataFormat === 'channelsFirst') throw new Unknown('its pictures have channels first')
    return
  }
  const [from, to] = [sizes(shapeAt(layer, 'input')), sizes(shapeAt(layer, 'output'))]
  const plain = {
    activation: 'linear' as const,
    slope: 0,
    inputs: product(from),
    outputs: product(to),
  }
  const weight = (index: number, regularizer: string) =>
    weightOf(layer, index, config[regularizer], trainable)
  switch (name) {
    case 'Dense': {
      if (from.length !== 1) throw new Unknown('a dense layer is applied to more than a flat list')
      const kernel = weight(0, 'kernelRegularizer')
      const bias = config.useBias === false ? undefined : weight(1, 'biasRegularizer')
      steps.push(activated({ ...plain, kind: 'dense', kernel, ...(bias && { bias }) }, config.activation))
      return
    }
    case 'Conv2D': {
      if (!pair(config.dilationRate ?? 1).every((d) => d === 1)) throw new Unknown('a convolution is dilated')
      const kernel = weight(0, 'kernelRegularizer')
      const bias = config.useBias === false ? undefined : weight(1, 'biasRegularizer')
      const place = placement(config, config.kernelSize, from, to)
      const padded = addBorder(steps, place)
      const step = { ...plain, ...place, from: padded, border: [0, 0] as const, inputs: product(padded) }
      steps.push(activated({ ...step, kind: 'conv2d', kernel, ...(bias && { bias }) }, config.activation))
      return
    }
    case 'MaxPooling2D':
    case 'AveragePooling2D': {
      const kind = name === 'MaxPooling2D' ? 'maxPool' : 'averagePool'
      steps.push({ ...plain, kind, ...placement(config, config.poolSize, from, to) })
      return
    }
    case 'GlobalAveragePooling1D':
    case 'GlobalAveragePooling2D':
      if (config.dataFormat === 'channelsFirst') throw new Unknown('its pictures have channels first')
      steps.push({ ...plain, kind: 'globalAverage' })
      return
    case 'Dropout':
      if (config.noiseShape) throw new Unknown('a dropout layer has a noise shape')
      steps.push({ ...plain, kind: 'dropout', rate: Number(config.rate) })
      return
    case 'Embedding': {
      if (config.maskZero) throw new Unknown('an embedding masks zeros')
      if (steps.length > 0 || from.length !== 1) throw new Unknown('an embedding is not the first layer')
      const kernel = weight(0, 'embeddingsRegularizer')
      const words = Number(config.inputDim)
      steps.push({ ...plain, kind: 'embedding', kernel, words, to: [1, 1, Number(config.outputDim)] })
      return
    }
    case 'Activation':
    case 'ReLU':
    case 'LeakyReLU':
    case 'Softmax': {
      const before = steps.pop()
      if (before?.activation !== 'linear') throw new Unknown('an activation has no layer to belong to')
      if (config.maxValue != null) throw new Unknown('a relu has a ceiling')
      const slope = name === 'LeakyReLU' ? Number(config.alpha) : 0
      const named = {
        Activation: config.activation,
        ReLU: 'relu',
        LeakyReLU: 'leakyRelu',
        Softmax: 'softmax',
      }
      if (named[name] === 'softmax' && from.length !== 1) throw new Unknown('a softmax is not on a flat list')
      steps.push({ ...activated(before, named[name]), slope })
      return
    }
    default:
      throw new Unknown(`it has a layer of type ${name}`)
  }
}

type Config = Readonly<Record<string, unknown>>

const activationNames: ReadonlySet<unknown> = new Set<Activation>([
  'linear',
  'relu',
  'leakyRelu',
  'tanh',
  'sigmoid',
  'softmax',
])

function activated(step: Step, activation: unknown): Step {
  if (!activationNames.has(activation)) throw new Unknown(`it has the activation ${String(activation)}`)
  if (activation === 'softmax' && step.kind === 'conv2d') throw new Unknown('a softmax is not on a flat list')
  return { ...step, activation: activation as Activation }
}

/** Window, stride and border of a convolution or pooling. "Same" padding keeps ceil(size / stride) positions. */
function placement(config: Config, windowSize: unknown, from: readonly number[], to: readonly number[]) {
  if (config.dataFormat === 'channelsFirst') throw new Unknown('its pictures have channels first')
  const [shape, result] = [shapeOf(from), shapeOf(to)]
  const window = pair(windowSize)
  const stride = pair(config.strides ?? windowSize)
  const border = ([0, 1] as const).map((axis) => {
    if (config.padding !== 'same') return 0
    const missing = (result[axis] - 1) * stride[axis] + window[axis] - shape[axis]
    return Math.max(0, Math.floor(missing / 2))
  }) as unknown as Pair
  return { from: shape, to: result, window, stride, border }
}

/** A picture's empty border as a step of its own, so that convolutions need not look out for edges. */
function addBorder(steps: Step[], { from, to, window, stride, border }: ReturnType<typeof placement>): Shape {
  const grown = ([0, 1] as const).map((axis) =>
    Math.max(from[axis], (to[axis] - 1) * stride[axis] + window[axis]),
  )
  const padded: Shape = [grown[0] ?? 0, grown[1] ?? 0, from[2]]
  if (padded[0] === from[0] && padded[1] === from[1]) return from
  const plain = { kind: 'pad', activation: 'linear', slope: 0 } as const
  steps.push({ ...plain, inputs: product(from), outputs: product(padded), from, to: padded, border })
  return padded
}

function weightOf(
  layer: tf.layers.Layer,
  index: number,
  regularizer: unknown,
  trainable: ReadonlySet<unknown>,
): Weight {
  const variable = layer.weights[index]
  if (!variable) throw new Unknown('a layer has no weights yet')
  const { className, config } = (regularizer ?? { className: 'none' }) as {
    className: string
    config?: Config
  }
  if (className !== 'L1L2' && className !== 'none')
    throw new Unknown(`a layer has the regularizer ${className}`)
  const [l1, l2] = [Number(config?.l1 ?? 0), Number(config?.l2 ?? 0)]
  return { variable, size: product(sizes(variable.shape)), trainable: trainable.has(variable), l1, l2 }
}

/** A layer that several models share has several inputs: TensorFlow.js throws when asked for the one. */
function shapeAt(layer: tf.layers.Layer, end: 'input' | 'output'): unknown {
  if (layer.inboundNodes.length !== 1) throw new Unknown('a layer is used more than once, or not yet')
  const tensor = layer[end]
  return Array.isArray(tensor) ? undefined : tensor.shape
}

/** A shape without its first, unknown, axis (the examples) where it has one. */
function sizes(shape: unknown): readonly number[] {
  const list = shape as readonly (number | null)[]
  if (!Array.isArray(list) || Array.isArray(list[0]))
    throw new Unknown('a layer has several inputs or outputs')
  const known = list[0] === null ? list.slice(1) : list
  if (known.some((size) => size === null)) throw new Unknown('a layer does not know its size')
  if (known.some((size) => size < 1)) throw new Unknown('a window does not fit its picture')
  return known
}

function shapeOf(list: readonly number[]): Shape {
  const [height, width, channels] = list
  if (height === undefined || width === undefined || channels === undefined || list.length !== 3) {
    throw new Unknown('a layer for pictures is applied to something else')
  }
  return [height, width, channels]
}

function pair(value: unknown): Pair {
  const [a, b] = Array.isArray(value) ? value : [value, value]
  return [Number(a), Number(b ?? a)]
}

const product = (list: readonly number[]) => list.reduce((a, b) => a * b, 1)
