import { pier } from '../../scenes/kit/backdrops/pier.ts'
import { createLecture } from '../../scenes/kit/lecture.ts'
import { stageOf } from '../../scenes/kit/stageOf.ts'
import { demosOn } from './demos.ts'
import { createInspection } from './inspection.ts'
import { createLab } from './lab.ts'
import type { Setup } from './schema.ts'

/** The lecture's demos, the lab's table and row, the inspection of the contest. */
export const createStage = stageOf((_, { level }) => {
  const setup = level.setup as Setup
  return {
    lecture: ({ kit, width, height }) =>
      createLecture(kit, {
        demos: (on) => demosOn(on, setup),
        ground: () => pier(kit.scene, 'machines-lecture', height * 0.27, width, height),
      }),
    lab: (on, play) => createLab(on, setup, play),
    contest: (on, play) => createInspection(on, setup, play),
  }
})
