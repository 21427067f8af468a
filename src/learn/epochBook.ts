/**
 * Keeps a training's figures, whoever trains: which epochs there were, when to tell the caller, when to stop early.
 */
import type { FitOptions, History, Logs } from './fitOptions.ts'

export interface EpochBook {
  /** Enters an epoch's figures and tells the caller if it is time; true when training should end. */
  enter(logs: Logs): boolean
  /** Tells the caller about the last epoch entered, if that has not been done: training ended otherwise. */
  close(): void
  /** Epochs entered so far. */
  epochs(): number
  history(path: History['path'], diverged?: number): History
}

/** At most 30 messages a second, milliseconds apart. */
const messageEvery = 1000 / 30

/** `showWeights` is called before the caller is told, to put that epoch's weights into the model. */
export function createEpochBook(options: FitOptions, showWeights: () => void): EpochBook {
  const epoch: number[] = []
  const figures: Record<string, number[]> = {}
  const { earlyStopping } = options
  let lastMessage = Number.NEGATIVE_INFINITY
  let unsaid: Logs | undefined
  let best = Number.POSITIVE_INFINITY
  let wait = 0

  /** No better figure than the best for `patience` epochs. */
  function isStalled(logs: Logs): boolean {
    if (!earlyStopping) return false
    const figure = logs[earlyStopping.monitor]
    if (figure === undefined)
      throw new Error(`fit: earlyStopping watches ${earlyStopping.monitor}, which is not measured`)
    if (figure < best) {
      best = figure
      wait = 0
      return false
    }
    return ++wait >= earlyStopping.patience
  }

  function say(logs: Logs): void {
    unsaid = undefined
    showWeights()
    options.onEpochEnd?.(epoch.length - 1, logs)
  }

  return {
    enter(logs) {
      epoch.push(epoch.length)
      for (const [name, value] of Object.entries(logs)) {
        figures[name] ??= []
        figures[name].push(value)
      }
      const last = isStalled(logs) || epoch.length >= options.epochs
      const now = performance.now()
      unsaid = logs
      if (last || now - lastMessage >= messageEvery) {
        lastMessage = now
        say(logs)
      }
      return last
    },
    close() {
      if (unsaid) say(unsaid)
    },
    epochs: () => epoch.length,
    history: (path, diverged) => ({
      epoch,
      history: figures,
      path,
      ...(diverged !== undefined && { diverged }),
    }),
  }
}
