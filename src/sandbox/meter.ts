/**
 * Puts a meter into a WebAssembly module. Every loop turn and every entry of a function uses up one unit of fuel, and
 * when there is none left the module traps; copying and filling memory uses up one for every 16 bytes. So work that no
 * step of a program counts (one regular expression, one huge number, one sort) ends at the same place on every machine.
 *
 * A call out to the host takes an engine as long as some twenty of those, and is paid for as such.
 *
 * Every call takes room as long as it lasts, in bytes that it may need of an engine's own stack (`frame`), and when there
 * is none left the module traps: so functions that call themselves end at the same depth in every engine, however large
 * its stack is and however it lays out its calls.
 *
 * A call out that is there to come back in (`invoke_…`, from which C may leap) leaves the machine's stack and the room as they
 * were before it: the host, for which looking up a global takes longer than most of these calls, need not see to that.
 *
 * How much memory it has is counted too (`pages`, of 64 KiB): memory cannot shrink, but this number can be put back, so that
 * one machine after another begins in the same memory with as little of it as the first, and what lies behind was never
 * written to.
 *
 * The module gains three exported globals, `fuel`, `stackLeft` and `pages`, and its own that change are exported too, as
 * `global0` and so on: with its memory they are all that it knows. Nothing else of it changes.
 */
import { type Tolls, tollsOf } from './tolls.ts'
import {
  block,
  branch,
  bulk,
  createReader,
  createWriter,
  end,
  i32,
  leave,
  leb,
  loop,
  type Reader,
  signedLeb,
  skipInstruction,
} from './wasm.ts'

