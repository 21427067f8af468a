import { createLecture } from '../../scenes/kit/lecture.ts'
import { stageOf } from '../../scenes/kit/stageOf.ts'
import { bay } from './bay.ts'
import { demosOn } from './demos.ts'
import { createHarbour } from './harbour.ts'
import { createLab } from './lab.ts'
import { bayLayout } from './layout.ts'
import type { Setup } from './schema.ts'

/** The lecture's demos, the easel and the flags of the lab, the bay of the contest. */
export const createStage = stageOf((_, { level }) => {
  const setup = level.setup as Setup
  return {
    lecture: ({ kit, width, height }) =>
      createLecture(kit, {
        demos: (on) => demosOn(on, setup),
        ground: () =>
          bay(kit.scene, 'lecture', setup, bayLayout(setup.classes.length, width, height), width, height),
      }),
    lab: (on, play) => createLab(on, setup, play),
    contest: (on, play) => createHarbour(on, setup, play),
  }
})
