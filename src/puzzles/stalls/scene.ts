import { createLecture } from '../../scenes/kit/lecture.ts'
import { createReel } from '../../scenes/kit/reel.ts'
import { stageOf } from '../../scenes/kit/stageOf.ts'
import { demosOn } from './demos.ts'
import type { Lab } from './events.ts'
import { createLab } from './lab.ts'
import { createLunch } from './lunch.ts'
import type { Setup } from './schema.ts'
import { createYard } from './yard.ts'

/** The lecture's days in the yard, the lab, the lunch hour. */
export const createStage = stageOf((_, { level }) => {
  const setup = level.setup as Setup
  const reel = createReel<Lab>()
  return {
    lecture(on) {
      const yard = createYard(on, setup, 'lecture')
      // The yard has a Pip of its own, which walks.
      return createLecture(on.kit, {
        demos: (stage) => demosOn(stage, setup, yard),
        set: {
          pip: { x: -200, y: -200, size: 20 },
          update: (_, elapsed) => yard.update(elapsed),
          clear: () => yard.show({ estimates: [], visits: [], strip: { eaten: [], of: setup.visits } }),
          dispose: () => yard.dispose(),
        },
      })
    },
    lab: (on, play) => createLab(on, setup, reel, play),
    contest: (on, play) => createLunch(on, setup, play),
  }
})
