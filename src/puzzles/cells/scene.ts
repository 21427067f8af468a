import { peakGround } from '../../scenes/kit/backdrops/peak.ts'
import { lectureOn } from '../../scenes/kit/lectureOn.ts'
import { stageOf } from '../../scenes/kit/stageOf.ts'
import { demosOn } from './demos.ts'
import { createLab, limitsOf } from './lab.ts'
import { ledgerLayout } from './layout.ts'
import { paintLedger } from './ledger.ts'
import type { Setup } from './schema.ts'
import { paintStone } from './stone.ts'
import { createTerminus } from './terminus.ts'

/** The lecture's demos on the ledger, the lab, the tram terminus of the contest. */
export const createStage = stageOf((_, first) => {
  const setup = first.level.setup as Setup
  return {
    lecture({ kit, width, height }) {
      const at = ledgerLayout(setup.columns.length, setup.rows.length, width, height)
      const ground = peakGround(kit, 'cells-lecture', width, height, (ctx, w, h) => {
        paintStone(ctx, w, h, at.kept.y + at.kept.height * 0.3)
        paintLedger(ctx, at)
      })
      return lectureOn(kit, at.pip, [ground.view], (on) => demosOn(on, setup, at, limitsOf(first)))
    },
    lab: (on, play) => createLab(on, setup, play),
    contest: (on, play) => createTerminus(on, setup, play),
  }
})
