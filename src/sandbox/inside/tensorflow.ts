/**
 * TensorFlow.js for a player's program: the real library, cut to what builds, trains and asks a model at once. What
 * waits (promises), what reaches out (`io`, `browser`, `env`, backends) is not there; every operation is counted
 * before it begins, by the numbers it touches; training goes by the fused kernel, so its bits are the same everywhere.
 */
import { createRandom } from '../../engine/index.ts'
import { fitNow, kernelStatus, predict, seedWeights, tf, whyNotFused } from '../../learn/waitless.ts'
import type { Kit } from './kit.ts'
import type { Recorder } from './recorder.ts'

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

/** The plain-JavaScript backend needs so many times longer for a number than the fused kernel. */
const slower = 5
/** Most numbers one tensor or one layer's weights may hold. */
const largest = 1_000_000

let current: Recorder | undefined
const spend = (units: number) => current?.work(units)

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

/** Options of `fit` as a program writes them: those of `model.fit`, and what `compile` would have been told. */
interface Given {
  readonly epochs?: unknown
  readonly batchSize?: unknown
  readonly shuffle?: unknown
  readonly seed?: unknown
  readonly optimizer?: unknown
  readonly learningRate?: unknown
  readonly loss?: unknown
}

/** Compiles the model if the options say how, and trains it to the end. Gives back the history, as plain numbers. */
function train(
  model: unknown,
  xs: unknown,
  ys: unknown,
  given: unknown,
  seed: (model: tf.LayersModel, from: number) => void,
): unknown {
  if (!(model instanceof tf.Sequential)) throw new TypeError('fit needs a model made by tf.sequential()')
  const options: Given = typeof given === 'object' && given !== null ? given : {}
  const epochs = whole(options.epochs ?? 10, 'epochs')
  const batchSize = whole(options.batchSize ?? 32, 'batchSize')
  const from = whole(options.seed ?? 1, 'seed')
  if (options.optimizer !== undefined || options.loss !== undefined || options.learningRate !== undefined)
    compile(model, options)
  if (!model.optimizer) throw new Error('fit needs an optimizer and a loss: say them in its options')
  seed(model, from)
  const [x, y] = [asTensor(xs), asTensor(ys)]
  const weights = model.countParams()
  // Forward, back to the layer before, and to the weights: three multiplications for each weight and example.
  spend(3 * weights * (x.shape[0] ?? 0) * epochs)
  const { epoch, history, diverged } = fitNow(
    model,
    { xs: x, ys: y },
    { epochs, batchSize, seed: from, shuffle: options.shuffle !== false },
    () => spend(0),
  )
  return {
    epoch: [...epoch],
    history: JSON.parse(JSON.stringify(history)),
    ...(diverged !== undefined && { diverged }),
  }
}

function compile(model: tf.Sequential, { optimizer = 'sgd', learningRate, loss }: Given) {
  const rate = Number(learningRate ?? 0.01)
  const made =
    optimizer === 'sgd'
      ? tf.train.sgd(rate)
      : optimizer === 'momentum'
        ? tf.train.momentum(rate, 0.9)
        : optimizer === 'adam'
          ? tf.train.adam(rate)
          : optimizer
  if (!(made instanceof tf.Optimizer)) throw new TypeError("fit: optimizer is 'sgd', 'momentum' or 'adam'")
  const named = loss ?? model.loss ?? 'meanSquaredError'
  if (typeof named !== 'string') throw new TypeError('fit: loss is the name of a loss')
  model.compile({
    optimizer: made,
    loss: named,
    ...(/crossentropy/i.test(named) && { metrics: ['accuracy'] }),
  })
}

function whole(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
    throw new RangeError(`fit: ${name} is a whole number`)
  return value
}

function asTensor(value: unknown): tf.Tensor {
  return value instanceof tf.Tensor ? value : tf.tensor(value as number[])
}

/** Every kernel of the backend says what it will touch before it starts. */
function countOperations() {
  for (const config of tf.getKernelsForBackend('cpu')) {
    tf.unregisterKernel(config.kernelName, 'cpu')
    tf.registerKernel({
      ...config,
      kernelFunc(call) {
        const shapes = Object.values(call.inputs ?? {})
          .flat()
          .flatMap((one) => (one?.shape ? [one.shape] : []))
        room(touched(config.kernelName, shapes, (call.attrs ?? {}) as Record<string, unknown>))
        return config.kernelFunc(call)
      },
    })
  }
}

