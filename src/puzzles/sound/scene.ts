import { sprite } from '../../scenes/kit/atlas.ts'
import { coralGround } from '../../scenes/kit/backdrops/coral.ts'
import { withHandRace } from '../../scenes/kit/handRace.ts'
import { besidePip, lectureOn } from '../../scenes/kit/lectureOn.ts'
import { createReel } from '../../scenes/kit/reel.ts'
import { stageOf } from '../../scenes/kit/stageOf.ts'
import { paintChart } from './chart.ts'
import { createFog } from './contest.ts'
import { demosOn } from './demos.ts'
import type { Lab } from './events.ts'
import { createLab } from './lab.ts'
import { chartIn } from './layout.ts'
import type { Setup } from './schema.ts'

/** The lecture's demos on the chart, the lab, the evening in the fog. */
export const createStage = stageOf((_, { level }) => {
  const setup = level.setup as Setup
  const reel = createReel<Lab>()
  return {
    lecture({ kit, width, height }) {
      const { board, pip } = besidePip(width, height)
      const chart = chartIn(setup, board)
      const ground = coralGround(kit, 'sound-lecture', width, height, (ctx) => paintChart(ctx, chart, setup))
      const boats = setup.things.map(({ picture }, thing) => {
        const { x, y } = chart.things[thing] ?? { x: 0, y: 0 }
        return sprite(kit.scene, picture, chart.thing * 0.86).setPosition(x, y)
      })
      return lectureOn(kit, pip, [ground.view, ...boats], (on) => demosOn(on, setup, chart))
    },
    lab: (on, play) => createLab(on, setup, reel, play),
    contest: (on, play) => withHandRace(on, play, createFog(on, setup, play)),
  }
})
