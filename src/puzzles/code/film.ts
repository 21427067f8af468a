import type { StageKit } from '../../scenes/kit/stage.ts'
import type { CodeEvent } from './events.ts'

type Scene = StageKit['scene']

/** How long the last picture stays before a film begins again, milliseconds. */
const breath = 1800

/** Plays a few events over and over, each for its own time. */
export function createFilm(scene: Scene) {
  let timer: ReturnType<Scene['time']['delayedCall']> | undefined
  function stop() {
    timer?.remove()
    timer = undefined
  }
  return {
    stop,
    loop(events: readonly CodeEvent[], show: (event: CodeEvent) => void) {
      stop()
      const step = (index: number) => {
        const event = events[index]
        if (!event) return
        show(event)
        const last = index === events.length - 1
        timer = scene.time.delayedCall(event.ms + (last ? breath : 0), () => step(last ? 0 : index + 1))
      }
      step(0)
    },
  }
}
