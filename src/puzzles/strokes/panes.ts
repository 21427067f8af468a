/** The filters as windows of coloured glass, nine panes each, and under each what it finds in the card that is projected. */
import { colour } from '../../look/index.ts'
import type { Box } from '../../scenes/kit/layout.ts'
import { fade, roundBox } from '../../scenes/kit/paint.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { tiles, within } from './layout.ts'
import { glassOf, paintFound, paintPanes } from './light.ts'
import type { Filter } from './net.ts'
import type { Picture } from './writing.ts'

/** Height of a window by its width. */
const tall = 1.75

export interface Panes {
  /** As many as the recipe has; without a training they are dark. */
  readonly count: number
  readonly filters: readonly Filter[]
  readonly most: readonly number[]
  readonly chosen: number
  readonly picture: Picture
}

export function createPanes({ scene }: StageKit, box: Box) {
  const sketch = createSketch(scene, box)
  let shown: readonly Box[] = []
  return {
    view: sketch.view,
    /** Which window is there, if one is. */
    at: (x: number, y: number): number | undefined => {
      const nth = shown.findIndex((one) => within(one, { x: x - box.x, y: y - box.y }))
      return nth < 0 ? undefined : nth
    },
    draw({ count, filters, most, chosen, picture }: Panes): void {
      shown = tiles(count, { x: 0, y: 0, width: box.width, height: box.height }, tall)
      sketch.draw((ctx) => {
        for (const [nth, { x, y, width, height }] of shown.entries()) {
          const filter = filters[nth]
          const rim = width * 0.05
          roundBox(ctx, x + rim, y + rim, width - rim * 2, height - rim * 2, width * 0.14)
          ctx.fillStyle = '#0D0526'
          ctx.fill()
          const bright = filter !== undefined && nth === chosen
          ctx.lineWidth = bright ? 3 : 1.5
          ctx.strokeStyle = bright ? colour.paper : fade(glassOf(nth), 0.6)
          ctx.stroke()
          const pane = width * 0.68
          paintPanes(ctx, filter, nth, { x: x + (width - pane) / 2, y: y + width * 0.13, size: pane })
          if (!filter) continue
          const map = width * 0.74
          const at = { x: x + (width - map) / 2, y: y + height - map - width * 0.12, size: map }
          paintFound(ctx, filter, nth, picture, most[nth] ?? 1, at)
        }
      })
    },
    dispose: () => sketch.dispose(),
  }
}
