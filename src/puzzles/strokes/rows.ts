/** Two rows of cards to compare: what is practised on, and what other hands wrote, each under the mark of its character. */
import { colour } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { paintMark } from '../../scenes/kit/draw.ts'
import type { Box } from '../../scenes/kit/layout.ts'
import { roundBox } from '../../scenes/kit/paint.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import type { Written } from './cards.ts'
import { cardsIn, within } from './layout.ts'
import { paintLines } from './light.ts'

export interface Shown extends Written {
  /** What the model answers for it, once it has. */
  readonly answer?: number | undefined
  readonly chosen: boolean
}

export function createRow({ scene }: StageKit, box: Box, icon: string, count: number) {
  const at = cardsIn({ x: 0, y: 0, width: box.width, height: box.height }, count)
  const sketch = createSketch(scene, box)
  const sign = sprite(scene, icon, at.icon.width).setPosition(
    box.x + at.icon.width / 2,
    box.y + at.icon.height * 0.62,
  )
  return {
    views: [sketch.view, sign] as const,
    /** Which card is there, if one is. */
    at: (x: number, y: number): number | undefined => {
      const nth = at.cards.findIndex((one) => within(one, { x: x - box.x, y: y - box.y }))
      return nth < 0 ? undefined : nth
    },
    draw(cards: readonly Shown[]): void {
      sketch.draw((ctx) => {
        for (const [i, { truth, answer, chosen, ...writing }] of cards.entries()) {
          const { x, y, width } = at.cards[i] ?? { x: 0, y: 0, width: 0 }
          const rim = width * 0.06
          roundBox(ctx, x + rim, y + rim, width - rim * 2, width - rim * 2, width * 0.08)
          ctx.fillStyle = '#FFF6E5'
          ctx.fill()
          const wrong = answer !== undefined && answer !== truth
          if (chosen || wrong) {
            ctx.lineWidth = chosen ? 4 : 2.5
            ctx.strokeStyle = chosen ? '#7CE7FF' : colour.coral
            ctx.setLineDash(wrong ? [width * 0.1, width * 0.07] : [])
            ctx.stroke()
            ctx.setLineDash([])
          }
          paintLines(ctx, writing, { x: x + width * 0.1, y: y + width * 0.1, size: width * 0.8 }, '#1B1033')
          const mark = Math.max(9, width * 0.27)
          paintMark(ctx, truth, x + mark * 0.5, y + mark * 0.5, mark)
          if (wrong) paintMark(ctx, answer, x + width - mark * 0.5, y + width - mark * 0.5, mark)
        }
      })
    },
    dispose(): void {
      sketch.dispose()
      sign.destroy()
    },
  }
}
