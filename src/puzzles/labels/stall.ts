import { marketGround } from '../../scenes/kit/backdrops/market.ts'
import { penguin } from '../../scenes/kit/penguin.ts'
import type { ContestPlace, On } from '../../scenes/kit/stageOf.ts'
import { createVisits } from '../../scenes/kit/visits.ts'
import type { Play } from '../../store/session.ts'
import { createBaskets, layOut } from './baskets.ts'
import { beltEnd } from './belt.ts'
import type { MarketEvent } from './events.ts'
import type { Setup } from './schema.ts'

/** The stall, or where labels are written the hall that the belts end in: Pip looks, and each penguin hops into the basket of the answer. */
export function createStall(on: On, setup: Setup, play: Play): ContestPlace {
  const { kit, width, height } = on
  const { scene } = kit
  const all = (play.outcome?.events ?? []) as readonly MarketEvent[]
  const at = layOut(setup.classes.length, width, height)
  const ground = marketGround(scene, width, height, setup.guide ? 'hall' : 'stall')
  const [long, thick] = [at.spot.x + at.size * 0.7, at.size * 0.26]
  const belt =
    setup.guide && beltEnd(scene, long, thick).setPosition(long / 2, at.spot.y + at.size * 0.46 + thick / 2)
  const baskets = createBaskets(kit, setup, at, all)
  return createVisits(on, {
    ...{ all, size: at.size, spot: at.spot, pip: at.pip, seats: baskets },
    door(answer) {
      const { x = 0, y = 0, width: wide = 0 } = at.baskets[answer] ?? {}
      return { x: x + wide / 2, y: y - at.size * 0.1 }
    },
    guest: (truth, size) => penguin(scene, setup.classes[truth]?.look, size),
    parts: [ground.view, ...(belt ? [belt] : []), ...baskets.parts],
  })
}
