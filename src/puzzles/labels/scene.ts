import { marketGround } from '../../scenes/kit/backdrops/market.ts'
import { createLecture } from '../../scenes/kit/lecture.ts'
import { stageOf } from '../../scenes/kit/stageOf.ts'
import { demosOn } from './demos.ts'
import { demosOfHands } from './demosOfHands.ts'
import { createLab } from './lab.ts'
import type { Setup } from './schema.ts'
import { createStall } from './stall.ts'

/** The lecture's demos, the chart and crate of the lab, the stall of the contest. */
export const createStage = stageOf((_, { level }) => {
  const setup = level.setup as Setup
  return {
    lecture: ({ kit, width, height }) =>
      createLecture(kit, {
        demos: (on) => ({ ...demosOn(on, setup), ...(setup.guide && demosOfHands(on, setup)) }),
        ground: () => marketGround(kit.scene, width, height, 'alley'),
      }),
    lab: (on, play) => createLab(on, setup, play),
    contest: (on, play) => createStall(on, setup, play),
  }
})
