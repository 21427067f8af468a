/** Pictures of clothes as text, one hexadecimal digit a pixel, 0 to f, row by row from the top left. Pure. */

/** Pixels of a side, and of a picture. */
export const side = 14
export const pixels = side * side

/** Brightness of each pixel as the model has it, 0..1. */
export const valuesOf = (ink: string): number[] => Array.from(ink, (digit) => Number.parseInt(digit, 16) / 15)

/** Bytes that are multiples of 17 as text. */
export const inkOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => Math.round(byte / 17).toString(16)).join('')

/** The nth picture of many that stand one after another. */
export const nthInk = (all: string, n: number): string => all.slice(n * pixels, (n + 1) * pixels)

/** One picture laid over another: tenths of the second, and of the first what is left. */
export function blend(of: string, over: string, part: number): string {
  return Array.from(of, (digit, i) => {
    const [a, b] = [Number.parseInt(digit, 16), Number.parseInt(over[i] ?? '0', 16)]
    return Math.round((a * (10 - part) + b * part) / 10).toString(16)
  }).join('')
}
