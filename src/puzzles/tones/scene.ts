import { coralGround } from '../../scenes/kit/backdrops/coral.ts'
import { withHandRace } from '../../scenes/kit/handRace.ts'
import { besidePip, lectureOn } from '../../scenes/kit/lectureOn.ts'
import { createReel } from '../../scenes/kit/reel.ts'
import { stageOf } from '../../scenes/kit/stageOf.ts'
import { paintChart } from './chart.ts'
import { demosOn } from './demos.ts'
import type { Lab } from './events.ts'
import { createLab } from './lab.ts'
import { chartIn } from './layout.ts'
import { createRecital } from './recital.ts'
import type { Setup } from './schema.ts'

/** The lecture's demos on the chart, the lab, the recital at sunset. */
export const createStage = stageOf((_, { level }) => {
  const setup = level.setup as Setup
  const reel = createReel<Lab>()
  return {
    lecture({ kit, width, height }) {
      const { board, pip } = besidePip(width, height)
      const chart = chartIn(setup, board)
      const ground = coralGround(kit, 'tones-lecture', width, height, (ctx) => paintChart(ctx, chart, setup))
      return lectureOn(kit, pip, [ground.view], (on) => demosOn(on, setup, chart))
    },
    lab: (on, play) => createLab(on, setup, reel, play),
    contest: (on, play) => withHandRace(on, play, createRecital(on, setup, play)),
  }
})
