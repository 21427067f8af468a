import { quay } from './kit/backdrops/quay.ts'
import { createPip } from './kit/pip.ts'
import type { Stage, StageKit } from './kit/stage.ts'

/** A place for levels whose own could not be fetched, or whose kind has none: Pip still shows the model's numbers. */
export function emptyQuay({ scene, area }: StageKit): Stage {
  const { width, height } = area()
  const backdrop = quay(scene, width, height)
  const pip = createPip(scene, Math.min(130, height * 0.24))
  const stand = () => {
    const { x, y } = backdrop.places().pip
    pip.view.setPosition(x, y)
  }
  stand()
  return {
    show({ training, outcome }) {
      const glimpse = training.status === 'busy' ? training.show : outcome?.lab
      const accuracy =
        glimpse && typeof glimpse === 'object' && 'accuracy' in glimpse ? glimpse.accuracy : undefined
      pip.feel({
        learning: training.status === 'busy',
        accuracy: typeof accuracy === 'number' ? accuracy : undefined,
      })
    },
    demo() {},
    event: ({ sure, right }) => pip.feel({ sure, right }),
    jump() {},
    resize() {
      const { width: w, height: h } = area()
      backdrop.resize(w, h)
      stand()
    },
    dispose() {
      backdrop.view.destroy()
      pip.view.destroy()
    },
  }
}
