import type { Frame } from './events.ts'

/**
 * The epochs after which a frame is taken: every one at first, when the border moves most, then ever fewer.
 * The list does not depend on how long one trains, so training longer continues the same path.
 */
export function frameEpochs(epochs: number): number[] {
  const list: number[] = []
  for (let e = 1; e < epochs; e += 1 + Math.floor(e / 8)) list.push(e)
  return [...list, epochs]
}

/** How long the film runs, milliseconds: long enough to see the border bend, short enough to try again. */
export const filmLength = 2600

/** Where the film stands `elapsed` milliseconds after its beginning, in frames: 3.25 is a quarter past the fourth. */
export function filmAt(film: readonly Frame[], elapsed: number): number {
  return Math.min(1, Math.max(0, elapsed / filmLength)) * (film.length - 1)
}

/** When a film that was watched live up to an epoch should be taken up: nobody wants to see it twice. */
export function resumeAt(film: readonly Frame[], seen: number): number {
  const index = film.findIndex((frame) => frame.epoch > seen)
  return index < 0 ? filmLength : (Math.max(0, index - 1) / Math.max(1, film.length - 1)) * filmLength
}

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
