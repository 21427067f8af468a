/**
 * The spectrum: which frequencies are in a row of numbers, and how much of each. The discrete Fourier transform by Cooley
 * and Tukey (1965) of numbers under a Hann window, with zeros behind them so that it is read between its own bins. Pure.
 */
import { sine } from './calls.ts'

/** Numbers that a transform reads; a power of 2. */
export const size = 4096
const bits = 12

/** sin and cos of every turn of a transform. */
const turns = Float64Array.from({ length: size }, (_, i) => sine(i / size))
const backwards = Uint16Array.from({ length: size }, (_, i) => {
  let back = 0
  for (let bit = 0; bit < bits; bit++) back |= ((i >> bit) & 1) << (bits - 1 - bit)
  return back
})

/** Magnitudes of `size` / 2 + 1 frequencies from 0 to half the rate: of one tone of loudness 1, about 1 at most. */
export function spectrumOf(numbers: Float64Array): Float64Array {
  const [re, im] = [new Float64Array(size), new Float64Array(size)]
  const count = Math.min(numbers.length, size)
  let whole = 0
  for (let i = 0; i < count; i++) {
    // Hann: nothing at both ends, so that a tone cut off there does not smear.
    const hann = 0.5 + 0.5 * sine((i + 0.5) / count - 0.25)
    whole += hann
    re[backwards[i] ?? 0] = (numbers[i] ?? 0) * hann
  }
  transform(re, im)
  return Float64Array.from({ length: size / 2 + 1 }, (_, k) => {
    const [a, b] = [re[k] ?? 0, im[k] ?? 0]
    return (2 * Math.sqrt(a * a + b * b)) / Math.max(whole, 1e-9)
  })
}

/** In place, `re` and `im` in bit-reversed order. */
function transform(re: Float64Array, im: Float64Array): void {
  for (let half = 1; half < size; half *= 2) {
    const step = size / (2 * half)
    for (let k = 0; k < half; k++) {
      const [wi, wr] = [-(turns[k * step] ?? 0), turns[(k * step + size / 4) % size] ?? 0]
      for (let i = k; i < size; i += 2 * half) {
        const j = i + half
        const [a, b] = [re[j] ?? 0, im[j] ?? 0]
        const [tr, ti] = [a * wr - b * wi, a * wi + b * wr]
        const [p, q] = [re[i] ?? 0, im[i] ?? 0]
        re[j] = p - tr
        im[j] = q - ti
        re[i] = p + tr
        im[i] = q + ti
      }
    }
  }
}

/** Edges of the bands that a model reads, hertz: `each` to every note, equally wide as a ratio. */
export interface Bands {
  readonly edges: readonly number[]
}

/** Of each band the loudest frequency in it, the loudest of all being 1. Bands above half the rate do not exist. */
export function bandsOf(magnitudes: Float64Array, rate: number, edges: readonly number[]): number[] {
  const perBin = rate / size
  const last = size / 2
  const loud: number[] = []
  for (let band = 0; band + 1 < edges.length; band++) {
    const from = Math.ceil((edges[band] ?? 0) / perBin)
    if ((edges[band] ?? 0) >= rate / 2) break
    const to = Math.min(last, Math.max(from, Math.ceil((edges[band + 1] ?? 0) / perBin) - 1))
    let most = 0
    for (let k = from; k <= to; k++) most = Math.max(most, magnitudes[k] ?? 0)
    loud.push(most)
  }
  const loudest = Math.max(...loud, 1e-9)
  return loud.map((one) => one / loudest)
}
