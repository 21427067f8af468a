import { paintBeam } from '../../scenes/kit/backdrops/beam.ts'
import { withHandRace } from '../../scenes/kit/handRace.ts'
import { lectureOn } from '../../scenes/kit/lectureOn.ts'
import { createReel } from '../../scenes/kit/reel.ts'
import { stageOf } from '../../scenes/kit/stageOf.ts'
import { demosOn } from './demos.ts'
import type { Lab } from './events.ts'
import { glassGround } from './ground.ts'
import { createLab } from './lab.ts'
import { labLayout } from './layout.ts'
import { createNight } from './night.ts'
import type { Setup } from './schema.ts'

/** The lecture's demos around the glass, the lab, the night of orders. */
export const createStage = stageOf((_, { level }) => {
  const setup = level.setup as Setup
  const reel = createReel<Lab>()
  return {
    lecture({ kit, width, height }) {
      const at = labLayout(width, height)
      const ground = glassGround(kit, 'lecture', width, height, (ctx) => paintBeam(ctx, at.lamp, at.screen))
      return lectureOn(kit, at.pip, [ground.view], (on) => demosOn(on, setup, at))
    },
    lab: (on, play) => createLab(on, setup, reel, play),
    contest: (on, play) => withHandRace(on, play, createNight(on, setup, play)),
  }
})
