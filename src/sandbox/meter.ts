/**
 * Puts a meter into a WebAssembly module: every loop turn and every entry of a function uses up one unit of fuel, and
 * when there is none left the module traps; copying and filling memory uses up one for every 16 bytes. So work that no step of a program counts (one regular expression, one huge
 * number, one sort) ends at the same place on every machine.
 *
 * The module gains one exported global, `fuel`, and its own that change are exported too, as `global0` and so on: with
 * its memory they are all that it knows. Nothing else of it changes. Reads the binary format of WebAssembly 2.0
 * (https://webassembly.github.io/spec/core/binary/) as far as MicroPython and QuickJS use it, and throws at what it does not know.
 */
export function meter(wasm: Uint8Array): Uint8Array<ArrayBuffer> {
  const read = createReader(wasm)
  const out: number[][] = [[...wasm.subarray(0, 8)]]
  read.at = 8
  let fuel = 0
  let own: number[] = []
  while (read.at < wasm.length) {
    const id = read.byte()
    const length = read.number()
    const end = read.at + length
    if (id === section.import) fuel += importedGlobals(createReader(wasm, read.at))
    let body: number[] | Uint8Array = wasm.subarray(read.at, end)
    if (id === section.global) {
      const count = read.number()
      own = mutableGlobals(createReader(wasm, read.at), count, fuel)
      fuel += count
      body = [...leb(count + 2), ...wasm.subarray(read.at, end), ...fullTank, ...empty]
    } else if (id === section.export) {
      const count = read.number()
      const told = [['fuel', fuel] as const, ...own.map((at, i) => [`global${i}`, at] as const)]
      const exported = told.flatMap(([name, at]) => [...named(name), kindGlobal, ...leb(at)])
      body = [...leb(count + told.length), ...wasm.subarray(read.at, end), ...exported]
    } else if (id === section.code)
      body = metered(createReader(wasm, read.at), burn(fuel), burnBytes(fuel, fuel + 1))
    out.push([id, ...leb(body.length)], body as number[])
    read.at = end
  }
  const whole = new Uint8Array(out.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of out) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

const section = { import: 2, global: 6, export: 7, code: 10 } as const
const kindGlobal = 3
const [i32, mutable, end] = [0x7f, 0x01, 0x0b]
/** A mutable i32, at first the greatest. */
const fullTank = [i32, mutable, 0x41, 0xff, 0xff, 0xff, 0xff, 0x07, end]

/** The same, empty: where a length is put down for a moment. */
const empty = [i32, mutable, 0x41, 0x00, end]

/** global.get, i32.eqz, if: unreachable; global.get, i32.const 1, i32.sub, global.set. */
function burn(fuel: number): number[] {
  const at = leb(fuel)
  return [0x23, ...at, 0x45, 0x04, 0x40, 0x00, end, 0x23, ...at, 0x41, 0x01, 0x6b, 0x24, ...at]
}

/** What is paid for so many bytes, whose number lies on top of the stack and is put back: one for every 16 of them. */
function burnBytes(fuel: number, length: number): number[] {
  const [at, held] = [leb(fuel), leb(length)]
  // global.get, global.get, i32.const 4, i32.shr_u
  const both = [0x23, ...at, 0x23, ...held, 0x41, 0x04, 0x76]
  return [
    ...[0x24, ...held],
    // i32.lt_u, if: global.set 0, unreachable
    ...[...both, 0x49, 0x04, 0x40, 0x41, 0x00, 0x24, ...at, 0x00, end],
    // i32.sub, global.set
    ...[...both, 0x6b, 0x24, ...at],
    ...[0x23, ...held],
  ]
}

function metered(read: Reader, toll: readonly number[], bytesToll: readonly number[]): Uint8Array {
  const count = read.number()
  // Each function begins with its length, which grows; each toll is paid at most once in four bytes of code.
  const out = createWriter(read.bytes.length * 6)
  out.put(leb(count))
  for (let i = 0; i < count; i++) {
    const length = read.number()
    const last = read.at + length
    const body = createWriter(length * 14 + 64)
    let copied = read.at
    const pay = (at = read.at, what = toll) => {
      body.put(read.bytes.subarray(copied, at))
      body.put(what)
      copied = at
    }
    for (let groups = read.number(); groups > 0; groups--) {
      read.number()
      read.byte()
    }
    pay()
    while (read.at < last) {
      const at = read.at
      const code = skipInstruction(read)
      if (code === loop) pay()
      else if (code === bulk && isOfBytes(read.bytes, at)) pay(at, bytesToll)
    }
    body.put(read.bytes.subarray(copied, last))
    out.put(leb(body.length()))
    out.put(body.done())
  }
  return out.done()
}

const loop = 0x03
const bulk = 0xfc
/** memory.copy and memory.fill: their length lies on top of the stack. */
const isOfBytes = (bytes: Uint8Array, at: number) => bytes[at + 1] === 0x0a || bytes[at + 1] === 0x0b

/** Goes past one instruction and gives back its code. */
function skipInstruction(read: Reader): number {
  const code = read.byte()
  switch (code) {
    case 0x02:
    case loop:
    case 0x04: // block, loop, if: their type
    case 0x0c:
    case 0x0d: // br, br_if
    case 0x10: // call
    case 0x20:
    case 0x21:
    case 0x22:
    case 0x23:
    case 0x24:
    case 0x25:
    case 0x26: // local, global, table
    case 0x3f:
    case 0x40: // memory.size, memory.grow
    case 0x41:
    case 0x42: // i32.const, i64.const
    case 0xd0:
    case 0xd2: // ref.null, ref.func
      read.number()
      return code
    case 0x0e: // br_table
      for (let targets = read.number() + 1; targets > 0; targets--) read.number()
      return code
    case 0x11: // call_indirect
      read.number()
      read.number()
      return code
    case 0x1c: // select of a type
      for (let types = read.number(); types > 0; types--) read.byte()
      return code
    case 0x43:
      read.at += 4
      return code
    case 0x44:
      read.at += 8
      return code
    case bulk: {
      const which = read.number()
      const immediates = [0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 2, 1, 2, 1, 2, 1, 1, 1][which]
      if (immediates === undefined) throw new Error(`meter: unknown instruction 0xfc ${which}`)
      for (let i = 0; i < immediates; i++) read.number()
      return code
    }
    default:
      if (code >= 0x28 && code <= 0x3e) {
        read.number()
        read.number()
        return code
      }
      if (code <= 0x01 || code === 0x05 || code === end || code === 0x0f || code === 0x1a || code === 0x1b)
        return code
      if ((code >= 0x45 && code <= 0xc4) || code === 0xd1) return code
      throw new Error(`meter: unknown instruction 0x${code.toString(16)}`)
  }
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

function importedGlobals(read: Reader): number {
  let globals = 0
  for (let count = read.number(); count > 0; count--) {
    for (let names = 0; names < 2; names++) {
      const length = read.number()
      read.at += length
    }
    const kind = read.byte()
    if (kind === 0) read.number()
    else if (kind === kindGlobal) {
      read.at += 2
      globals++
    } else {
      if (kind === 1) read.byte()
      const flags = read.byte()
      read.number()
      if (flags & 1) read.number()
    }
  }
  return globals
}

interface Reader {
  readonly bytes: Uint8Array
  at: number
  byte(): number
  /** A number in LEB128; of signed ones only the length matters here. */
  number(): number
}

function createReader(bytes: Uint8Array, at = 0): Reader {
  const read: Reader = {
    bytes,
    at,
    byte: () => bytes[read.at++] ?? 0,
    number() {
      let [value, scale] = [0, 1]
      for (;;) {
        const byte = read.byte()
        value += (byte & 127) * scale
        if (byte < 128) return value
        scale *= 128
      }
    },
  }
  return read
}

function createWriter(most: number) {
  const bytes = new Uint8Array(most)
  let at = 0
  return {
    put(piece: ArrayLike<number>) {
      bytes.set(piece, at)
      at += piece.length
    },
    length: () => at,
    done: () => bytes.subarray(0, at),
  }
}

function leb(value: number): number[] {
  const out: number[] = []
  let left = value
  do {
    out.push((left % 128) + (left >= 128 ? 128 : 0))
    left = Math.floor(left / 128)
  } while (left > 0)
  return out
}

const named = (name: string) => [...leb(name.length), ...new TextEncoder().encode(name)]
