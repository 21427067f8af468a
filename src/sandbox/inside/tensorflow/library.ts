/** The library as it stands here: without a clock or a way out, and counting its weights before it makes them. */

import { largest, product, room, spend } from './cost.ts'
import * as tf from './tf.ts'

const refuse = (name: string) => () => {
  throw new TypeError(`${name} is not available here.`)
}

/** The library's own surroundings ask for clocks, encoders and fetch: here it has none. */
export function surround() {
  const isArray = (a: unknown): a is Float32Array =>
    [Float32Array, Int32Array, Uint8Array, Uint8ClampedArray].some((kind) => a instanceof kind)
  tf.env().setPlatform('sandbox', {
    now: () => 0,
    isTypedArray: isArray,
    fetch: refuse('fetch'),
    encode: refuse('encode'),
    decode: refuse('decode'),
  } as unknown as Parameters<ReturnType<typeof tf.env>['setPlatform']>[1])
  void tf.setBackend('cpu')
  holdFirmly()
}

/**
 * What the library knows of tensors it holds weakly, and forgets by itself when they are disposed. An engine looks through
 * weak maps again and again as they grow: with some thousand tensors that takes it longer than all their sums.
 */
function holdFirmly() {
  const backend = tf.backend() as unknown as { data: { data: object } }
  const { state } = tf.engine() as unknown as { state: { tensorInfo: object } }
  if (!(backend.data.data instanceof WeakMap) || !(state.tensorInfo instanceof WeakMap))
    throw new Error('TensorFlow.js keeps its tensors otherwise than it did.')
  backend.data.data = new Map()
  state.tensorInfo = new Map()
}

/** What a weight costs beyond its room: it is drawn by chance twice, by the library and by us. */
const drawing = 20

interface LayerParts {
  addWeight(name: string, shape: readonly (number | null)[], ...rest: unknown[]): unknown
}

/** A layer's weights are counted before they are made. */
export function boundWeights() {
  let holder: object = tf.layers.flatten()
  while (!Object.hasOwn(holder, 'addWeight')) holder = Object.getPrototypeOf(holder)
  const parts = holder as LayerParts
  const original = parts.addWeight
  parts.addWeight = function (name, shape, ...rest) {
    if (product(shape) > largest)
      throw new RangeError('A layer may have a million weights: this one would have more.')
    room(product(shape))
    spend(drawing * product(shape))
    return original.call(this, name, shape, ...rest)
  }
}
