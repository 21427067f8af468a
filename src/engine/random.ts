/**
 * Seeded random numbers: sfc32, Chris Doty-Humphrey's "small fast counter" generator (PractRand), 128 bits of
 * state, 32-bit integer arithmetic only, so every machine draws the same numbers. Nothing in the game that
 * reaches a score uses any other source of chance.
 */
export interface Random {
  /** Uniform in [0, 1), a multiple of 2^-32. */
  next(): number
  /** Uniform whole number in 0..n-1. */
  below(n: number): number
  pick<T>(from: readonly T[]): T
  /** A shuffled copy (Fisher-Yates). */
  shuffle<T>(from: readonly T[]): T[]
  /** Approximately standard normal: the sum of twelve uniforms less six (no log or cosine, which differ between machines). */
  normal(): number
  /** An independent generator for a named purpose, so that a new use of chance does not disturb the old ones. */
  fork(label: string): Random
  /** The generator's four words, for code that goes on drawing the same numbers elsewhere (the training kernel). */
  state(): readonly [number, number, number, number]
}

export function createRandom(seed: number, label = ''): Random {
  let a = seed >>> 0
  let b = hash(label)
  let c = 0x9e3779b9
  let counter = 1

  function bits(): number {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return sum >>> 0
  }
  // The author's advice: discard the first rounds, until the seed has reached every bit.
  for (let i = 0; i < 15; i++) bits()

  const next = () => bits() / 4294967296
  const below = (n: number) => Math.floor(next() * n)
  return {
    next,
    below,
    pick(from) {
      const item = from[below(from.length)]
      if (item === undefined) throw new Error('pick: the list is empty')
      return item
    },
    shuffle(from) {
      const out = [...from]
      for (let i = out.length - 1; i > 0; i--) {
        const j = below(i + 1)
        const held = out[i] as (typeof out)[number]
        out[i] = out[j] as (typeof out)[number]
        out[j] = held
      }
      return out
    },
    normal() {
      let sum = -6
      for (let i = 0; i < 12; i++) sum += next()
      return sum
    },
    fork: (purpose) => createRandom(seed, `${label}/${purpose}`),
    state: () => [a, b, c, counter],
  }
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    h ^= text.charCodeAt(i)
    h = Math.imul(h, 0x01000193)
  }
  return h >>> 0
}
