/*
 * TensorFlow.js as a program in QuickJS sees it: `tf` and `fit`. What it makes stays outside, under a number; the
 * machine's side asks for it by texts. As all of the prelude it belongs to the program's world.
 */
;(learn, given) => {
  const { stringify, parse } = JSON
  const names = parse(given)
  const { isFinite: isFiniteHere } = Number
  const { isArray } = Array
  const { freeze, defineProperty, keys, getPrototypeOf } = Object
  const [StringHere, NumberHere] = [String, Number]
  const Float32Here = Float32Array
  const kinds = { Error, TypeError, RangeError }
  const lists = { float32: Float32Array, int32: Int32Array, bool: Uint8Array }
  const typed = getPrototypeOf(Float32Array)
  // A list of numbers would lead to its maker.
  for (const one of [typed, ArrayBuffer, ...Object.values(lists)])
    defineProperty(one.prototype, 'constructor', { value: undefined })
  const mark = '$nh'
  /** How deep lists in lists may go. */
  const deepest = 30
  /** What a function of the program's threw while the outside called it. */
  let failed

  const isList = (value) => isArray(value) || value instanceof typed
  const pack = (value, depth) => {
    switch (typeof value) {
      case 'number':
        return isFiniteHere(value) ? value : { [mark]: ['n', StringHere(value)] }
      case 'string':
      case 'boolean':
        return value
      case 'undefined':
        return { [mark]: ['u'] }
      case 'object': {
        if (value === null) return null
        const id = Thing.idOf(value)
        if (id !== undefined) return { [mark]: ['h', id] }
        if (depth === deepest) break
        if (isList(value)) {
          const list = []
          for (let i = 0; i < value.length; i++) list[i] = pack(value[i], depth + 1)
          return list
        }
        const plain = {}
        for (const key of keys(value)) plain[key] = pack(value[key], depth + 1)
        return plain
      }
    }
    throw new TypeError('TensorFlow.js takes numbers, text, tensors, and lists and objects of them')
  }
  const unpack = (said) => {
    if (typeof said !== 'object' || said === null) return said
    if (isArray(said)) {
      for (let i = 0; i < said.length; i++) if (typeof said[i] !== 'number') said[i] = unpack(said[i])
      return said
    }
    const marked = said[mark]
    if (!marked) {
      for (const key of keys(said)) said[key] = unpack(said[key])
      return said
    }
    const [kind, what, shape, dtype] = marked
    if (kind === 'u') return undefined
    if (kind === 'n') return NumberHere(what)
    if (kind === 't') return new Tensor(what, shape, dtype)
    return new (kind === 'm' ? Model : kind === 'l' ? Layer : Thing)(what)
  }
  const ask = (kind, name, of, args, back) => {
    const { r, e, again } = parse(learn(stringify([kind, name, of, pack(args, 0)]), back))
    if (again) throw failed
    if (e) throw new (kinds[e[0]] ?? kinds.Error)(e[1])
    return unpack(r)
  }

  class Thing {
    #id
    constructor(id) {
      this.#id = id
    }
    static idOf(value) {
      return #id in value ? value.#id : undefined
    }
  }
  const { idOf } = Thing
  class Tensor extends Thing {
    constructor(id, shape, dtype) {
      super(id)
      this.shape = freeze(shape)
      this.dtype = dtype
      this.rank = shape.length
      this.size = 1
      for (const side of shape) this.size *= side
      freeze(this)
    }
    dataSync() {
      return new (lists[this.dtype] ?? Float32Here)(ask('method', 'dataSync', idOf(this), []))
    }
  }
  class Model extends Thing {
    get layers() {
      return ask('read', 'layers', idOf(this), [])
    }
  }
  class Layer extends Thing {
    get trainable() {
      return ask('read', 'trainable', idOf(this), [])
    }
    set trainable(value) {
      ask('write', 'trainable', idOf(this), [value])
    }
  }
  const give = (holder, name, value) => {
    if (!Object.hasOwn(holder, name)) defineProperty(holder, name, { value })
  }
  const refuse = (name) => () => {
    throw new TypeError(`${name} is not available here.`)
  }
  for (const [maker, has, hasNot] of [
    [Tensor, [...names.ofTensors, ...names.chained], names.refused.tensor],
    [Model, names.ofModels, names.refused.model],
    [Layer, names.ofLayers, names.refused.layer],
  ]) {
    for (const name of has)
      give(maker.prototype, name, function (...args) {
        return ask('method', name, idOf(this), args)
      })
    for (const name of hasNot) give(maker.prototype, name, refuse(name))
  }
  for (const maker of [Thing, Tensor, Model, Layer]) {
    freeze(maker)
    freeze(maker.prototype)
  }

  /** A function of the program's, for the outside to call. */
  const called = (work) => {
    if (typeof work !== 'function') throw new TypeError('A gradient is that of a function')
    return (text) => {
      try {
        return stringify(pack(work(...unpack(parse(text))), 0))
      } catch (error) {
        failed = error
        return '!'
      }
    }
  }
  /** The tensors in what a function gave back. */
  const tensorsIn = (value, depth, found) => {
    if (typeof value !== 'object' || value === null || depth === deepest) return found
    if (value instanceof Tensor) found.push(value)
    else if (idOf(value) === undefined) for (const key of keys(value)) tensorsIn(value[key], depth + 1, found)
    return found
  }
  const tidy = (a, b) => {
    const work = typeof a === 'function' ? a : b
    if (typeof work !== 'function') throw new TypeError('tidy takes a function')
    ask('scope', 'open', 0, [])
    let kept = []
    try {
      const result = work()
      kept = tensorsIn(result, 0, [])
      return result
    } finally {
      ask('scope', 'close', 0, [kept])
    }
  }

  const group = (kind, list) => {
    const all = {}
    for (const name of list) all[name] = freeze((...args) => ask(kind, name, 0, args))
    return all
  }
  const tf = group('tf', names.operations)
  tf.tidy = freeze(tidy)
  for (const name of names.gradients)
    tf[name] = freeze((work) => {
      const back = called(work)
      return (...args) => ask('gradient', name, 0, args, back)
    })
  tf.layers = freeze(group('layers', names.layers))
  tf.train = freeze(group('train', names.trainers))
  tf.regularizers = freeze(group('regularizers', names.regularizers))
  return { tf: freeze(tf), fit: freeze((...args) => ask('fit', 'fit', 0, args)) }
}
