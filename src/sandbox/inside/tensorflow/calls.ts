/** What a program's calls do out here: only what is named is there, and it is counted before it begins. */
import { predict, whyNotFused } from '../../../learn/waitless.ts'
import { checkConfig } from './config.ts'
import { product, room, spend } from './cost.ts'
import { asTensor, train, workOf } from './fit.ts'
import * as names from './names.ts'
import * as tf from './tf.ts'

type Call = (...given: never[]) => unknown
type Given = readonly unknown[]

/** Most layers of a model: it is put together anew with each. */
const mostLayers = 100

/** What calls have from the case that runs. */
export interface Case {
  /** Another number each time, the same in every case. */
  number(): number
  print(text: string): void
  seed(model: tf.LayersModel, from: number): void
}

const library = tf as unknown as Readonly<Record<string, unknown>>

function called(from: object, name: string, given: Given): unknown {
  const call: unknown = Reflect.get(from, name)
  if (typeof call !== 'function') throw new TypeError(`${name} is not a function`)
  return Reflect.apply(call, from, given)
}

const allowed = (list: readonly string[], name: string) => {
  if (!list.includes(name)) throw new TypeError(`${name} is not available here.`)
}

/** What an operation would make that no kernel counts. */
const sizes: Readonly<Record<string, (...given: never[]) => number>> = {
  zeros: product,
  ones: product,
  fill: product,
  eye: (rows: number, columns?: number) => product([rows, columns ?? rows]),
  range: (from: number, to: number, by?: number) => Math.abs((to - from) / (by ?? 1)),
  linspace: (_from: number, _to: number, count: number) => count,
  split: (_x: unknown, parts: unknown) => (Array.isArray(parts) ? parts.length : Number(parts)),
}

/** What making one tensor costs by itself, however few numbers are in it: taking one apart makes many. */
const oneTensor = 5000

function takeApart(name: string, [tensor, into]: Given): void {
  if (name === 'unstack' && tensor instanceof tf.Tensor)
    spend(oneTensor * (tensor.shape.at(Number(into ?? 0)) ?? 0))
  if (name === 'split') spend(oneTensor * (Array.isArray(into) ? into.length : Number(into)))
}

/** An operation under `tf`. */
export function operate(name: string, given: Given, one: Case): unknown {
  allowed(names.operations, name)
  if (name === 'sequential') return sequential(given[0], one)
  const size = sizes[name]
  if (size) room(Reflect.apply(size as Call, undefined, given))
  takeApart(name, given)
  return called(library, name, given)
}

function sequential(told: unknown, one: Case): tf.Sequential {
  const { layers = [] } = (typeof told === 'object' && told !== null ? told : {}) as { layers?: unknown }
  if (!Array.isArray(layers)) throw new TypeError('sequential: layers is a list')
  const model = tf.sequential({ name: `sequential_${one.number()}` })
  for (const layer of layers) add(model, layer)
  return model
}

function add(model: tf.Sequential, layer: unknown): void {
  if (!(layer instanceof tf.layers.Layer) || layer instanceof tf.LayersModel)
    throw new TypeError('add takes a layer, such as tf.layers.dense({ units: 3 })')
  if (model.layers.length >= mostLayers) throw new RangeError(`A model may have ${mostLayers} layers.`)
  spend(1000 * (model.layers.length + 1))
  model.add(layer)
}

/** Layers, optimizers, regularizers: told what they are by an object. */
export function make(group: string, name: string, given: Given, one: Case): unknown {
  if (group === 'layers') {
    allowed(names.layers, name)
    checkConfig(given[0])
    return called(tf.layers, name, [{ ...(given[0] as object | undefined), name: `${name}_${one.number()}` }])
  }
  if (group === 'train') {
    allowed(names.trainers, name)
    return called(tf.train, name, given)
  }
  allowed(names.regularizers, name)
  return called(tf.regularizers, name, given)
}

/** A method of a tensor, a model or a layer. */
export function method(thing: object, name: string, given: Given, one: Case): unknown {
  if (thing instanceof tf.Tensor) return ofTensor(thing, name, given, one)
  if (thing instanceof tf.Sequential) return ofModel(thing, name, given, one)
  if (!(thing instanceof tf.layers.Layer)) throw new TypeError(`${name} is not a function`)
  allowed(names.ofLayers, name)
  if (name === 'setWeights') spend(thing.countParams())
  return called(thing, name, given)
}

function ofTensor(tensor: tf.Tensor, name: string, given: Given, one: Case): unknown {
  if (names.ofTensors.includes(name)) {
    spend(product(tensor.shape))
    if (name === 'print') return one.print(`${tensor.toString()}\n`)
    return name === 'dataSync' ? Array.from(tensor.dataSync()) : called(tensor, name, [])
  }
  allowed(names.chained, name)
  if (name === 'split') room(sizes.split?.(...([tensor, ...given] as never[])) ?? 0)
  takeApart(name, [tensor, ...given])
  return called(tensor, name, given)
}

function ofModel(model: tf.Sequential, name: string, given: Given, one: Case): unknown {
  allowed(names.ofModels, name)
  switch (name) {
    case 'add':
      return add(model, given[0])
    case 'predict':
      return ask(model, given[0], one)
    case 'getWeights':
      one.seed(model, 1)
      return model.getWeights()
    case 'setWeights':
      one.seed(model, 1)
      spend(model.countParams())
      return model.setWeights(given[0] as tf.Tensor[])
    default:
      return called(model, name, given)
  }
}

function ask(model: tf.Sequential, given: unknown, one: Case): unknown {
  one.seed(model, 1)
  const inputs = asTensor(given)
  if (whyNotFused(model) !== undefined) return model.predict(inputs)
  const examples = inputs.shape[0] ?? 0
  const { sums, numbers } = workOf(model)
  room(numbers * Math.max(1, examples))
  spend(sums * Math.max(1, examples))
  const [, ...shape] = model.outputs[0]?.shape ?? []
  return tf.tensor(predict(model, inputs), [examples, ...(shape as number[])])
}

/** Reads or sets what a model or a layer is. */
export function property(thing: object, name: string, value?: readonly [unknown]): unknown {
  if (thing instanceof tf.Sequential && name === 'layers' && !value) return [...thing.layers]
  if (thing instanceof tf.layers.Layer && name === 'trainable') {
    if (value) thing.trainable = value[0] === true
    return thing.trainable
  }
  throw new TypeError(`${name} is not available here.`)
}

export const fit = ([model, xs, ys, options]: Given, one: Case) => train(model, xs, ys, options, one.seed)
