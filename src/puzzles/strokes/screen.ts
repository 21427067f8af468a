/** The glass in the projector's light: a card, and over it a filter as a round lens in which shines what it finds. */
import { fade, roundBox } from '../../scenes/kit/paint.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { glassOf, paintFound, paintLight } from './light.ts'
import type { Filter } from './net.ts'
import type { Picture } from './writing.ts'

/** The lens's radius and how much of the glass the card fills, as shares of the glass. */
export const lensRadius = 0.27
const filled = 0.92

export interface Shone {
  readonly picture: Picture
  readonly lens?:
    | {
        readonly filter: Filter
        readonly nth: number
        /** What shines brightest. */
        readonly most: number
        /** Its middle, as shares of the card. */
        readonly at: { readonly x: number; readonly y: number }
      }
    | undefined
}

export interface Glass {
  readonly x: number
  readonly y: number
  readonly size: number
}

export type Screen = ReturnType<typeof createScreen>

export function createScreen({ scene }: StageKit, { x, y, size }: Glass) {
  const sketch = createSketch(scene, { x: x - size / 2, y: y - size / 2, width: size, height: size })
  const card = { x: (size * (1 - filled)) / 2, y: (size * (1 - filled)) / 2, size: size * filled }
  return {
    view: sketch.view,
    /** Where on the card a place of the stage is, as shares of it. */
    share: (at: { readonly x: number; readonly y: number }) => ({
      x: Math.min(1, Math.max(0, (at.x - (x - size / 2) - card.x) / card.size)),
      y: Math.min(1, Math.max(0, (at.y - (y - size / 2) - card.y) / card.size)),
    }),
    draw({ picture, lens }: Shone): void {
      sketch.draw((ctx) => {
        paintLight(ctx, picture, card, lens ? 0.75 : 1)
        if (!lens) return
        const [cx, cy] = [card.x + lens.at.x * card.size, card.y + lens.at.y * card.size]
        const radius = lensRadius * size
        const tone = glassOf(lens.nth)
        ctx.save()
        ctx.beginPath()
        ctx.arc(cx, cy, radius, 0, Math.PI * 2)
        ctx.clip()
        ctx.fillStyle = '#0D0526'
        ctx.fillRect(0, 0, size, size)
        paintLight(ctx, picture, card, 0.2)
        paintFound(ctx, lens.filter, lens.nth, picture, lens.most, card)
        ctx.restore()
        ctx.beginPath()
        ctx.arc(cx, cy, radius, 0, Math.PI * 2)
        ctx.lineWidth = Math.max(3, size * 0.02)
        ctx.strokeStyle = tone
        ctx.shadowColor = tone
        ctx.shadowBlur = size * 0.06
        ctx.stroke()
        ctx.shadowBlur = 0
        // A handle, so that it is seen to be a thing to take hold of.
        ctx.save()
        ctx.translate(cx, cy)
        ctx.rotate(Math.PI / 4)
        roundBox(ctx, radius, -size * 0.018, size * 0.11, size * 0.036, size * 0.018)
        ctx.fillStyle = fade(tone, 0.9)
        ctx.fill()
        ctx.restore()
      })
    },
    dispose: () => sketch.dispose(),
  }
}
