import { coralGround } from '../../scenes/kit/backdrops/coral.ts'
import { besidePip, lectureOn } from '../../scenes/kit/lectureOn.ts'
import { createReel } from '../../scenes/kit/reel.ts'
import { stageOf } from '../../scenes/kit/stageOf.ts'
import { demosOn } from './demos.ts'
import type { Lab } from './events.ts'
import { createLab } from './lab.ts'
import { chartIn } from './layout.ts'
import { createProgramme } from './programme.ts'
import type { Setup } from './schema.ts'
import { paintSea } from './sea.ts'

/** The lecture's demos on the water, the lab, the evening's request programme. */
export const createStage = stageOf((_, { level }) => {
  const setup = level.setup as Setup
  const reel = createReel<Lab>()
  return {
    lecture({ kit, width, height }) {
      const { board, pip } = besidePip(width, height)
      const chart = chartIn(board)
      const ground = coralGround(kit, 'taste-lecture', width, height, (ctx) => paintSea(ctx, chart))
      return lectureOn(kit, pip, [ground.view], (on) => demosOn(on, setup, chart))
    },
    lab: (on, play) => createLab(on, setup, reel, play),
    contest: (on, play) => createProgramme(on, setup, play),
  }
})
