/** Pitch over time on dark glass above the water: axes, contours, the moment that is heard. */
import { colour, markOf } from '../../look/index.ts'
import { paintMark } from '../../scenes/kit/draw.ts'
import { paintNeon } from '../../scenes/kit/light.ts'
import { type Ctx, fade, roundBox, vertical } from '../../scenes/kit/paint.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { centreOf, spread } from './gathering.ts'
import type { Chart } from './layout.ts'
import type { Told } from './names.ts'
import type { Setup } from './schema.ts'
import type { Pitches, Sung } from './sung.ts'
import { hertz, type Only, seen } from './view.ts'

/** Semitones at which the chart has a line: octaves of A, and the E between. */
const rules = [0, 7, 12, 19, 24] as const
/** Colour is never alone: each tone has a dash of its own, and its mark. */
const dashes: readonly (readonly number[])[] = [[], [10, 5], [3, 4], [12, 4, 3, 4], [6, 3]]

/** The glass, its lines in hertz and milliseconds, and the water that buoys float on. */
export function paintChart(ctx: Ctx, chart: Chart, setup: Setup): void {
  const { board, inner, water, px, py } = chart
  roundBox(ctx, board.x, board.y, board.width, board.height, 18)
  ctx.fillStyle = vertical(
    ctx,
    board.y,
    board.y + board.height,
    'rgb(52 20 58 / 0.94)',
    'rgb(28 14 46 / 0.96)',
  )
  ctx.fill()
  ctx.lineWidth = 2.5
  ctx.strokeStyle = fade('#FFB48A', 0.75)
  ctx.stroke()
  ctx.font = '700 14px "Nunito Harbour", system-ui, sans-serif'
  ctx.fillStyle = '#F6DDD2'
  ctx.textBaseline = 'middle'
  ctx.lineWidth = 1
  ctx.textAlign = 'right'
  for (const semitones of rules) {
    ctx.strokeStyle = fade('#F6DDD2', 0.16)
    ctx.beginPath()
    ctx.moveTo(inner.x, py(semitones))
    ctx.lineTo(inner.x + inner.width, py(semitones))
    ctx.stroke()
  }
  // Where pitch may be told in other ways, the drawing says in which.
  if (!setup.people) paintAxis(ctx, chart, inHertz)
  const foot = inner.y + inner.height
  ctx.save()
  roundBox(ctx, board.x + 3, foot + 2, board.width - 6, board.y + board.height - foot - 5, 15)
  ctx.clip()
  ctx.fillStyle = vertical(ctx, foot, board.y + board.height, '#E0705F', '#8A3A62', '#4A2450')
  ctx.fillRect(board.x, foot + 2, board.width, board.height)
  ctx.restore()
  ctx.textAlign = 'center'
  const room = inner.width / setup.moments
  for (let moment = 0; moment < setup.moments; moment++) {
    const ms = moment * setup.every
    const long = ms % 100 === 0
    ctx.fillStyle = fade('#FFF6E5', long ? 0.9 : 0.55)
    ctx.beginPath()
    ctx.arc(px(moment), water, Math.min(room * 0.16, long ? 3.5 : 2.5), 0, Math.PI * 2)
    ctx.fill()
    if (!long) continue
    ctx.fillStyle = '#FFF6E5'
    // The first number bears the unit: it alone has room on both sides.
    ctx.fillText(ms === 0 ? '0 ms' : String(ms), px(moment), board.y + board.height - 13)
  }
}

/** A number beside the chart, at so many semitones of it. */
type Tick = readonly [semitones: number, words: string]
const inHertz: readonly Tick[] = rules.map((at) => [at, String(Math.round(hertz(at) / 5) * 5)])
const signed = (n: number) => (n > 0 ? `+${n}` : String(n).replace('-', '−'))

/** What the heights are, as pitch is told. */
function ticksOf(setup: Setup, told: Told): readonly Tick[] {
  const centre = centreOf(setup)
  if (told === 'middle') return [-12, -6, 0, 6, 12].map((n) => [centre + n, signed(n)])
  if (told === 'range') return [-2, -1, 0, 1, 2].map((n) => [centre + n * spread, signed(n)])
  return inHertz
}

function paintAxis(ctx: Ctx, { inner, py }: Chart, ticks: readonly Tick[]): void {
  ctx.font = '700 14px "Nunito Harbour", system-ui, sans-serif'
  ctx.fillStyle = '#F6DDD2'
  ctx.textAlign = 'right'
  ctx.textBaseline = 'middle'
  let above = Number.POSITIVE_INFINITY
  for (const [semitones, words] of ticks) {
    if (above - py(semitones) < 15) continue
    above = py(semitones)
    ctx.fillText(words, inner.x - 8, above)
  }
  const [second, first] = ticks.slice(-2)
  // Under the highest number, where the next leaves room. Other scales are compared with a middle and have no unit.
  if (ticks === inHertz && first && second && py(second[0]) - py(first[0]) >= 31)
    ctx.fillText('Hz', inner.x - 8, py(first[0]) + 15)
}

