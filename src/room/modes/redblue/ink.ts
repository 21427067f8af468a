/** A digit of eight by eight pixels as text, one sign a pixel from the top left: 0 is paper, g full ink (16). */

export const width = 8
export const pixels = width * width
export const inkPattern = /^[0-9a-g]{64}$/
const signs = '0123456789abcdefg'
const full = signs.length - 1

export const packed = (values: readonly number[]): string =>
  values.map((value) => signs[Math.min(full, Math.max(0, Math.round(value)))] ?? '0').join('')

/** 0 to 1 each. */
export const unpacked = (ink: string): number[] =>
  [...ink].map((sign) => Math.max(0, signs.indexOf(sign)) / full)

/** Paper becomes full ink, ink becomes paper. */
export function turned(ink: string, at: number): string {
  const to = signs.indexOf(ink[at] ?? '0') * 2 >= full ? '0' : 'g'
  return ink.slice(0, at) + to + ink.slice(at + 1)
}

/** The picture with these pixels turned over. */
export const changed = (ink: string, at: readonly number[]): string => at.reduce(turned, ink)
