import type { Outcome } from './outcome.ts'
import type { ProgramLine } from './program.ts'

/**
 * A short mark of everything an outcome holds, down to the last bit of each number: two machines that attempted
 * the same recipe must show the same one. FNV-1a, 64 bits, over the outcome as JSON (JSON writes a double so that
 * reading it gives the same double), as 16 hexadecimal digits. It finds differences; it does not resist forgery. What is only looked at is no part of it.
 */
export function fingerprint(outcome: Outcome): string {
  const text = JSON.stringify(outcome, (key, value) =>
    key === lookedAt ? undefined : ArrayBuffer.isView(value) ? listOf(value) : value,
  )
  // Two 32-bit halves instead of one 64-bit integer: a hundred times faster than BigInt.
  let low = 0x84222325
  let high = 0xcbf29ce4
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    for (const byte of code < 256 ? [code] : [code & 255, code >>> 8]) {
      low ^= byte
      // Times the FNV prime 2^40 + 0x1b3, modulo 2^64.
      const product = (low >>> 0) * 0x1b3
      const carry = Math.floor(product / 4294967296)
      high = (Math.imul(high, 0x1b3) + carry + (low << 8)) >>> 0
      low = product >>> 0
    }
  }
  return hex(high) + hex(low)
}

/** See `ProgramLine.held`. */
const lookedAt: keyof ProgramLine = 'held'

function listOf(view: ArrayBufferView): number[] {
  if (view instanceof DataView) throw new TypeError('fingerprint: a DataView has no numbers of its own')
  return Array.from(view as unknown as ArrayLike<number>)
}

const hex = (n: number) => (n >>> 0).toString(16).padStart(8, '0')
