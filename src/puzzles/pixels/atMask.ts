import type { DemoStage, Drawn } from '../../scenes/kit/lecture.ts'
import { createHoles, type Stand } from './holes.ts'
import type { Layout } from './layout.ts'
import { createMask, type Seen } from './mask.ts'
import type { Setup } from './schema.ts'

/** What lies behind the mask at a moment of a demo, and how the pigeonholes stand. */
export type Moment = Seen & Partial<Stand>

/** The mask and the pigeonholes, drawn anew whenever what is seen changes. */
export function atMask(
  { kit, cast }: DemoStage,
  setup: Setup,
  layout: Layout,
  still: number,
  seenAt: (ms: number) => Moment,
): Drawn {
  const holes = createHoles(kit, layout, setup.classes)
  const mask = createMask(kit, layout)
  cast.add([...holes.views, ...mask.views])
  let drawn = ''
  return {
    still,
    update(ms) {
      const moment = seenAt(ms)
      const key = JSON.stringify(moment)
      if (key === drawn) return
      mask.draw(moment)
      holes.draw({ shares: moment.shares, piles: moment.piles ?? [] })
      drawn = key
    },
    dispose() {
      mask.dispose()
      holes.dispose()
    },
  }
}
