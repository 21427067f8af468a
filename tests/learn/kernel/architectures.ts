/** Random small networks with random data, for the tests that hold the kernel against TensorFlow.js. */
import fc from 'fast-check'
import { createRandom, type Random } from '../../../src/engine/index.ts'
import { tf } from '../../../src/learn/index.ts'

type Padding = 'valid' | 'same'

export type LayerPlan =
  | {
      readonly type: 'dense'
      readonly units: number
      readonly activation: string
      readonly useBias: boolean
      readonly l1: number
      readonly l2: number
    }
  | {
      readonly type: 'conv'
      readonly filters: number
      readonly size: readonly [number, number]
      readonly stride: number
      readonly padding: Padding
      readonly activation: string
      readonly useBias: boolean
    }
  | {
      readonly type: 'maxPool' | 'averagePool'
      readonly size: number
      readonly stride: number
      readonly padding: Padding
    }

export interface Architecture {
  readonly input: readonly number[]
  /** A vocabulary: the inputs are word numbers, embedded and averaged. */
  readonly words?: { readonly count: number; readonly size: number }
  readonly hidden: readonly LayerPlan[]
  /** How pictures become a flat list. */
  readonly flat: 'flatten' | 'average'
  readonly head: readonly [activation: string, loss: string]
  readonly outputs: number
  readonly examples: number
  readonly classWeights: boolean
  readonly seed: number
}

const activation = fc.constantFrom('linear', 'relu', 'leakyRelu', 'tanh', 'sigmoid')
const dense = fc.record({
  type: fc.constant('dense' as const),
  units: fc.integer({ min: 1, max: 13 }),
  activation: fc.oneof(activation, fc.constant('softmax')),
  useBias: fc.boolean(),
  l1: fc.constantFrom(0, 0, 0.01),
  l2: fc.constantFrom(0, 0, 0.02),
})
const padding = fc.constantFrom<Padding>('valid', 'same')
const conv = fc.record({
  type: fc.constant('conv' as const),
  filters: fc.integer({ min: 1, max: 6 }),
  size: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })),
  stride: fc.integer({ min: 1, max: 2 }),
  padding,
  activation,
  useBias: fc.boolean(),
})
const maxPool = fc.record({
  type: fc.constant('maxPool' as const),
  size: fc.constant(2),
  stride: fc.integer({ min: 1, max: 2 }),
  padding,
})
/** Only "valid": for "same" TensorFlow.js's own gradient divides by the whole window, its answer by the part inside. */
const averagePool = fc.record({
  type: fc.constant('averagePool' as const),
  size: fc.constant(2),
  stride: fc.integer({ min: 1, max: 2 }),
  padding: fc.constant<Padding>('valid'),
})
const common = {
  flat: fc.constantFrom('flatten' as const, 'average' as const),
  head: fc.constantFrom(
    ['sigmoid', 'binaryCrossentropy'] as const,
    ['softmax', 'categoricalCrossentropy'] as const,
    ['linear', 'meanSquaredError'] as const,
    ['tanh', 'meanSquaredError'] as const,
    ['softmax', 'meanSquaredError'] as const,
    ['sigmoid', 'meanAbsoluteError'] as const,
    ['linear', 'meanAbsoluteError'] as const,
  ),
  outputs: fc.integer({ min: 2, max: 5 }),
  examples: fc.integer({ min: 1, max: 75 }),
  classWeights: fc.boolean(),
  seed: fc.nat(1e6),
}

/** A single output, as often as several; but no softmax of one. */
const sometimesOne = (nets: fc.Arbitrary<Architecture>) =>
  fc
    .tuple(nets, fc.boolean())
    .map(([net, one]) => (one && net.head[0] !== 'softmax' ? { ...net, outputs: 1 } : net))

export const denseNets: fc.Arbitrary<Architecture> = sometimesOne(
  fc.record({
    ...common,
    input: fc.tuple(fc.integer({ min: 1, max: 9 })),
    hidden: fc.array(dense, { maxLength: 3 }),
  }),
)

export const pictureNets: fc.Arbitrary<Architecture> = sometimesOne(
  fc.record({
    ...common,
    examples: fc.integer({ min: 1, max: 21 }),
    input: fc.tuple(
      fc.integer({ min: 5, max: 8 }),
      fc.integer({ min: 5, max: 8 }),
      fc.integer({ min: 1, max: 3 }),
    ),
    hidden: fc.array(fc.oneof(conv, conv, maxPool, averagePool), { minLength: 1, maxLength: 3 }),
  }),
)

