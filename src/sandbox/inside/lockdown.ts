/**
 * Takes away everything that a program does not need before it runs: the worker keeps the language, loses the
 * browser. What is left is frozen, so that a program cannot change what the recorder stands on.
 */

/** Held here because the global names are among those that go. */
const reflect = Reflect
const root = globalThis

export const language = new Set(
  `globalThis Infinity NaN undefined Object Function Array Number String Boolean Symbol BigInt Error AggregateError
  EvalError RangeError ReferenceError SyntaxError TypeError URIError Math JSON Map Set RegExp Iterator isFinite isNaN
  parseFloat parseInt`.split(/\s+/),
)

/** Kept for the machines that run inside, and TensorFlow.js; programs cannot see them. */
const machine = new Set(
  `Date Promise Proxy Reflect WeakMap WeakSet WeakRef FinalizationRegistry WebAssembly ArrayBuffer DataView Int8Array
  Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float32Array Float64Array BigInt64Array
  BigUint64Array SharedArrayBuffer Atomics`.split(/\s+/),
)

/** Removes every name of the global object and its prototypes that is not part of the language. */
export function stripGlobals(keepMachine: boolean): void {
  for (let holder: object | null = root; holder; holder = Object.getPrototypeOf(holder)) {
    if (holder === Object.prototype) break
    for (const name of reflect.ownKeys(holder)) {
      if (typeof name === 'string' && (language.has(name) || (keepMachine && machine.has(name)))) continue
      remove(holder, name)
    }
  }
}

function remove(holder: object, name: string | symbol) {
  if (reflect.deleteProperty(holder, name)) return
  reflect.defineProperty(holder, name, { value: undefined, writable: false })
}

/**
 * Freezes the language's own objects and takes the ways to make code from text. `random` takes the place of the
 * language's own chance.
 * Built-ins that can make something huge in one step are bounded by what they may `spend`.
 */
export function freezeLanguage(random: () => number, spend: (elements: number) => void): void {
  Object.defineProperty(Math, 'random', { value: random })
  bound(spend)
  const makers = [
    (() => {}).constructor,
    Object.getPrototypeOf(async () => {}).constructor,
    Object.getPrototypeOf(function* () {}).constructor,
    Object.getPrototypeOf(async function* () {}).constructor,
  ]
  for (const maker of makers) {
    const refuse = () => {
      throw new TypeError('Making code from text is not available here.')
    }
    Object.defineProperty(maker.prototype, 'constructor', { value: refuse })
  }
  Object.defineProperty(root, 'Function', { value: undefined })
  // Old static properties such as RegExp.$1 remember the last match: a note passed between runs.
  for (const name of reflect.ownKeys(RegExp))
    if (!['prototype', 'length', 'name'].includes(String(name))) reflect.deleteProperty(RegExp, name)
  const seen = new Set<unknown>()
  const freeze = (value: unknown) => {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value))
      return
    seen.add(value)
    if (value !== root) Object.freeze(value)
    for (const key of reflect.ownKeys(value)) {
      const described = reflect.getOwnPropertyDescriptor(value, key)
      freeze(described?.value)
      freeze(described?.get)
      freeze(described?.set)
    }
    freeze(Object.getPrototypeOf(value))
  }
  for (const name of language) freeze(reflect.get(root, name))
  const hidden = [
    [][Symbol.iterator](),
    ''[Symbol.iterator](),
    new Map().entries(),
    new Set().entries(),
    ''.matchAll(/./g),
  ]
  for (const value of [...makers, ...hidden, (function* () {})()]) freeze(Object.getPrototypeOf(value))
  for (const name of language) {
    const described = reflect.getOwnPropertyDescriptor(root, name)
    if (described?.configurable)
      Object.defineProperty(root, name, { ...described, writable: false, configurable: false })
  }
}

/** Most lists within lists that built-ins go down into: how deep an engine can go differs. */
const deepest = 500

/** 1, unless a value goes deeper than that; then what the engine throws when its stack is full. */
function shallow(value: unknown): number {
  const seen = new Set<unknown>()
  let level = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) throw new RangeError('Maximum call stack size exceeded')
    const next: unknown[] = []
    for (const one of level) {
      if (typeof one !== 'object' || one === null || seen.has(one)) continue
      seen.add(one)
      for (const key of reflect.ownKeys(one)) {
        const inside = reflect.getOwnPropertyDescriptor(one, key)?.value as unknown
        if (typeof inside === 'object' && inside !== null) next[next.length] = inside
      }
    }
    level = next
  }
  return 1
}

