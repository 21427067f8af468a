import { lectureOn } from '../../scenes/kit/lectureOn.ts'
import { createReel } from '../../scenes/kit/reel.ts'
import { stageOf } from '../../scenes/kit/stageOf.ts'
import { demosOn } from './demos.ts'
import type { Lab } from './events.ts'
import { summitGround } from './ground.ts'
import { createLab } from './lab.ts'
import { labLayout } from './layout.ts'
import { createMorning } from './morning.ts'
import type { Setup } from './schema.ts'

/** The lecture's demos on one mountain, the lab, the morning on which the tram comes down. */
export const createStage = stageOf((_, { level }) => {
  const setup = level.setup as Setup
  const reel = createReel<Lab>()
  return {
    lecture({ kit, width, height }) {
      const at = labLayout(setup, width, height)
      const ground = summitGround(kit, 'lecture', width, height)
      return lectureOn(kit, at.pip, [ground.view], (on) => demosOn(on, setup, at))
    },
    lab: (on, play) => createLab(on, setup, play, reel),
    contest: (on, play) => createMorning(on, setup, play),
  }
})
