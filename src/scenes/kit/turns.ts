import type Phaser from 'phaser'

/**
 * Work on the stage that may wait for a few frames: one piece is done in each, so that no frame is long. What is
 * needed at once (a resize, the end of a film that is skipped) is done by `finish`.
 */
export interface Turns {
  /** Does `work` in one of the next frames; what still waits under the same name is not done any more. */
  take(name: string, work: () => void): void
  /** Does all that waits, now. */
  finish(): void
  /** Forgets all that waits. */
  drop(): void
  dispose(): void
}

export function createTurns(scene: Phaser.Scene): Turns {
  const waiting = new Map<string, () => void>()
  function next(): void {
    for (const [name, work] of waiting) {
      waiting.delete(name)
      work()
      return
    }
  }
  scene.events.on('update', next)
  return {
    take(name, work) {
      // Its place in the queue stays, so that what changes often does not wait for ever.
      waiting.set(name, work)
    },
    finish() {
      while (waiting.size > 0) next()
    },
    drop: () => waiting.clear(),
    dispose() {
      waiting.clear()
      scene.events.off('update', next)
    },
  }
}
