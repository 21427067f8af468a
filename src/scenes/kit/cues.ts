import type Phaser from 'phaser'

/** What happens on a stage later, and can be called off: when it is rebuilt, jumped in, or told of the next event. */
export interface Cues {
  /** After so many milliseconds of the scene's clock, which stands still while a contest is paused. */
  at(ms: number, act: () => void): void
  clear(): void
}

export function createCues(scene: Phaser.Scene): Cues {
  let timers: Phaser.Time.TimerEvent[] = []
  return {
    at(ms, act) {
      timers.push(scene.time.delayedCall(ms, act))
    },
    clear() {
      for (const timer of timers) timer.remove(false)
      timers = []
    },
  }
}
