import type { Frame } from './events.ts'

/** How long the film runs, milliseconds: long enough to see the border bend, short enough to try again. */
export const filmLength = 2600

/** A figure of the film for every epoch from the first, straight lines between frames. */
export function curveOf(film: readonly Frame[], figure: 'loss' | 'validationLoss'): number[] {
  const curve: number[] = []
  let before: { readonly epoch: number; readonly value: number } | undefined
  for (const frame of film) {
    const value = frame[figure]
    if (value === undefined) continue
    const from = before ?? { epoch: frame.epoch - 1, value }
    for (let epoch = from.epoch + 1; epoch <= frame.epoch; epoch++) {
      curve.push(from.value + ((value - from.value) * (epoch - from.epoch)) / (frame.epoch - from.epoch))
    }
    before = { epoch: frame.epoch, value }
  }
  return curve
}
