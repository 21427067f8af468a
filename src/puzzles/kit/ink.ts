/** A picture as a recipe keeps it: one sign a pixel, `0` bare paper to `g` sixteen sixteenths of ink. */

/** No picture that the model sees has more pixels. */
export const mostInk = 14 * 14
export const inkPattern = /^[0-9a-g]+$/

export const pack = (pixels: readonly number[]): string =>
  pixels.map((share) => Math.round(Math.min(1, Math.max(0, share)) * 16).toString(17)).join('')

/** Shares of ink, 0..1. */
export const unpack = (ink: string): number[] => Array.from(ink, (sign) => Number.parseInt(sign, 17) / 16)