/** An upper bound of the numbers an operation reads or writes, and multiplications it makes. */
function touched(
  name: string,
  shapes: readonly (readonly number[])[],
  attrs: Readonly<Record<string, unknown>>,
): number {
  const [a = [], b = []] = shapes
  const read = shapes.reduce((sum, shape) => sum + product(shape), 0)
  if (/MatMul/.test(name)) {
    const columns = attrs.transposeB ? b.at(-2) : b.at(-1)
    return read + product(a) * (columns ?? 1)
  }
  if (/Conv|Pool/.test(name)) return read + product(a) * Math.max(1, product(b), product(attrs.filterSize))
  if (name === 'Tile') return product(a) * product(attrs.reps)
  if (name === 'OneHot') return product(a) * Number(attrs.depth)
  if (name === 'PadV2')
    return a.reduce((size, side, i) => {
      const [before = 0, after = 0] = ((attrs.paddings as number[][] | undefined) ?? [])[i] ?? []
      return size * (side + Math.max(0, before) + Math.max(0, after))
    }, 1)
  if (name === 'Range') return Math.abs((Number(attrs.stop) - Number(attrs.start)) / Number(attrs.step || 1))
  if (name === 'LinSpace') return Number(attrs.num)
  if (attrs.shape) return read + product(attrs.shape)
  // Two shapes may spread over each other: at most every side the greater of the two.
  const rank = Math.max(0, ...shapes.map((shape) => shape.length))
  let spread = 1
  for (let i = 1; i <= rank; i++) spread *= Math.max(1, ...shapes.map((shape) => shape.at(-i) ?? 1))
  return read + spread
}

function product(shape: unknown): number {
  if (typeof shape === 'number') return shape
  return Array.isArray(shape) ? shape.reduce((size: number, side) => size * Math.max(0, Number(side)), 1) : 1
}

/** Counts work, and refuses what would be too large to hold. */
function room(size: number) {
  spend(slower * size)
  if (size > largest * 100) throw new RangeError('Invalid tensor length')
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

const refuse = (name: string) => () => {
  throw new TypeError(`${name} is not available here.`)
}

/** Takes away the methods that wait, and freezes every class, so that no case can leave anything in one. */
function closeClasses() {
  const waits = Object.getPrototypeOf(async () => {})
  const seen = new Set<object>()
  const close = (start: unknown) => {
    let one = start
    while (
      (typeof one === 'object' || typeof one === 'function') &&
      one !== null &&
      one !== Object.prototype
    ) {
      if (seen.has(one) || one === Function.prototype) return
      seen.add(one)
      for (const name of Reflect.ownKeys(one)) {
        const described = Object.getOwnPropertyDescriptor(one, name)
        const { value } = described ?? {}
        const waiting = typeof value === 'function' && Object.getPrototypeOf(value) === waits
        if (described?.configurable && (waiting || ['data', 'array', 'bytes', 'save'].includes(String(name))))
          Object.defineProperty(one, name, { value: refuse(String(name)), configurable: true })
      }
      const maker = Object.getOwnPropertyDescriptor(one, 'constructor')?.value as unknown
      Object.freeze(one)
      if (typeof maker === 'function') Object.freeze(maker)
      one = Object.getPrototypeOf(one)
    }
  }
  for (const value of Object.values(tf as Record<string, unknown>))
    if (typeof value === 'function' && value.prototype) close(value.prototype)
  const samples: unknown[] = [
    tf.layers.dense({ units: 1, inputShape: [1], kernelRegularizer: 'l1l2' }),
    tf.layers.dropout({ rate: 0.5 }),
    tf.layers.flatten(),
    tf.layers.reshape({ targetShape: [1] }),
    tf.layers.activation({ activation: 'relu' }),
    tf.layers.reLU(),
    tf.layers.leakyReLU(),
    tf.layers.softmax(),
    tf.layers.embedding({ inputDim: 2, outputDim: 2 }),
    tf.layers.conv2d({ filters: 1, kernelSize: 1 }),
    tf.layers.maxPooling2d({}),
    tf.layers.averagePooling2d({}),
    tf.layers.globalAveragePooling1d(),
    tf.layers.globalAveragePooling2d({}),
    tf.layers.inputLayer({ inputShape: [1] }),
    tf.train.sgd(1),
    tf.train.momentum(1, 0.9),
    tf.train.adam(1),
    tf.regularizers.l1l2(),
  ]
  for (const sample of samples) close(Object.getPrototypeOf(sample))
}
