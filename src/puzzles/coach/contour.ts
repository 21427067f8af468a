/** A learner's contour beside the textbook's, both from their own middle, on a card of dark glass. */
import { colour, markOf } from '../../look/index.ts'
import { paintMark } from '../../scenes/kit/draw.ts'
import type { Box } from '../../scenes/kit/layout.ts'
import { paintNeon } from '../../scenes/kit/light.ts'
import { type Ctx, fade, roundBox, vertical } from '../../scenes/kit/paint.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { hertz, levelAt, type Pitches } from '../kit/sung.ts'
import type { Setup } from './schema.ts'

/** Semitones above and below the middle. */
const reach = 9
/** Where the axis has numbers: semitones from the middle, and milliseconds. */
const heights = [6, 0, -6] as const
const apartInTime = 200
const figures = '700 14px "Nunito Harbour", system-ui, sans-serif'

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
  // Room for numbers at the left and below.
  const inner = { x: 46, y: 12, width: card.width - 62, height: card.height - foot - 34 }
  const last = setup.moments - 1
  const px = (moment: number) => inner.x + (moment / last) * inner.width
  const py = (semitones: number) => inner.y + inner.height * (0.5 - semitones / (2 * reach))

  function line(ctx: Ctx, pitches: readonly number[], upTo = Number.POSITIVE_INFINITY): void {
    const middle = pitches.reduce((sum, one) => sum + one, 0) / Math.max(1, pitches.length)
    for (const [moment, pitch] of pitches.entries())
      if (moment <= upTo) ctx.lineTo(px(moment), py(pitch - middle))
  }

  /** Hertz as this voice sings, and milliseconds: the same scale for every voice, each around its own middle. */
  function axes(ctx: Ctx, middle: number): void {
    ctx.font = figures
    ctx.textBaseline = 'middle'
    ctx.lineWidth = 1
    ctx.strokeStyle = fade('#F6DDD2', 0.2)
    ctx.strokeRect(inner.x, inner.y, inner.width, inner.height)
    ctx.fillStyle = '#F6DDD2'
    ctx.textAlign = 'right'
    const dense = py(0) - py(heights[0]) < 16
    for (const semitones of heights) {
      ctx.strokeStyle = fade('#F6DDD2', 0.16)
      ctx.beginPath()
      ctx.moveTo(inner.x, py(semitones))
      ctx.lineTo(inner.x + inner.width, py(semitones))
      ctx.stroke()
      if (!dense || semitones !== 0)
        ctx.fillText(String(Math.round(hertz(middle + semitones) / 5) * 5), inner.x - 6, py(semitones))
    }
    // Between the two highest numbers, where there is room for the unit.
    if (py(0) - py(heights[0]) >= 31) ctx.fillText('Hz', inner.x - 6, (py(0) + py(heights[0])) / 2)
    else if (dense && py(-6) - py(6) >= 31) ctx.fillText('Hz', inner.x - 6, py(0))
    ctx.textAlign = 'center'
    for (let ms = 0; ms <= last * setup.every; ms += apartInTime) {
      const x = px(ms / setup.every)
      ctx.fillText(ms === 0 ? '0 ms' : String(ms), x, inner.y + inner.height + 12)
    }
  }

  return {
    view: sketch.view,
    draw({ asked, pitches, hears, given, head }: Heard): void {
      const sounding = pitches.filter((pitch) => pitch !== undefined)
      const { shape = [] } = setup.tones[asked] ?? {}
      const book = sounding.map((_, i) => levelAt(shape, i / Math.max(1, sounding.length - 1)) * 2.6)
      sketch.draw((ctx) => {
        axes(ctx, sounding.reduce((sum, one) => sum + one, 0) / Math.max(1, sounding.length))
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
        const [from, to] = [14, card.width - 14]
        paintMark(ctx, asked, from + size / 2, y, size)
        if (given === undefined || hears === undefined) return
        const [x, width] = [from + size + 8, to - from - size * 2 - 16]
        roundBox(ctx, x, y - 6, width, 12, 6)
        ctx.fillStyle = fade('#FFF6E5', 0.2)
        ctx.fill()
        roundBox(ctx, x, y - 6, Math.max(8, width * given), 12, 6)
        ctx.fillStyle = markOf(asked).colour
        ctx.fill()
        paintMark(ctx, hears, to - size / 2, y, size)
      })
    },
    wipe: () => sketch.wipe(),
    dispose: () => sketch.dispose(),
  }
}