export interface Shown {
  readonly sung: readonly Sung[]
  /** Calls that nobody has labelled. */
  readonly strangers?: readonly Sung[] | undefined
  /** How the heights of the chart are told, where that can be chosen. */
  readonly axis?: Told | undefined
  /** Changes whenever lines have moved. */
  readonly moved?: string | undefined
  /** Whose contours alone are shown plainly. */
  readonly only?: Only | undefined
  /** What the model answers for each, once there is one. */
  readonly answers?: readonly number[] | undefined
  readonly own?: Pitches | undefined
  /** Moments that are heard. */
  readonly moments: readonly number[]
  /** How far something is being sung, in moments. */
  readonly head?: number | undefined
}

export type Drawing = ReturnType<typeof createDrawing>

/** Contours on a chart that the ground has. */
export function createDrawing({ scene }: StageKit, chart: Chart, setup: Setup) {
  const { inner, board } = chart
  const many = createSketch(scene, board)
  const one = createSketch(scene, board)
  let drawn: string | undefined

  function trace(ctx: Ctx, pitches: Pitches, until = Number.POSITIVE_INFINITY): void {
    let begun = false
    for (const [moment, pitch] of pitches.entries()) {
      if (pitch === undefined || moment > until) break
      const [x, y] = [chart.px(moment), chart.py(pitch)]
      if (begun) ctx.lineTo(x, y)
      else ctx.moveTo(x, y)
      begun = true
    }
  }

  /** The choir: faint where another tone is looked at, pale and broken where the model is wrong. */
  function paintChoir(ctx: Ctx, { sung, only, answers }: Shown): void {
    ctx.lineJoin = 'round'
    const few = sung.length <= 8
    const plain = few ? 4 : Math.min(2.6, Math.max(1.6, inner.width / 300))
    for (const [i, { truth, voice, pitches }] of sung.entries()) {
      const away = !seen(only, { truth, voice })
      const wrong = answers !== undefined && answers[i] !== truth
      ctx.setLineDash([...(dashes[truth] ?? [])])
      ctx.lineWidth = away ? 1 : wrong ? plain * 0.8 : plain
      ctx.strokeStyle = wrong
        ? fade('#FFFFFF', away ? 0.06 : 0.85)
        : fade(hex(truth), away ? 0.09 : few ? 0.95 : answers || only ? 0.75 : 0.42)
      ctx.beginPath()
      trace(ctx, pitches)
      ctx.stroke()
    }
    ctx.setLineDash([])
    const size = Math.min(20, inner.height * 0.08)
    for (const one of sung.slice(0, setup.tones.length * setup.voices.length)) {
      const { truth, pitches } = one
      if (!seen(only, one)) continue
      const last = pitches.findLastIndex((pitch) => pitch !== undefined)
      paintMark(ctx, truth, chart.px(last), chart.py(pitches[last] ?? 0), size)
    }
  }

  /** White, since they have no tone that anybody knows. */
  function paintStrangers(ctx: Ctx, { strangers = [] }: Shown): void {
    ctx.strokeStyle = fade('#FFFFFF', 0.8)
    ctx.lineWidth = 2
    ctx.setLineDash([2, 5])
    for (const { pitches } of strangers) {
      ctx.beginPath()
      trace(ctx, pitches)
      ctx.stroke()
    }
    ctx.setLineDash([])
  }

  const within = (ctx: Ctx) => ctx.translate(-board.x, -board.y)

  return {
    draw(shown: Shown): void {
      const { own, moments, head, sung, only, answers, axis, moved } = shown
      const key = `${sung.length} ${JSON.stringify(only)} ${answers} ${moved}`
      if (key !== drawn)
        many.draw((ctx) => {
          within(ctx)
          if (axis) paintAxis(ctx, chart, ticksOf(setup, axis))
          paintChoir(ctx, shown)
          paintStrangers(ctx, shown)
        })
      drawn = key
      one.draw((ctx) => {
        within(ctx)
        for (const moment of moments) beam(ctx, chart, moment, head !== undefined && head >= moment)
        if (!own) return
        paintNeon(ctx, colour.paper, 3.5, (c) => trace(c, own, head))
        for (const moment of moments) {
          const pitch = own[moment]
          if (pitch === undefined || (head !== undefined && head < moment)) continue
          ctx.beginPath()
          ctx.arc(chart.px(moment), chart.py(pitch), 7, 0, Math.PI * 2)
          ctx.fillStyle = colour.lantern
          ctx.fill()
          ctx.lineWidth = 2.5
          ctx.strokeStyle = colour.ink
          ctx.stroke()
        }
      })
    },
    toTop(): void {
      for (const { view } of [many, one]) scene.children.bringToTop(view)
    },
    dispose(): void {
      many.dispose()
      one.dispose()
    },
  }
}

/** From a buoy up through the sound. */
function beam(ctx: Ctx, { inner, water, px }: Chart, moment: number, lit: boolean): void {
  ctx.strokeStyle = fade(colour.lantern, lit ? 0.95 : 0.55)
  ctx.lineWidth = lit ? 3 : 2
  ctx.setLineDash(lit ? [] : [5, 6])
  ctx.beginPath()
  ctx.moveTo(px(moment), water - 12)
  ctx.lineTo(px(moment), inner.y)
  ctx.stroke()
  ctx.setLineDash([])
}

const hex = (tone: number): string => markOf(tone).colour