export const textNets: fc.Arbitrary<Architecture> = sometimesOne(
  fc.record({
    ...common,
    input: fc.tuple(fc.integer({ min: 1, max: 7 })),
    words: fc.record({ count: fc.integer({ min: 2, max: 12 }), size: fc.integer({ min: 1, max: 6 }) }),
    hidden: fc.array(dense, { maxLength: 1 }),
  }),
)

/** Builds the model with random weights (biases too), compiled. */
export function build(plan: Architecture, optimizer: tf.Optimizer): tf.Sequential {
  const random = createRandom(plan.seed, 'weights')
  const model = tf.sequential()
  const first = () => (model.layers.length === 0 ? { inputShape: [...plan.input] } : {})
  if (plan.words) {
    const { count, size } = plan.words
    model.add(tf.layers.embedding({ inputDim: count, outputDim: size, inputLength: plan.input[0] ?? 1 }))
    model.add(tf.layers.globalAveragePooling1d({}))
  }
  for (const layer of plan.hidden) addLayer(model, layer, first())
  if (plan.input.length === 3) {
    if (plan.flat === 'flatten') model.add(tf.layers.flatten())
    else model.add(tf.layers.globalAveragePooling2d({}))
  }
  const [activation, loss] = plan.head
  model.add(tf.layers.dense({ units: plan.outputs, activation: activation as 'relu', ...first() }))
  model.compile({ optimizer, loss, metrics: ['accuracy'] })
  for (const layer of model.layers) {
    const fresh = layer.getWeights().map((w) => {
      // Small enough that no softmax saturates (where TensorFlow.js clips), large enough that nothing dies.
      const limit = 1.2 / Math.sqrt(Math.max(1, w.size / (w.shape.at(-1) ?? 1)))
      return tf.tensor(
        values(w.size, () => (random.next() * 2 - 1) * limit),
        w.shape,
      )
    })
    layer.setWeights(fresh)
    tf.dispose(fresh)
  }
  return model
}

function addLayer(model: tf.Sequential, layer: LayerPlan, first: object): void {
  if (layer.type === 'dense' || layer.type === 'conv') {
    const leaky = layer.activation === 'leakyRelu'
    const activation = (leaky ? 'linear' : layer.activation) as 'relu'
    if (layer.type === 'dense') {
      const kernelRegularizer = tf.regularizers.l1l2({ l1: layer.l1, l2: layer.l2 })
      model.add(
        tf.layers.dense({
          ...first,
          units: layer.units,
          activation,
          useBias: layer.useBias,
          kernelRegularizer,
        }),
      )
    } else {
      const { filters, stride, padding, useBias } = layer
      const size = [...layer.size] as [number, number]
      model.add(
        tf.layers.conv2d({
          ...first,
          filters,
          kernelSize: size,
          strides: stride,
          padding,
          useBias,
          activation,
        }),
      )
    }
    if (leaky) model.add(tf.layers.leakyReLU({ alpha: 0.2 }))
    return
  }
  const options = { ...first, poolSize: layer.size, strides: layer.stride, padding: layer.padding }
  model.add(layer.type === 'maxPool' ? tf.layers.maxPooling2d(options) : tf.layers.averagePooling2d(options))
}

export function examples(plan: Architecture, label = 'data') {
  const random = createRandom(plan.seed, label)
  const n = plan.examples
  const { words } = plan
  const size = plan.input.reduce((a, b) => a * b, 1)
  const xs = values(n * size, () => (words ? random.below(words.count) : random.normal()))
  return {
    xs: words ? tf.tensor(xs, [n, ...plan.input], 'int32') : tf.tensor(xs, [n, ...plan.input]),
    ys: tf.tensor(targets(plan, random), [n, plan.outputs]),
  }
}

function targets({ head, outputs, examples: n }: Architecture, random: Random): Float32Array {
  const [activation, loss] = head
  if (loss.startsWith('mean') && activation !== 'softmax')
    return values(n * outputs, () => random.normal() / 2)
  if (activation === 'softmax') {
    const ys = new Float32Array(n * outputs)
    for (let i = 0; i < n; i++) ys[i * outputs + random.below(outputs)] = 1
    return ys
  }
  return values(n * outputs, () => random.below(2))
}

/** Weights for classes, where the targets are classes. */
export function classWeights({
  head,
  outputs,
  classWeights: wanted,
}: Architecture): Record<number, number> | undefined {
  const classes = outputs > 1 ? head[0] === 'softmax' : head[1] === 'binaryCrossentropy'
  if (!wanted || !classes) return undefined
  return Object.fromEntries(Array.from({ length: Math.max(2, outputs) }, (_, k) => [k, 0.5 + k / 2]))
}

const values = (length: number, draw: () => number) => Float32Array.from({ length }, draw)
