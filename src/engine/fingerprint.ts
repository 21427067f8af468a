import type { Figures } from './figures.ts'
import type { Outcome } from './outcome.ts'

/**
 * A short mark of what an outcome decided, down to the last bit of each number: two machines that attempted the same
 * recipe must show the same one. It covers stars, failure, figures and every answer of the contest (how sure, whether
 * right); not how the contest is shown, nor what the lab shows, nor what anything is called there. What breaks it is
 * written in docs/decisions/0003-what-breaks-a-fingerprint.md.
 */
export function fingerprint({ level, stars, failure, metrics, cost, events }: Outcome): string {
  return digest({
    level,
    stars,
    ...(failure && { failure: failure.code }),
    metrics: inOrder(metrics),
    cost: inOrder(cost),
    answers: events.flatMap(({ sure, right, count }) =>
      sure === undefined && right === undefined && !count
        ? []
        : [[sure ?? null, right ?? null, ...(count ? [count.right, count.wrong] : [])]],
    ),
  })
}

/** By name, so that it does not matter in which order a kind measures. */
function inOrder(figures: Figures): Figures {
  return Object.fromEntries(Object.entries(figures).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/**
 * FNV-1a, 64 bits, over a value as JSON (JSON writes a double so that reading it gives the same double), as 16
 * hexadecimal digits. It finds differences; it does not resist forgery.
 */
export function digest(value: unknown): string {
  const text = JSON.stringify(value, (_key, of) => (ArrayBuffer.isView(of) ? listOf(of) : of))
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

function listOf(view: ArrayBufferView): number[] {
  if (view instanceof DataView) throw new TypeError('fingerprint: a DataView has no numbers of its own')
  return Array.from(view as unknown as ArrayLike<number>)
}

const hex = (n: number) => (n >>> 0).toString(16).padStart(8, '0')
