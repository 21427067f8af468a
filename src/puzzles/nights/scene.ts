import { createLecture } from '../../scenes/kit/lecture.ts'
import { stageOf } from '../../scenes/kit/stageOf.ts'
import { demosOn } from './demos.ts'
import { createEvening } from './evening.ts'
import { createLab } from './lab.ts'
import { pierLayout } from './layout.ts'
import type { Setup } from './schema.ts'
import { shore } from './shore.ts'

/** The lecture's demos, one night on the pier in the lab, all nights in the contest. */
export const createStage = stageOf((_, { level }) => {
  const setup = level.setup as Setup
  return {
    lecture: ({ kit, width, height }) =>
      createLecture(kit, {
        demos: (on) => demosOn(on, setup),
        ground: () =>
          shore(kit.scene, 'lecture', pierLayout(setup.nights.length, width, height), width, height),
      }),
    lab: (on, play) => createLab(on, setup, play),
    contest: (on, play) => createEvening(on, setup, play),
  }
})
