/** The film of a training: frames taken while it ran, shown again once it is done. Pure. */
interface Shot {
  readonly epoch: number
}

/**
 * The epochs after which a frame is taken: every one at first, when a model changes most, then ever fewer.
 * The list does not depend on how long one trains, so training longer continues the same path.
 */
export function frameEpochs(epochs: number): number[] {
  const list: number[] = []
  for (let e = 1; e < epochs; e += 1 + Math.floor(e / 8)) list.push(e)
  return [...list, epochs]
}

/** How many frames have been shown after so many of a film's `length` milliseconds: the last one only at its end. */
export function shownOf(film: readonly unknown[], elapsed: number, length: number): number {
  if (film.length === 0) return 0
  return 1 + Math.floor(Math.min(1, Math.max(0, elapsed / length)) * (film.length - 1))
}

/** When a film that was watched live up to an epoch should be taken up: nobody wants to see it twice. */
export function resumeAt(film: readonly Shot[], seen: number, length: number): number {
  const index = film.findIndex((frame) => frame.epoch > seen)
  return index < 0 ? length : (Math.max(0, index - 1) / Math.max(1, film.length - 1)) * length
}
