/** A piece's pixels in coloured light. */
import { between, type Rgb } from '../../look/index.ts'

/** The projector's own light, from the dark of the hall to the brightest cloth. */
export const violet: Rgb = [216, 190, 255]
export const darkest: Rgb = [46, 22, 84]

/** Fills RGBA bytes; where there is no cloth nothing is painted. */
export function paintInk(rgba: Uint8ClampedArray, ink: string, tone: Rgb = violet): void {
  for (let i = 0; i < ink.length; i++) {
    const value = Number.parseInt(ink[i] ?? '0', 16) / 15
    const [r, g, b] = between(darkest, tone, value)
    rgba.set([r, g, b, value === 0 ? 0 : 255], i * 4)
  }
}

/** "#RRGGBB" as numbers. */
export function rgbOf(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}
