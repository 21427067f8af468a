import { marketGround } from '../../scenes/kit/backdrops/market.ts'
import { createLecture } from '../../scenes/kit/lecture.ts'
import { stageOf } from '../../scenes/kit/stageOf.ts'
import { demosOn } from './demos.ts'
import { createLab } from './lab.ts'
import { createNight } from './night.ts'
import type { Setup } from './schema.ts'

/** The lecture's demos, the square of the lab, the night belt of the contest. */
export const createStage = stageOf((_, { level }) => {
  const setup = level.setup as Setup
  return {
    lecture: ({ kit, width, height }) =>
      createLecture(kit, {
        demos: (on) => demosOn(on, setup),
        ground: () => marketGround(kit.scene, width, height, 'alley'),
      }),
    lab: (on, play) => createLab(on, setup, play),
    contest: (on, play) => createNight(on, setup, play),
  }
})
