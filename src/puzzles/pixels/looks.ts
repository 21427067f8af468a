/** How numbers look and how places are told, in the panel. Pure. */
import type { Text } from '../../engine/index.ts'
import { fullInk, side } from './grid.ts'
import { words } from './panelWords.ts'

type Say = (text: Text, gaps?: Record<string, string | number>) => string

export const placeOf = (say: Say, at: number): string =>
  say(words.place, { at: at + 1, row: Math.floor(at / side) + 1, column: (at % side) + 1 })

/** A square's ground for so many dots of ink. */
export const inkBack = (n: number) => ({
  back: `color-mix(in srgb, var(--ink) ${Math.round((n / fullInk) * 100)}%, var(--paper))`,
  dark: n > fullInk / 2,
})

/** A square's ground for a difference: the second class's colour where it has more ink, else the first's. */
export function differenceBack(by: number, tones: readonly [string, string]) {
  const strength = Math.min(1, Math.abs(by) / (fullInk * 0.6))
  return {
    back: `color-mix(in srgb, ${by < 0 ? tones[0] : tones[1]} ${Math.round(strength * 100)}%, var(--ink))`,
    dark: strength < 0.55,
  }
}
