import { sprite } from '../../scenes/kit/atlas.ts'
import { coralGround } from '../../scenes/kit/backdrops/coral.ts'
import { clamp } from '../../scenes/kit/layout.ts'
import { createLecture } from '../../scenes/kit/lecture.ts'
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
      const size = clamp(Math.min(width, height) * 0.2, 46, 110)
      const [dx, dy] = [clamp(width * 0.03, 8, 34), clamp(height * 0.05, 8, 34)]
      const chart = chartIn(setup, {
        ...{ x: dx, y: dy },
        ...{ width: width - dx * 2 - size * 1.3, height: height - dy * 2 },
      })
      const ground = coralGround(kit, 'sound-lecture', width, height, (ctx) => paintChart(ctx, chart, setup))
      const boats = setup.things.map(({ picture }, thing) => {
        const { x, y } = chart.things[thing] ?? { x: 0, y: 0 }
        return sprite(kit.scene, picture, chart.thing * 0.86).setPosition(x, y)
      })
      return createLecture(kit, {
        demos: (on) => demosOn(on, setup, chart),
        set: {
          pip: { x: width - dx - size * 0.55, y: height * 0.62, size },
          dispose() {
            for (const part of [ground.view, ...boats]) part.destroy()
          },
        },
      })
    },
    lab: (on, play) => createLab(on, setup, reel, play),
    contest: (on, play) => createFog(on, setup, play),
  }
})
