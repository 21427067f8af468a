import { marketGround } from '../../scenes/kit/backdrops/market.ts'
import { createLecture } from '../../scenes/kit/lecture.ts'
import { createReel } from '../../scenes/kit/reel.ts'
import { stageOf } from '../../scenes/kit/stageOf.ts'
import { demosOn } from './demos.ts'
import type { Lab } from './events.ts'
import { createLab } from './lab.ts'
import type { Setup } from './schema.ts'
import { createStalls } from './stalls.ts'

/** The lecture's demos, the square of the lab, the measuring stall of the contest. */
export const createStage = stageOf((_, { level }) => {
  const setup = level.setup as Setup
  const reel = createReel<Lab>()
  return {
    lecture: ({ kit, width, height }) =>
      createLecture(kit, {
        demos: (on) => demosOn(on, setup),
        ground: () => marketGround(kit.scene, width, height, 'alley'),
      }),
    lab: (on, play) => createLab(on, setup, reel, play),
    contest: (on, play) => createStalls(on, setup, play),
  }
})
