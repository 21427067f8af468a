import { paintBeam } from '../../scenes/kit/backdrops/beam.ts'
import { lectureOn } from '../../scenes/kit/lectureOn.ts'
import { stageOf } from '../../scenes/kit/stageOf.ts'
import { demosOn } from './demos.ts'
import { hallGround } from './ground.ts'
import { createHall } from './hall.ts'
import { createLab } from './lab.ts'
import { labLayout } from './layout.ts'
import type { Setup } from './schema.ts'

/** The lecture's demos beside the lamp, the lab, the church hall of the contest. */
export const createStage = stageOf((_, { level }) => {
  const setup = level.setup as Setup
  return {
    lecture({ kit, width, height }) {
      const at = labLayout(width, height)
      const ground = hallGround(kit, 'lecture', width, height, (ctx) => paintBeam(ctx, at.lens, at.screen))
      return lectureOn(kit, at.pip, [ground.view], (on) => demosOn(on, setup, at))
    },
    lab: (on, play) => createLab(on, setup, play),
    contest: (on, play) => createHall(on, setup, play),
  }
})
