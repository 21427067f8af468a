/*
 * What stands in QuickJS before a program comes: the program's own functions of the level, `print`, and what writes
 * values down. It runs in there and belongs to the program's world: a program that breaks it breaks only its own run,
 * and every case begins from a copy of the memory as it was before.
 * Texts cross the border as JSON, which leaves no sign of them out.
 */
;(random, send, ask, tooMuch, given) => {
  const { stringify, parse } = JSON
  const names = parse(given)
  const {
    getOwnPropertyDescriptor,
    getOwnPropertyNames,
    hasOwn,
    freeze,
    defineProperty,
    getPrototypeOf,
    keys,
  } = Object
  const plainPrototype = Object.prototype
  const rows = getPrototypeOf(Float32Array)
  const { isInteger, isFinite: isFiniteHere } = Number
  const { isArray, from } = Array
  const [StringHere, NumberHere, ListHere, errorPrototype] = [String, Number, Array, Error.prototype]
  const { apply: applyHere, call: callHere } = Function.prototype
  const apply = callHere.bind(applyHere)
  /** A method that is called with what it is of: whatever a program puts in its place, it stays what it is. */
  const method = (of) => callHere.bind(of)
  const getter = (of, name) => method(getOwnPropertyDescriptor(of, name).get)
  const [slice, charCodeAt, toPrecision] = [method(''.slice), method(''.charCodeAt), method((0).toPrecision)]
  const [rowsTag, rowsLength] = [getter(rows.prototype, Symbol.toStringTag), getter(rows.prototype, 'length')]
  /** How many a collection has, its iterator, and what that gives next. */
  const collection = (prototype, iterator) => ({
    size: getter(prototype, 'size'),
    iterator: method(iterator),
    next: method(getPrototypeOf(apply(iterator, new prototype.constructor(), [])).next),
  })
  const sets = collection(Set.prototype, Set.prototype.values)
  const maps = collection(Map.prototype, Map.prototype.keys)
  const mapGet = method(Map.prototype.get)

  // A program is all that is counted: what makes code from text would make uncounted code.
  const refuse = () => {
    throw new TypeError('Making code from text is not available here.')
  }
  for (const maker of [() => {}, function* () {}, async () => {}, async function* () {}]) {
    const prototype = Object.getPrototypeOf(maker)
    defineProperty(prototype, 'constructor', { value: refuse, writable: true, configurable: true })
  }
  for (const name of Object.getOwnPropertyNames(globalThis))
    if (name === 'Function' || !names.language.includes(name)) delete globalThis[name]
  defineProperty(Math, 'random', { value: () => random(), writable: true, configurable: true })

  /** Longest text that is read sign by sign. */
  const longest = 4000
  /** The first characters of a text, not half a sign at their end. */
  const begun = (text, length) => {
    const half = text.length > length ? charCodeAt(text, length - 1) & 0xfc00 : 0
    return slice(text, 0, half === 0xd800 ? length - 1 : length)
  }
  /** How many a collection has; undefined when it is none of that kind. */
  const sizeOf = ({ size }, value) => {
    try {
      return size(value)
    } catch {
      return undefined
    }
  }
  /** What a property holds; what a function would have to give is not asked for. */
  const held = (value, name) => {
    const property = getOwnPropertyDescriptor(value, name)
    return property && hasOwn(property, 'value') ? property.value : undefined
  }
  /**
   * A value as a few characters: `[3, 'a', ...]`. Runs no code of the program, nor anything that it has put in the place
   * of the language's own (no method is looked up, nothing is spread or taken apart as a list): watched or not, a
   * program does the same. At least the first `room` signs are right; what would come after them is not made.
   */
  const shown = (value, depth, room) => {
    switch (typeof value) {
      case 'string':
        return value.length > longest ? `… (${value.length})` : `'${begun(value, 60)}'`
      case 'number':
        return isInteger(value) ? StringHere(value) : StringHere(NumberHere(toPrecision(value, 6)))
      case 'function':
        return 'ƒ'
      case 'object':
        if (value === null) return 'null'
        return depth === 0 ? '…' : inside(value, room, (one, left) => shown(one, depth - 1, left))
      default:
        return StringHere(value)
    }
  }
  const inside = (value, room, each) => {
    const list = isArray(value) ? value.length : rowsTag(value) && rowsLength(value)
    if (list !== undefined) {
      const one = isArray(value) ? (i) => held(value, i) : (i) => value[i]
      return `[${joined(list, 12, room, (i, left) => each(one(i), left), ', …')}]`
    }
    const set = sizeOf(sets, value)
    if (set !== undefined) {
      const next = nextOf(sets, value)
      return `Set {${joined(set, 12, room, (_, left) => each(next(), left), ', …')}}`
    }
    const map = sizeOf(maps, value)
    if (map !== undefined) {
      const next = nextOf(maps, value)
      const pair = (key, left) => `${each(key, left)}: ${each(mapGet(value, key), left)}`
      return `Map {${joined(map, 8, room, (_, left) => pair(next(), left))}}`
    }
    const own = getOwnPropertyNames(value)
    return `{${joined(own.length, 8, room, (i, left) => `${own[i]}: ${each(held(value, own[i]), left)}`)}}`
  }
  const nextOf = ({ iterator, next }, value) => {
    const going = iterator(value)
    return () => next(going).value
  }
  /** The first `most` of so many, with a mark where there are more. */
  const joined = (count, most, room, show, more = '') => {
    let text = ''
    for (let i = 0; i < count && i < most && text.length <= room; i++)
      text += (i > 0 ? ', ' : '') + show(i, room - text.length)
    return count > most ? text + more : text
  }
  const short = (value, room) => {
    const text = shown(value, 3, room)
    return text.length > room ? `${begun(text, room - 1)}…` : text
  }

  /** Plain JSON of a value, no longer than the border takes. */
  const plain = (value) => {
    const text = stringify(value)
    if (text !== undefined && text.length > names.longest) tooMuch()
    return text
  }
  /** How deep lists in an answer may go; what goes deeper, or round in a ring, is no answer. */
  const deepest = 60
  /** Whether a value is made of what JSON has words for, and nothing else would be told in its place. */
  const isPlain = (value, depth) => {
    if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return false
    if (typeof value !== 'object' || value === null) return true
    if (depth === deepest) return false
    if (isArray(value)) {
      for (let i = 0; i < value.length; i++) if (!isPlain(value[i], depth + 1)) return false
      return true
    }
    const kind = getPrototypeOf(value)
    if (kind !== null && kind !== plainPrototype) return false
    for (const key of keys(value)) if (!isPlain(value[key], depth + 1)) return false
    return true
  }
  /** The first number in an answer that JSON could not write. */
  const endlessIn = (value) => {
    let found = ''
    stringify(value, (_key, one) => {
      if (typeof one === 'number' && !isFiniteHere(one)) found = found || StringHere(one)
      return one
    })
    return found
  }
  const print = (...values) => {
    let text = ''
    for (let i = 0; i < values.length; i++) {
      const value = values[i]
      const said = typeof value === 'string' ? slice(value, 0, names.longest) : short(value, 200)
      text += (i > 0 ? ' ' : '') + said
      if (text.length > names.longest) break
    }
    send(stringify(`${slice(text, 0, names.longest)}\n`))
  }
  const api = {}
  for (const name of names.api) {
    const call = freeze((...args) => {
      const text = ask(stringify(name), plain(args))
      return text === undefined ? undefined : parse(text)
    })
    const [top, method] = name.split('.')
    if (method === undefined) api[top] = call
    else api[top] = { ...api[top], [method]: call }
  }
  for (const name in api) freeze(api[name])

  return {
    given: [print, freeze({ log: print }), ...names.tops.map((name) => api[name])],
    short: (value) => stringify(short(value, 60)),
    /** Calls the level's function; a letter says what came of it. */
    enter(entry, args) {
      if (typeof entry !== 'function') return 'm'
      const answer = apply(entry, undefined, parse(args))
      if (answer === undefined) return 'e'
      // A row of numbers of TensorFlow.js is a list as any other.
      const value = rowsTag(answer) ? apply(from, ListHere, [answer]) : answer
      if (!isPlain(value, 0)) return 'w'
      const endless = endlessIn(value)
      if (endless) return `x${endless}`
      const text = plain(value)
      return text === undefined ? 'w' : `r${text}`
    },
    /** What ended a program: whether it is an error, its type, its message, and where it was thrown. */
    told(error) {
      const text = (value) => stringify(slice(StringHere(value), 0, 300))
      let kind = error
      while (kind !== errorPrototype && typeof kind === 'object' && kind !== null) kind = getPrototypeOf(kind)
      // As texts, not as a list: how lists are written a program may have changed.
      if (kind !== errorPrototype) return `[false,"Error",${stringify(short(error, 60))},""]`
      return `[true,${text(error.name)},${text(error.message)},${text(error.stack)}]`
    },
  }
}
