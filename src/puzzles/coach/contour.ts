/** A learner's contour beside the textbook's, both from their own middle, on a card of dark glass. */
import { colour, markOf } from '../../look/index.ts'
import { paintMark } from '../../scenes/kit/draw.ts'
import type { Box } from '../../scenes/kit/layout.ts'
import { paintNeon } from '../../scenes/kit/light.ts'
import { type Ctx, fade, roundBox, vertical } from '../../scenes/kit/paint.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { levelAt, type Pitches } from '../kit/sung.ts'
import type { Setup } from './schema.ts'

/** Semitones above and below the middle. */
const reach = 9

export interface Heard {
  readonly asked: number
  readonly pitches: Pitches
  /** The tone that the model finds likeliest, and what it gives to the one that was asked for. */
  readonly hears?: number | undefined
  readonly given?: number | undefined
  /** How far it has been sung, in moments. */
  readonly head?: number | undefined
}

export function paintGlass(ctx: Ctx, { x, y, width, height }: Box): void {
  roundBox(ctx, x, y, width, height, 16)
  ctx.fillStyle = vertical(ctx, y, y + height, 'rgb(52 20 58 / 0.94)', 'rgb(28 14 46 / 0.96)')
  ctx.fill()
  ctx.lineWidth = 2
  ctx.strokeStyle = fade('#FFB48A', 0.75)
  ctx.stroke()
}

export function createContour({ scene }: StageKit, setup: Setup, card: Box) {
  const sketch = createSketch(scene, card)
  const foot = Math.min(44, card.height * 0.26)
  const inner = { x: 14, y: 12, width: card.width - 28, height: card.height - foot - 18 }
  const last = setup.moments - 1
  const px = (moment: number) => inner.x + (moment / last) * inner.width
  const py = (semitones: number) => inner.y + inner.height * (0.5 - semitones / (2 * reach))

  function line(ctx: Ctx, pitches: readonly number[], upTo = Number.POSITIVE_INFINITY): void {
    const middle = pitches.reduce((sum, one) => sum + one, 0) / Math.max(1, pitches.length)
    for (const [moment, pitch] of pitches.entries())
      if (moment <= upTo) ctx.lineTo(px(moment), py(pitch - middle))
  }

  return {
    view: sketch.view,
    draw({ asked, pitches, hears, given, head }: Heard): void {
      const sounding = pitches.filter((pitch) => pitch !== undefined)
      const { shape = [] } = setup.tones[asked] ?? {}
      const book = sounding.map((_, i) => levelAt(shape, i / Math.max(1, sounding.length - 1)) * 2.6)
      sketch.draw((ctx) => {
        ctx.lineWidth = 1
        ctx.strokeStyle = fade('#F6DDD2', 0.2)
        ctx.strokeRect(inner.x, inner.y, inner.width, inner.height)
        ctx.setLineDash([7, 6])
        ctx.lineWidth = 3
        ctx.strokeStyle = markOf(asked).colour
        ctx.beginPath()
        line(ctx, book)
        ctx.stroke()
        ctx.setLineDash([])
        paintNeon(ctx, colour.paper, 3.5, (c) => line(c as Ctx, sounding, head))
        const y = card.height - foot / 2 - 3
        const size = Math.min(24, foot * 0.7)
        paintMark(ctx, asked, inner.x + size / 2, y, size)
        if (given === undefined || hears === undefined) return
        const [x, width] = [inner.x + size + 8, inner.width - size * 2 - 16]
        roundBox(ctx, x, y - 6, width, 12, 6)
        ctx.fillStyle = fade('#FFF6E5', 0.2)
        ctx.fill()
        roundBox(ctx, x, y - 6, Math.max(8, width * given), 12, 6)
        ctx.fillStyle = markOf(asked).colour
        ctx.fill()
        paintMark(ctx, hears, inner.x + inner.width - size / 2, y, size)
      })
    },
    wipe: () => sketch.wipe(),
    dispose: () => sketch.dispose(),
  }
}
