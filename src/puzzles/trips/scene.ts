import { lectureOn } from '../../scenes/kit/lectureOn.ts'
import { stageOf } from '../../scenes/kit/stageOf.ts'
import { demosOn } from './demos.ts'
import { createFerry } from './ferry.ts'
import { createLab, seaOf } from './lab.ts'
import { seaLayout } from './layout.ts'
import type { Setup } from './schema.ts'
import { seaGround } from './sea.ts'

/** The lecture's demos on the sea, the lab, the night ferry of the contest. */
export const createStage = stageOf((_, { level }) => {
  const setup = level.setup as Setup
  return {
    lecture({ kit, width, height }) {
      const at = seaLayout(seaOf(setup), width, height)
      const ground = seaGround(kit.scene, at, setup.walk, width, height)
      return lectureOn(kit, at.pip, [ground.view], (on) => demosOn(on, setup, at))
    },
    lab: (on, play) => createLab(on, setup, play),
    contest: (on, play) => createFerry(on, setup, play),
  }
})
