/**
 * An embedding is a table with a row of `outC` numbers for every word; the inputs are word numbers 0..words-1:
 *
 *   forward    z[t, c] = w[word t, c]
 *   backward   dw[word t, c] += dz[t, c]
 *
 * Neighbouring lanes want different rows of the table, so this is done one number at a time.
 */
import { Layer } from './program'

export function embeddingForward(l: Layer, row: usize): void {
  for (let t = 0; t < l.inputs; t++) {
    for (let at: usize = 0; at < row; at += 4) {
      const w = l.w + entry(l, t, at, row)
      const z = l.z + <usize>(t * l.outC) * row + at
      for (let c = 0; c < l.outC; c++) store<f32>(z + <usize>c * row, load<f32>(w + (<usize>c << 2)))
    }
  }
}

export function embeddingBackward(l: Layer, row: usize): void {
  if (!l.dw) return
  for (let t = 0; t < l.inputs; t++) {
    for (let at: usize = 0; at < row; at += 4) {
      const dw = l.dw + entry(l, t, at, row)
      const dz = l.dz + <usize>(t * l.outC) * row + at
      for (let c = 0; c < l.outC; c++) {
        const to = dw + (<usize>c << 2)
        store<f32>(to, load<f32>(to) + load<f32>(dz + <usize>c * row))
      }
    }
  }
}

/** Byte offset of a word's row; a number outside the table is held to its ends. */
@inline
function entry(l: Layer, t: i32, at: usize, row: usize): usize {
  const word = <i32>load<f32>(l.a + <usize>t * row + at)
  return <usize>(max(0, min(word, l.words - 1)) * l.outC) << 2
}
