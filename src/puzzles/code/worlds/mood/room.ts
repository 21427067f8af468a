/** Where things stand in the tea house, CSS pixels. */
export interface Room {
  readonly width: number
  readonly height: number
  /** Middle and radius of the meter. */
  readonly x: number
  readonly y: number
  readonly r: number
  readonly counter: number
}

export function roomOf({ width, height }: { readonly width: number; readonly height: number }): Room {
  const counter = height * 0.74
  // Where it is narrow, Pip needs the right-hand corner.
  const slim = width < 700
  // Where it is high, the meter stands above the china.
  const y = counter - height * 0.05 - Math.max(0, Math.min(70, (height - 420) * 0.2))
  const r = Math.min(width * (slim ? 0.26 : 0.3), (y - height * 0.06) * 0.78)
  return { width, height, x: width * (slim ? 0.43 : 0.5), y, r, counter }
}

/** Of the paper on the counter. */
export const slipWidth = (width: number) => Math.min(width * 0.62, 560)
