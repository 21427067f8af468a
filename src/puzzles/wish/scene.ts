import { yardGround } from '../../scenes/kit/backdrops/yard.ts'
import { lectureOn } from '../../scenes/kit/lectureOn.ts'
import { createReel } from '../../scenes/kit/reel.ts'
import { stageOf } from '../../scenes/kit/stageOf.ts'
import { createContest } from './contest.ts'
import { demosOn } from './demos.ts'
import type { Lab } from './events.ts'
import { createLab } from './lab.ts'
import { labLayout } from './layout.ts'
import type { Setup } from './schema.ts'

/** The lecture's demos in the practice yard, the lab, the contest's night. */
export const createStage = stageOf((_, { level }) => {
  const setup = level.setup as Setup
  const reel = createReel<Lab>()
  return {
    lecture({ kit, width, height }) {
      const at = labLayout(width, height)
      const ground = yardGround(kit, 'wish-lecture', width, height)
      return lectureOn(kit, at.pip, [ground.view], (on) => demosOn(on, setup, at))
    },
    lab: (on, play) => createLab(on, setup, reel, play),
    contest: (on, play) => createContest(on, setup, play),
  }
})