/** Lets built-ins that grow things account for what they are about to make. */
function bound(spend: (elements: number) => void) {
  const size = (value: unknown): number =>
    typeof value === 'string' || value instanceof String || Array.isArray(value)
      ? value.length
      : value instanceof Set || value instanceof Map
        ? value.size
        : 1
  wrap(String.prototype, 'repeat', (self, [count]) => size(self) * Number(count))
  wrap(String.prototype, 'padStart', (_, [count]) => Number(count))
  wrap(String.prototype, 'padEnd', (_, [count]) => Number(count))
  wrap(String.prototype, 'split', (self) => size(self))
  wrap(String.prototype, 'replaceAll', (self, [, by]) => size(self) * size(by))
  wrap(Array.prototype, 'concat', (self, items) =>
    items.reduce((sum: number, one) => sum + size(one), size(self)),
  )
  wrap(Array.prototype, 'join', (self, [by]) => shallow(self) && size(self) * size(by ?? ','))
  wrap(Array.prototype, 'toString', (self) => shallow(self) && size(self))
  wrap(JSON, 'stringify', (_, [value]) => shallow(value) && size(value))
  for (const name of ['fill', 'slice', 'map', 'filter', 'flat', 'flatMap', 'toReversed', 'toSpliced', 'with'])
    wrap(Array.prototype, name, (self) => size(self))
  wrap(Array.prototype, 'flat', (self) => shallow(self) && size(self))
  // What only looks, or moves what is there, is some ten times faster than what makes anew.
  const glance = (self: unknown) => size(self) / 10
  for (const name of [
    'includes',
    'indexOf',
    'lastIndexOf',
    'reverse',
    'shift',
    'unshift',
    'splice',
    'copyWithin',
  ])
    wrap(Array.prototype, name, glance)
  for (const name of `includes indexOf lastIndexOf startsWith endsWith slice substring substr at charAt charCodeAt
    codePointAt trim trimStart trimEnd toUpperCase toLowerCase normalize localeCompare concat`.split(/\s+/))
    wrap(String.prototype, name, glance)
  for (const name of ['match', 'matchAll', 'replace', 'search']) wrap(String.prototype, name, size)
  for (const name of ['test', 'exec']) wrap(RegExp.prototype, name, (_, [text]) => size(text))
  for (const name of ['sort', 'toSorted'])
    wrap(Array.prototype, name, (self) => size(self) * (32 - Math.clz32(size(self))))
  wrap(Array, 'from', (_, [from]) => {
    const length =
      typeof from === 'object' && from !== null ? Number((from as { length?: unknown }).length ?? 0) : 0
    return Math.max(size(from), length || 0)
  })
  const TrueArray = Array
  const Bounded = function (this: unknown, ...items: unknown[]) {
    if (items.length === 1 && typeof items[0] === 'number') spend(items[0])
    return new.target && new.target !== Bounded
      ? reflect.construct(TrueArray, items, new.target)
      : TrueArray(...items)
  }
  Object.setPrototypeOf(Bounded, TrueArray)
  for (const name of ['prototype', 'name', 'length', 'isArray', 'from', 'of'])
    Object.defineProperty(
      Bounded,
      name,
      Object.getOwnPropertyDescriptor(TrueArray, name) as PropertyDescriptor,
    )
  Object.defineProperty(Array.prototype, 'constructor', {
    value: Bounded,
    writable: true,
    configurable: true,
  })
  Object.defineProperty(root, 'Array', { value: Bounded, writable: true, configurable: true })

  function wrap(holder: object, name: string, cost: (self: unknown, args: unknown[]) => number) {
    const original: unknown = reflect.get(holder, name)
    if (typeof original !== 'function') return
    const bounded = {
      [name](this: unknown, ...args: unknown[]) {
        spend(cost(this, args) || 0)
        return reflect.apply(original, this, args)
      },
    }[name]
    Object.defineProperty(holder, name, { value: bounded, writable: true, configurable: true })
  }
}
