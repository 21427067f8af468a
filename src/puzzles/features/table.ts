import { colour, markOf } from '../../look/index.ts'
import { board, paintMark } from '../../scenes/kit/draw.ts'
import { handle } from '../../scenes/kit/handling.ts'
import type { Box, Point } from '../../scenes/kit/layout.ts'
import { type Ctx, circleAt, fade, fillWith, roundBox, strokeWith, vertical } from '../../scenes/kit/paint.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { largest } from '../kit/scores.ts'
import { partOf, valueAt } from './bought.ts'
import { type Joints, jointsOf, paintFigure, paintGauge, type Sizes } from './figure.ts'
import type { Part } from './names.ts'
import type { Setup } from './schema.ts'

/** How many CSS pixels of the figure's box a part grows from least to most, and which way; as `figure.ts` draws it. */
const grows: Readonly<Record<Part, readonly [along: number, up: number]>> = {
  'bill-length': [0.34, 0],
  'bill-depth': [0, -0.065],
  flipper: [0, 0.3],
  weight: [0.13, 0],
}

export function sizesOf({ columns }: Setup, values: readonly number[]): Sizes {
  const of = (part: Part) => {
    const at = columns.findIndex((one) => one.part === part)
    const column = columns[at]
    return column ? partOf(column, values[at] ?? 0) : 0.5
  }
  return {
    'bill-length': of('bill-length'),
    'bill-depth': of('bill-depth'),
    flipper: of('flipper'),
    weight: of('weight'),
  }
}

/** The figure with the bought rulers laid to it. */
export function paintMeasured(
  ctx: Ctx,
  setup: Setup,
  joints: Joints,
  values: readonly number[],
  bought: readonly number[],
  shares: readonly number[] | undefined,
): void {
  const answer = shares ? largest(shares) : undefined
  paintFigure(ctx, joints, answer === undefined ? undefined : markOf(answer).colour)
  const { bill, flipper, body } = joints
  for (const at of bought) {
    const column = setup.columns[at]
    const said = (values[at] ?? 0).toFixed(column?.digits ?? 0)
    if (column?.part === 'bill-length')
      paintGauge(
        ctx,
        { x: bill.base.x, y: bill.base.y + bill.deep / 2 + 9 },
        { x: bill.tip.x, y: bill.base.y + bill.deep / 2 + 9 },
        said,
      )
    if (column?.part === 'bill-depth')
      paintGauge(
        ctx,
        { x: bill.base.x + 5, y: bill.base.y + bill.deep / 2 },
        { x: bill.base.x + 5, y: bill.base.y - bill.deep / 2 },
        said,
      )
    if (column?.part === 'flipper')
      paintGauge(
        ctx,
        { x: flipper.top.x - body.rx * 0.9, y: flipper.top.y },
        { x: flipper.top.x - body.rx * 0.9, y: flipper.tip.y },
        said,
      )
    if (column?.part === 'weight')
      paintGauge(
        ctx,
        { x: body.x - body.rx, y: body.y + body.ry * 0.78 },
        { x: body.x + body.rx, y: body.y + body.ry * 0.78 },
        said,
      )
  }
}

export interface Shown {
  readonly values: readonly number[]
  readonly bought: readonly number[]
  readonly shares: readonly number[] | undefined
  /** The class of one of the crowd. */
  readonly truth: number | undefined
}

/** The measuring table: whoever stands on it has a bill that can be pulled. */
export function createTable(
  { scene }: StageKit,
  setup: Setup,
  { x, y, width, height }: Box,
  /** What stands there now, and a change of some of its values. */
  figure: { now(): readonly number[]; pull(values: readonly number[]): void },
) {
  const plate = board(scene, width, height, colour.pink).setPosition(x + width / 2, y + height / 2)
  const sketch = createSketch(scene, { x, y, width, height })
  const room: Box = { x: 8, y: 6, width: width - 16, height: height * 0.8 }
  const unit = Math.min(room.width / 1.05, room.height)
  const knobs = (['bill', 'flipper', 'belly'] as const).map((name) => {
    const knob = picture(scene, 'features/knob', 34, 34, (ctx) => {
      circleAt(ctx, 17, 17, 9)
      fillWith(ctx, fade(colour.lantern, 0.85))
      strokeWith(ctx, colour.paper, 2.5)
    }).setDepth(21)
    const parts: readonly Part[] =
      name === 'bill' ? ['bill-length', 'bill-depth'] : name === 'belly' ? ['weight'] : ['flipper']
    let begun: { readonly at: Point; readonly values: readonly number[] } | undefined
    handle(knob, {
      lifted() {
        begun = { at: { x: knob.x, y: knob.y }, values: figure.now() }
      },
      carried(to) {
        const from = begun
        if (!from) return
        figure.pull(
          setup.columns.map((column, i) => {
            const value = from.values[i] ?? column.from
            if (!column.part || !parts.includes(column.part)) return value
            const [along, up] = grows[column.part]
            const way = along !== 0 ? (to.x - from.at.x) / (along * unit) : (to.y - from.at.y) / (up * unit)
            return valueAt(column, partOf(column, value) + way)
          }),
        )
      },
      dropped() {
        begun = undefined
      },
    })
    return knob
  })

  return {
    show({ values, bought, shares, truth }: Shown): void {
      const joints = jointsOf(room, sizesOf(setup, values))
      const { bill, flipper, body } = joints
      const ends = [bill.tip, flipper.tip, { x: body.x + body.rx, y: body.y + body.ry * 0.2 }]
      for (const [i, knob] of knobs.entries()) knob.setPosition(x + (ends[i]?.x ?? 0), y + (ends[i]?.y ?? 0))
      sketch.draw((ctx, w, h) => {
        paintPlank(ctx, w, h)
        paintMeasured(ctx, setup, joints, values, bought, shares)
        if (truth !== undefined) paintMark(ctx, truth, 20, 20, 24)
        if (!shares) return
        // How the model's probability is shared out: one bar.
        let at = 10
        for (const [i, share] of shares.entries()) {
          const wide = share * (w - 20)
          ctx.fillStyle = markOf(i).colour
          ctx.fillRect(at, h - 15, wide, 8)
          if (wide > 22) paintMark(ctx, i, at + wide / 2, h - 11, 17)
          at += wide
        }
      })
    },
    dispose() {
      sketch.dispose()
      for (const part of [plate, ...knobs]) part.destroy()
    },
  }
}

function paintPlank(ctx: Ctx, w: number, h: number): void {
  roundBox(ctx, 8, h * 0.82, w - 16, h * 0.07, 4)
  fillWith(ctx, vertical(ctx, h * 0.82, h * 0.89, '#C98E4E', '#7A4A24'))
}
