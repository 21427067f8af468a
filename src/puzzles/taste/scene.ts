import { coralGround } from '../../scenes/kit/backdrops/coral.ts'
import { clamp } from '../../scenes/kit/layout.ts'
import { createLecture } from '../../scenes/kit/lecture.ts'
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
      const size = clamp(Math.min(width, height) * 0.2, 46, 110)
      const [dx, dy] = [clamp(width * 0.03, 8, 34), clamp(height * 0.05, 8, 34)]
      const chart = chartIn({ x: dx, y: dy, width: width - dx * 2 - size * 1.3, height: height - dy * 2 })
      const ground = coralGround(kit, 'taste-lecture', width, height, (ctx) => paintSea(ctx, chart))
      return createLecture(kit, {
        demos: (on) => demosOn(on, setup, chart),
        set: {
          pip: { x: width - dx - size * 0.55, y: height * 0.62, size },
          dispose: () => ground.view.destroy(),
        },
      })
    },
    lab: (on, play) => createLab(on, setup, reel, play),
    contest: (on, play) => createProgramme(on, setup, play),
  }
})
