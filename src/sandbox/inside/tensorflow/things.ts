/**
 * What TensorFlow.js made for a program stays outside of the machine; the program holds it by a number. Values cross the
 * border as JSON, in which `{ "$nh": [...] }` stands for what JSON has no word for.
 */
import * as tf from './tf.ts'

const mark = '$nh'

export interface Things {
  /** As the machine's side is told of a value. */
  pack(value: unknown): unknown
  /** A value that the machine's side wrote. */
  unpack(written: unknown): unknown
  get(id: unknown): object
  /** Forgets tensors that are gone. */
  sweep(): void
  clear(): void
}

export function createThings(): Things {
  let byId = new Map<number, object>()
  let ids = new Map<object, number>()
  let next = 1

  function idOf(thing: object): number {
    const known = ids.get(thing)
    if (known !== undefined && byId.has(known)) return known
    const id = next++
    byId.set(id, thing)
    ids.set(thing, id)
    return id
  }

  function get(id: unknown): object {
    const thing = typeof id === 'number' ? byId.get(id) : undefined
    if (!thing) throw new TypeError('It is disposed: there is nothing of it left.')
    return thing
  }

  function pack(value: unknown): unknown {
    if (value === undefined) return { [mark]: ['u'] }
    if (typeof value === 'number') return Number.isFinite(value) ? value : { [mark]: ['n', String(value)] }
    if (typeof value !== 'object' || value === null) return value
    if (value instanceof tf.Tensor) {
      if (!value.shape.every((side: number) => Number.isInteger(side) && side >= 0))
        throw new RangeError(`A shape is made of whole numbers, not of ${value.shape.join(', ')}`)
      return { [mark]: ['t', idOf(value), value.shape, value.dtype] }
    }
    if (value instanceof tf.Sequential) return { [mark]: ['m', idOf(value)] }
    if (value instanceof tf.layers.Layer) return { [mark]: ['l', idOf(value)] }
    if (Array.isArray(value)) return value.map(pack)
    if (Object.getPrototypeOf(value) !== Object.prototype) return { [mark]: ['o', idOf(value)] }
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, pack(one)]))
  }

  function unpack(written: unknown): unknown {
    if (typeof written !== 'object' || written === null) return written
    if (Array.isArray(written)) return written.map(unpack)
    if (Object.hasOwn(written, mark)) {
      const [kind, what] = Reflect.get(written, mark) as readonly unknown[]
      if (kind === 'u') return undefined
      return kind === 'n' ? Number(what) : get(what)
    }
    return Object.fromEntries(Object.entries(written).map(([name, one]) => [name, unpack(one)]))
  }

  return {
    pack,
    unpack,
    get,
    sweep() {
      for (const [id, thing] of byId)
        if (thing instanceof tf.Tensor && thing.isDisposed) {
          byId.delete(id)
          ids.delete(thing)
        }
    },
    clear() {
      byId = new Map()
      ids = new Map()
      next = 1
    },
  }
}
