/** The colours of a weight, for page and stage alike: night for none, warm for ink that speaks for, blue for against. */
export type Rgb = readonly [number, number, number]

const night: Rgb = [20, 27, 61]
const warm: Rgb = [255, 179, 71]
const cold: Rgb = [76, 201, 240]

/** `value` from -1 to 1. The root keeps small weights visible. */
export const weightColour = (value: number): Rgb =>
  between(night, value < 0 ? cold : warm, Math.sqrt(Math.abs(value)))

export function between(from: Rgb, to: Rgb, part: number): Rgb {
  const at = (i: 0 | 1 | 2) => Math.round(from[i] + (to[i] - from[i]) * Math.min(1, Math.max(0, part)))
  return [at(0), at(1), at(2)]
}
