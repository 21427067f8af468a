import { coralGround } from '../../scenes/kit/backdrops/coral.ts'
import { withHandRace } from '../../scenes/kit/handRace.ts'
import { lectureOn } from '../../scenes/kit/lectureOn.ts'
import { createReel } from '../../scenes/kit/reel.ts'
import { stageOf } from '../../scenes/kit/stageOf.ts'
import { demosOn } from './demos.ts'
import type { Lab } from './events.ts'
import { createExam } from './exam.ts'
import { createLab } from './lab.ts'
import { labLayout } from './layout.ts'
import type { Setup } from './schema.ts'

/** The lecture's demos on the beach, the lab, the examination at sunset. */
export const createStage = stageOf((_, { level }) => {
  const setup = level.setup as Setup
  const reel = createReel<Lab>()
  return {
    lecture({ kit, width, height }) {
      const at = labLayout(setup, width, height)
      const ground = coralGround(kit, 'coach-lecture', width, height)
      return lectureOn(kit, at.pip, [ground.view], (on) => demosOn(on, setup, at))
    },
    lab: (on, play) => createLab(on, setup, reel, play),
    contest: (on, play) => withHandRace(on, play, createExam(on, setup, play)),
  }
})
