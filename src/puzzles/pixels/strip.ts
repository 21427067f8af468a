/** The strip below the mask: letters in small, in full light. */
import type { Point } from '../../scenes/kit/layout.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { type Layout, stripBox, stripCount } from './layout.ts'
import { paintSmall } from './small.ts'

export interface Small {
  readonly dots: readonly number[]
  readonly chosen?: boolean
  readonly wrong?: boolean
}

/** Room around it for the marks at its letters' corners, CSS pixels. */
const margin = 8

export function createStrip({ scene }: StageKit, layout: Layout) {
  const { x, y, width, height } = layout.strip
  const sketch = createSketch(scene, {
    ...{ x: x - margin, y: y - margin, width: width + margin * 2, height: height + margin * 2 },
  })
  const count = stripCount(layout)
  return {
    view: sketch.view,
    count,
    draw(letters: readonly (Small | undefined)[]): void {
      sketch.draw((ctx) => {
        ctx.translate(margin - x, margin - y)
        for (const [nth, letter] of letters.slice(0, count).entries())
          if (letter) paintSmall(ctx, stripBox(layout, nth), letter.dots, letter)
      })
    },
    /** Which of its letters lies under a point. */
    at(point: Point): number | undefined {
      for (let nth = 0; nth < count; nth++) {
        const box = stripBox(layout, nth)
        const [dx, dy] = [point.x - box.x, point.y - box.y]
        if (dx >= 0 && dy >= 0 && dx <= box.width && dy <= box.height) return nth
      }
      return undefined
    },
    dispose: sketch.dispose,
  }
}
