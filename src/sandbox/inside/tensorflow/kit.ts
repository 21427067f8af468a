/**
 * TensorFlow.js for a player's program: the real library, cut to what builds, trains and asks a model at once. What
 * waits (promises), what reaches out (`io`, `browser`, `env`, backends) is not there; every operation is counted
 * before it begins, by the numbers it touches; training goes by the fused kernel, so its bits are the same everywhere.
 */
import { createRandom } from '../../../engine/index.ts'
import { kernelStatus, predict, seedWeights, tf, whyNotFused } from '../../../learn/waitless.ts'
import type { Kit } from '../kit.ts'
import type { Recorder } from '../recorder.ts'
import { closeClasses, refuse } from './close.ts'
import { countOperations, countWork, largest, product, room, spend } from './cost.ts'
import { asTensor, train } from './fit.ts'

const operations =
  `tensor tensor1d tensor2d tensor3d tensor4d scalar zeros ones fill range linspace oneHot eye
  zerosLike onesLike tidy dispose keep memory concat stack unstack split slice reshape expandDims squeeze transpose
  cast gather reverse tile pad add sub mul div pow sqrt square abs neg exp log sigmoid tanh relu softmax maximum
  minimum max min sum mean prod argMax argMin matMul dot outerProduct norm moments clipByValue floor round sign equal
  notEqual greater greaterEqual less lessEqual logicalAnd logicalOr logicalNot where grad grads valueAndGrad
  valueAndGrads sequential`.split(/\s+/)
const layers = `dense dropout flatten reshape activation reLU leakyReLU softmax embedding conv2d maxPooling2d
  averagePooling2d globalAveragePooling1d globalAveragePooling2d inputLayer`.split(/\s+/)
const trainers = ['sgd', 'momentum', 'adam']
const regularizers = ['l1', 'l2', 'l1l2']

let current: Recorder | undefined

export function tensorflowKit(): Kit {
  const status = kernelStatus()
  if (!status.ready) throw new Error(status.why)
  const isArray = (a: unknown): a is Float32Array =>
    [Float32Array, Int32Array, Uint8Array, Uint8ClampedArray].some((kind) => a instanceof kind)
  // The library's own surroundings ask for clocks, encoders and fetch: here it has none.
  tf.env().setPlatform('sandbox', {
    now: () => 0,
    isTypedArray: isArray,
    fetch: refuse('fetch'),
    encode: refuse('encode'),
    decode: refuse('decode'),
  } as unknown as Parameters<ReturnType<typeof tf.env>['setPlatform']>[1])
  void tf.setBackend('cpu')
  countOperations()
  const seeded = new WeakSet<object>()
  const seed = (model: tf.LayersModel, from: number) => {
    if (seeded.has(model)) return
    seeded.add(model)
    seedWeights(model, createRandom(from, 'weights'))
  }
  const real = { predict: tf.LayersModel.prototype.predict, addWeight: layerPrototype().addWeight }
  const given = facade()
  // The library keeps itself under global names; programs find something else under them.
  const global = globalThis as unknown as Record<string, unknown>
  const own = Object.fromEntries(['_tfengine', '_tfGlobals'].map((name) => [name, global[name]]))

  return {
    names: ['tf', 'fit'],
    hidden: Object.keys(own),
    lock() {
      for (const [name, value] of Object.entries(own)) Object.defineProperty(global, name, { value })
      replaceMethods(real, seed)
      closeClasses()
    },
    open(recorder) {
      current = recorder
      countWork((units) => recorder.work(units))
      tf.engine().startScope()
      return {
        tf: given,
        fit: Object.freeze((model: unknown, xs: unknown, ys: unknown, options: unknown) =>
          train(model, xs, ys, options, seed),
        ),
      }
    },
    close() {
      current = undefined
      countWork(undefined)
      tf.engine().endScope()
      tf.disposeVariables()
    },
  }
}

/** The names a program sees as `tf`. */
function facade(): unknown {
  const all = tf as unknown as Record<string, unknown>
  const some = (from: Record<string, unknown>, names: readonly string[]) => {
    const chosen: Record<string, unknown> = {}
    for (const name of names) {
      const one = from[name]
      if (typeof one !== 'function') throw new Error(`TensorFlow.js has no ${name}.`)
      chosen[name] = Object.freeze((...given: unknown[]) => one(...given))
    }
    return chosen
  }
  const bare = (name: string) => all[name] as Record<string, unknown>
  const sized = (name: string, size: (...given: never[]) => number) => {
    const make = all[name] as (...given: unknown[]) => unknown
    return (...given: unknown[]) => {
      room(size(...(given as never[])))
      return make(...given)
    }
  }
  return Object.freeze({
    ...some(all, operations),
    zeros: sized('zeros', product),
    ones: sized('ones', product),
    fill: sized('fill', product),
    eye: sized('eye', (rows: number, columns?: number) => rows * (columns ?? rows)),
    range: sized('range', (from: number, to: number, by?: number) => Math.abs((to - from) / (by ?? 1))),
    linspace: sized('linspace', (_from: number, _to: number, count: number) => count),
    layers: Object.freeze(some(bare('layers'), layers)),
    train: Object.freeze(some(bare('train'), trainers)),
    regularizers: Object.freeze(some(bare('regularizers'), regularizers)),
  })
}

interface LayerParts {
  addWeight(name: string, shape: readonly (number | null)[], ...rest: unknown[]): unknown
}

function layerPrototype(): LayerParts {
  let holder: object = tf.layers.flatten()
  while (!Object.hasOwn(holder, 'addWeight')) holder = Object.getPrototypeOf(holder)
  return holder as LayerParts
}

function replaceMethods(
  real: { predict: tf.LayersModel['predict']; addWeight: LayerParts['addWeight'] },
  seed: (model: tf.LayersModel, from: number) => void,
) {
  const put = (holder: object, name: string, value: (this: never, ...given: never[]) => unknown) =>
    Object.defineProperty(holder, name, { value, writable: true, configurable: true })
  const addWeight: LayerParts['addWeight'] = function (this: LayerParts, name, shape, ...rest) {
    if (product(shape) > largest) throw new RangeError('A layer may have a million weights. Invalid length')
    spend(product(shape))
    return real.addWeight.call(this, name, shape, ...rest)
  }
  put(layerPrototype(), 'addWeight', addWeight as never)
  const asked = function (this: tf.LayersModel, xs: unknown, options?: unknown) {
    seed(this, 1)
    const inputs = asTensor(xs)
    if (whyNotFused(this) !== undefined) return real.predict.call(this, inputs, options as never)
    spend(this.countParams() * (inputs.shape[0] ?? 0))
    const [, ...shape] = this.outputs[0]?.shape ?? []
    return tf.tensor(predict(this, inputs), [inputs.shape[0] ?? 0, ...(shape as number[])])
  }
  for (const holder of [tf.LayersModel.prototype, tf.Sequential.prototype])
    put(holder, 'predict', asked as never)
  put(tf.Tensor.prototype, 'print', function (this: tf.Tensor) {
    current?.print(`${this.toString()}\n`)
  } as never)
}