export function meter(wasm: Uint8Array): Uint8Array<ArrayBuffer> {
  const read = createReader(wasm)
  const out: number[][] = [[...wasm.subarray(0, 8)]]
  read.at = 8
  /** The first of the new globals: all of the module's come before it. */
  let first = 0
  let own: number[] = []
  let types: readonly Type[] = []
  let functions: readonly Type[] = []
  let outside: readonly Outside[] = []
  let pages = 0
  let stack: number | undefined
  while (read.at < wasm.length) {
    const id = read.byte()
    const length = read.number()
    const until = read.at + length
    const inside = createReader(wasm, read.at)
    let body: number[] | Uint8Array = wasm.subarray(read.at, until)
    if (id === section.type) types = typesIn(inside)
    else if (id === section.function) functions = functionsIn(inside, types)
    else if (id === section.import) {
      const imported = importsIn(inside)
      first += imported.globals
      outside = imported.functions
      pages = imported.pages
    } else if (id === section.memory && inside.number() > 0) pages = pagesIn(inside)
    else if (id === section.global) {
      const count = inside.number()
      const bodies = inside.at
      own = mutableGlobals(inside, count, first)
      first += count
      const ours = [full, full, number(0), number(pages)]
      body = [...leb(count + ours.length), ...wasm.subarray(bodies, until), ...ours.flat()]
    } else if (id === section.export) {
      const count = inside.number()
      stack = globalNamed('__stack_pointer', createReader(wasm, inside.at), count)
      const told = [
        ['fuel', first] as const,
        ['stackLeft', first + 1] as const,
        ['pages', first + 3] as const,
        ...own.map((at, i) => [`global${i}`, at] as const),
      ]
      const exported = told.flatMap(([name, at]) => [...named(name), kindGlobal, ...leb(at)])
      body = [...leb(count + told.length), ...wasm.subarray(inside.at, until), ...exported]
    } else if (id === section.code)
      body = metered(inside, functions, outside, tollsOf(first, first + 1, first + 2, first + 3, stack))
    out.push([id, ...leb(body.length)], body as number[])
    read.at = until
  }
  const whole = new Uint8Array(out.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of out) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

const section = { type: 1, import: 2, function: 3, memory: 5, global: 6, export: 7, code: 10 } as const
const [kindMemory, kindGlobal] = [2, 3]
const mutable = 0x01
/** A mutable i32, at first the greatest. */
const full = [i32, mutable, 0x41, 0xff, 0xff, 0xff, 0xff, 0x07, end]

/** The same of another number: where a length is put down for a moment, and the memory's pages. */
const number = (at: number) => [i32, mutable, 0x41, ...signedLeb(at), end]

/** How many values a function takes, and the type of the one that it gives. */
interface Type {
  readonly takes: number
  readonly gives: number | undefined
}

/**
 * Bytes that a call may need of an engine's stack: a few words of its own, and as much for each of its variables as the
 * engine that is most lavish with them (WebKit's interpreter: 16 bytes).
 */
const frame = (variables: number) => 128 + 16 * variables
/** The same for a call that goes out to the host to come back in from there: one from which C may leap. */
const hostFrame = 1024

/** Calls out that are free: writing down what a line set is not the program's work, and not every run has it. */
const free = ['live', 'set']

function metered(
  read: Reader,
  functions: readonly Type[],
  outside: readonly Outside[],
  tolls: Tolls,
): Uint8Array {
  const count = read.number()
  // Each function begins with its length, which grows; each toll is paid at most once in four bytes of code.
  const out = createWriter(read.bytes.length * 8 + count * 64)
  out.put(leb(count))
  for (let i = 0; i < count; i++) {
    const type = functions[i]
    if (!type) throw new Error(`meter: function ${i} has no type`)
    const length = read.number()
    const body = meteredFunction(read, read.at + length, type, outside, tolls)
    out.put(leb(body.length))
    out.put(body)
  }
  return out.done()
}

/** One function's body, with what it pays; `read` is at its first byte, and afterwards at its end. */
function meteredFunction(
  read: Reader,
  last: number,
  type: Type,
  outside: readonly Outside[],
  tolls: Tolls,
): Uint8Array {
  const body = createWriter((last - read.at) * 20 + 160)
  let copied = read.at
  const put = (what: readonly number[], at = read.at, from = at) => {
    body.put(read.bytes.subarray(copied, at))
    body.put(what)
    copied = from
  }
  const groups = read.number()
  const declared = read.at
  let variables = type.takes
  for (let i = 0; i < groups; i++) {
    variables += read.number()
    read.byte()
  }
  const calls = callsIn(read, last)
  const leaps = calls?.some((one) => outside[one]?.returns)
  if (leaps) {
    // Two variables more.
    body.put(leb(groups + 1))
    copied = declared
    put([2, i32])
  }
  put(tolls.turn)
  const room = frame(variables) + (leaps ? hostFrame : 0)
  // What the function was lies in a block, which all its ways out lead to: there its room is given back.
  if (calls) body.put([...tolls.take(room), block, type.gives ?? 0x40])
  let inside = 0
  while (read.at < last) {
    const at = read.at
    const code = skipInstruction(read)
    if (code === block || code === loop || code === branch) inside++
    else if (code === end) inside--
    if (code === loop) put(tolls.turn)
    else if (code === call && outside[calledAt(read.bytes, at)]?.returns) {
      put([...tolls.host, ...tolls.keep(variables, variables + 1)], at)
      put(tolls.putBack(variables, variables + 1), read.at)
    } else if (code === call && outside[calledAt(read.bytes, at)]?.paid) put(tolls.host, at)
    else if (code === bulk && isOfBytes(read.bytes, at)) put(tolls.bytes, at)
    else if (code === memorySize) put(tolls.size, at, read.at)
    else if (code === memoryGrow) put(tolls.grow, at, read.at)
    else if (code === leave && calls) put([0x0c, ...leb(inside)], at, read.at)
  }
  body.put(read.bytes.subarray(copied, last))
  if (calls) body.put([...tolls.give(room), end])
  return body.done()
}

/** The functions that one calls by their number, if it calls any; one that does not is no part of a recursion. */
function callsIn(read: Reader, last: number): readonly number[] | undefined {
  const ahead = createReader(read.bytes, read.at)
  let calls: number[] | undefined
  while (ahead.at < last) {
    const at = ahead.at
    const code = skipInstruction(ahead)
    if (code === call || code === callAny) calls ??= []
    if (code === call) calls?.push(calledAt(read.bytes, at))
  }
  return calls
}

const [call, callAny] = [0x10, 0x11]
const [memorySize, memoryGrow] = [0x3f, 0x40]
const calledAt = (bytes: Uint8Array, at: number) => createReader(bytes, at + 1).number()

/** memory.copy and memory.fill: their length lies on top of the stack. */
const isOfBytes = (bytes: Uint8Array, at: number) => bytes[at + 1] === 0x0a || bytes[at + 1] === 0x0b

function typesIn(read: Reader): Type[] {
  const types: Type[] = []
  for (let count = read.number(); count > 0; count--) {
    if (read.byte() !== 0x60) throw new Error('meter: a type that is no function')
    const takes = read.number()
    read.at += takes
    const results = read.number()
    if (results > 1) throw new Error('meter: a function of several results')
    types.push({ takes, gives: results === 1 ? read.byte() : undefined })
  }
  return types
}

function functionsIn(read: Reader, types: readonly Type[]): Type[] {
  return Array.from({ length: read.number() }, () => {
    const type = types[read.number()]
    if (!type) throw new Error('meter: a function of no type')
    return type
  })
}

/** Which of a module's own globals change, by their index. */
function mutableGlobals(read: Reader, count: number, first: number): number[] {
  const found: number[] = []
  for (let i = 0; i < count; i++) {
    read.byte()
    if (read.byte() === mutable) found.push(first + i)
    while (skipInstruction(read) !== end);
  }
  return found
}

/** A function of the host's. */
interface Outside {
  readonly paid: boolean
  /** Whether it is there to call back in. */
  readonly returns: boolean
}

/** The index of the global that is exported by a name. */
function globalNamed(name: string, read: Reader, count: number): number | undefined {
  for (let i = 0; i < count; i++) {
    const found = textIn(read) === name
    const kind = read.byte()
    const at = read.number()
    if (found && kind === kindGlobal) return at
  }
  return undefined
}

function textIn(read: Reader): string {
  const length = read.number()
  read.at += length
  return new TextDecoder().decode(read.bytes.subarray(read.at - length, read.at))
}

/** How many pages a memory has at first. */
function pagesIn(read: Reader): number {
  const bounded = read.number() & 1
  const least = read.number()
  if (bounded) read.number()
  return least
}

/** How many globals are imported, the functions in their order, and the memory's pages. */
function importsIn(read: Reader): { globals: number; functions: Outside[]; pages: number } {
  let [globals, pages] = [0, 0]
  const functions: Outside[] = []
  for (let count = read.number(); count > 0; count--) {
    textIn(read)
    const name = textIn(read)
    const kind = read.byte()
    if (kind === 0) {
      read.number()
      functions.push({ paid: !free.includes(name), returns: name.startsWith('invoke_') })
    } else if (kind === kindGlobal) {
      read.at += 2
      globals++
    } else if (kind === kindMemory) pages = pagesIn(read)
    else {
      read.byte()
      pagesIn(read)
    }
  }
  return { globals, functions, pages }
}

const named = (name: string) => [...leb(name.length), ...new TextEncoder().encode(name)]
