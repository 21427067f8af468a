/*
 * What stands in QuickJS before a program comes: the program's own functions of the level, `print`, and what writes
 * values down. It runs in there and belongs to the program's world: a program that breaks it breaks only its own run,
 * and every case begins from a copy of the memory as it was before.
 * Texts cross the border as JSON, which leaves no sign of them out.
 */
;(random, send, ask, tooMuch, given) => {
  const { stringify, parse } = JSON
  const names = parse(given)
  const { getOwnPropertyDescriptors, entries, freeze, defineProperty, getPrototypeOf, keys } = Object
  const plainPrototype = Object.prototype
  const rows = getPrototypeOf(Float32Array)
  const { isInteger, isFinite: isFiniteHere } = Number
  const { isArray } = Array
  const ArrayHere = Array
  const [StringHere, NumberHere, ErrorHere, MapHere, SetHere] = [String, Number, Error, Map, Set]
  const apply = Function.prototype.call.bind(Function.prototype.apply)

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
    const half = text.length > length ? text.charCodeAt(length - 1) & 0xfc00 : 0
    return text.slice(0, half === 0xd800 ? length - 1 : length)
  }
  /**
   * A value as a few characters: `[3, 'a', ...]`. Runs no code of the program. At least the first `room` signs are right;
   * what would come after them is not made.
   */
  const shown = (value, depth, room) => {
    switch (typeof value) {
      case 'string':
        return value.length > longest ? `… (${value.length})` : `'${begun(value, 60)}'`
      case 'number':
        return isInteger(value) ? StringHere(value) : StringHere(NumberHere(value.toPrecision(6)))
      case 'function':
        return 'ƒ'
      case 'object': {
        if (value === null) return 'null'
        if (depth === 0) return '…'
        const each = (one, left) => shown(one, depth - 1, left)
        if (isArray(value)) return `[${listed(value.slice(0, 12), value.length, room, each)}]`
        if (value instanceof rows)
          return `[${listed(ArrayHere.from(value.subarray(0, 12)), value.length, room, each)}]`
        if (value instanceof SetHere) return `Set {${listed(some(value, 12), value.size, room, each)}}`
        if (value instanceof MapHere)
          return `Map {${joined(some(value, 8), room, ([k, v], left) => `${each(k, left)}: ${each(v, left)}`)}}`
        const own = entries(getOwnPropertyDescriptors(value)).slice(0, 8)
        return `{${joined(own, room, ([k, { value: v }], left) => `${k}: ${each(v, left)}`)}}`
      }
      default:
        return StringHere(value)
    }
  }
  /** The first of a collection. */
  const some = (collection, most) => {
    const list = []
    for (const one of collection) if (list.push(one) === most) break
    return list
  }
  const joined = (list, room, show) => {
    let text = ''
    for (let i = 0; i < list.length && text.length <= room; i++)
      text += (i > 0 ? ', ' : '') + show(list[i], room - text.length)
    return text
  }
  const listed = (list, of, room, show) => joined(list, room, show) + (of > list.length ? ', …' : '')
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
      const said = typeof value === 'string' ? value.slice(0, names.longest) : short(value, 200)
      text += (i > 0 ? ' ' : '') + said
      if (text.length > names.longest) break
    }
    send(stringify(`${text.slice(0, names.longest)}\n`))
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
      const value = answer instanceof rows ? ArrayHere.from(answer) : answer
      if (!isPlain(value, 0)) return 'w'
      const endless = endlessIn(value)
      if (endless) return `x${endless}`
      const text = plain(value)
      return text === undefined ? 'w' : `r${text}`
    },
    /** What ended a program: whether it is an error, its type, its message, and where it was thrown. */
    told(error) {
      const text = (value) => StringHere(value).slice(0, 300)
      if (!(error instanceof ErrorHere)) return stringify([false, 'Error', short(error, 60), ''])
      return stringify([true, text(error.name), text(error.message), text(error.stack)])
    },
  }
}
