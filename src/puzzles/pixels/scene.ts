import { lectureOn } from '../../scenes/kit/lectureOn.ts'
import { createReel } from '../../scenes/kit/reel.ts'
import { stageOf } from '../../scenes/kit/stageOf.ts'
import { demosOn } from './demos.ts'
import type { Lab } from './events.ts'
import { towerGround } from './ground.ts'
import { createLab } from './lab.ts'
import { layOut } from './layout.ts'
import { createNight } from './night.ts'
import type { Setup } from './schema.ts'

/** The lecture's demos at the mask, the lab, the night's letters. */
export const createStage = stageOf((_, { level }) => {
  const setup = level.setup as Setup
  const reel = createReel<Lab>()
  return {
    lecture({ kit, width, height }) {
      const layout = layOut(width, height, setup.classes.length)
      const ground = towerGround(kit, 'lecture', width, height)
      return lectureOn(kit, layout.pip, [ground.view], (on) => demosOn(on, setup, layout))
    },
    lab: (on, play) => createLab(on, setup, reel, play),
    contest: (on, play) => createNight(on, setup, play),
  }
})
