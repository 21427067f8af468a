import { peakGround } from '../../scenes/kit/backdrops/peak.ts'
import { lectureOn } from '../../scenes/kit/lectureOn.ts'
import { createReel } from '../../scenes/kit/reel.ts'
import { stageOf } from '../../scenes/kit/stageOf.ts'
import { axisIcons, paintChart } from './chart.ts'
import { demosOn } from './demos.ts'
import type { Lab } from './events.ts'
import { createLab } from './lab.ts'
import { labChart, pipIn } from './layout.ts'
import { createOuting } from './outing.ts'
import type { Setup } from './schema.ts'

/** The lecture's demos on the chart, the lab, the year's picnics. */
export const createStage = stageOf((_, { level }) => {
  const setup = level.setup as Setup
  const reel = createReel<Lab>()
  return {
    lecture({ kit, width, height }) {
      const chart = labChart(setup, width, height)
      const ground = peakGround(kit, 'curve-lecture', width, height, (ctx) => paintChart(ctx, chart, setup))
      const parts = [ground.view, ...axisIcons(kit, chart)]
      return lectureOn(kit, pipIn(chart), parts, (on) => demosOn(on, setup, chart))
    },
    lab: (on, play) => createLab(on, setup, play, reel),
    contest: (on, play) => createOuting(on, setup, play),
  }
})
