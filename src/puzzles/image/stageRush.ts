/** The rushes of the night shift: many parcels on the belt at once, as small boxes. */
import { createRandom } from '../../engine/index.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'
import type { RushEvent } from '../kit/parade.ts'
import { chuteX, type Layout } from './stageLayout.ts'
import { paintParcel } from './stagePaint.ts'
import type { Box } from './stageParcel.ts'

/**
 * Every parcel of a rush is one box here: nothing is left out, it is only quicker. Each falls into the chute it was
 * read for, the last within `ms`. Whoever calls it destroys it.
 */
export function createRush(
  scene: StageKit['scene'],
  layout: Layout,
  { bins, tally }: RushEvent,
  ms: number,
): Box {
  const { belt, chutes, parcel } = layout
  const order = createRandom(tally.done, 'rush').shuffle(
    bins.flatMap((n, chute) => new Array<number>(n).fill(chute)),
  )
  const box = Math.max(14, Math.min(parcel * 0.42, chutes.pitch * 0.8))
  const every = (ms * 0.72) / Math.max(1, order.length)
  const pace = (ms * 0.24) / (layout.width + box)
  const crowd = scene.add.container(0, 0)
  for (const [i, chute] of order.entries()) {
    const one = picture(scene, 'post/mini', box, box, (ctx, w) => paintParcel(ctx, w, 0))
    const x = chuteX(layout, chute)
    one.setPosition(-box, belt.y - box * 0.46)
    crowd.add(one)
    scene.tweens.chain({
      targets: one,
      tweens: [
        { x, delay: i * every, duration: Math.max(30, (x + box) * pace), ease: 'Linear' },
        { y: chutes.top + box, alpha: 0, duration: 110, ease: 'Quad.in' },
      ],
    })
  }
  return crowd
}
