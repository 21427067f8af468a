import type { Frame } from './events.ts'

/** Epochs after which the model is looked at: every one at first, when it moves most, then ever fewer. */
export function frameEpochs(epochs: number): number[] {
  const list: number[] = []
  for (let epoch = 1; epoch < epochs; epoch += 1 + Math.floor(epoch / 6)) list.push(epoch)
  return [...list, epochs]
}

/** How long the film of a training runs, milliseconds. */
export const filmLength = 2400

/** The frame to show so many milliseconds after the film began. */
export function frameAt(film: readonly Frame[], elapsed: number): Frame | undefined {
  const at = Math.floor(Math.min(1, Math.max(0, elapsed / filmLength)) * (film.length - 1))
  return film[at]
}
