/**
 * The binary format of WebAssembly 2.0 (https://webassembly.github.io/spec/core/binary/), as far as MicroPython and
 * QuickJS use it: numbers, instructions to go past, bytes to write. Throws at what it does not know.
 */
export interface Reader {
  readonly bytes: Uint8Array
  at: number
  byte(): number
  /** A number in LEB128; of signed ones only the length matters here. */
  number(): number
}

export function createReader(bytes: Uint8Array, at = 0): Reader {
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

export function createWriter(most: number) {
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

export function leb(value: number): number[] {
  const out: number[] = []
  let left = value
  do {
    out.push((left % 128) + (left >= 128 ? 128 : 0))
    left = Math.floor(left / 128)
  } while (left > 0)
  return out
}

/** A number with a sign, as constants are written. */
export function signedLeb(value: number): number[] {
  const out: number[] = []
  for (let left = value; ; left >>= 7) {
    const low = left & 127
    const last = left >> 7 === (low & 64 ? -1 : 0)
    out.push(last ? low : low | 128)
    if (last) return out
  }
}

/** The type of whole numbers of 32 bits. */
export const i32 = 0x7f

export const block = 0x02
export const loop = 0x03
export const branch = 0x04
export const otherwise = 0x05
export const end = 0x0b
export const leave = 0x0f
export const bulk = 0xfc

/** Goes past one instruction and gives back its code. */
export function skipInstruction(read: Reader): number {
  const code = read.byte()
  switch (code) {
    case block:
    case loop:
    case branch: // block, loop, if: their type
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
      if (
        code <= 0x01 ||
        code === otherwise ||
        code === end ||
        code === leave ||
        code === 0x1a ||
        code === 0x1b
      )
        return code
      if ((code >= 0x45 && code <= 0xc4) || code === 0xd1) return code
      throw new Error(`meter: unknown instruction 0x${code.toString(16)}`)
  }
}
