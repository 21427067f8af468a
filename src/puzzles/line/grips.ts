/** What a line is taken by on the chart, with mouse or finger. */
import { colour } from '../../look/index.ts'
import { handle } from '../../scenes/kit/handling.ts'
import { clamp } from '../../scenes/kit/layout.ts'
import { type Ctx, fade, strokeWith } from '../../scenes/kit/paint.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { ripple } from '../../scenes/kit/theatre.ts'
import { type Chart, gripAt } from './layout.ts'
import { type Line, offBy, readingsOf, snapped } from './line.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { toneOf, type View } from './view.ts'

const size = 46

interface On {
  readonly setup: Setup
  readonly chart: Chart
  readonly view: View
  recipe(): Recipe
}

/** Two grips: the round one lifts the line, the diamond turns it. Let go, the line lies: one drag. */
export function createGrips(kit: StageKit, { setup, chart, view, recipe }: On) {
  const { scene } = kit
  const grips = { height: gripPicture(kit, 'height'), slope: gripPicture(kit, 'slope') }
  const line = (): Line => view.now().held ?? recipe()

  function hold(change: Partial<Line>): void {
    const { slope, height } = { ...line(), ...change }
    const held = {
      slope: clamp(slope, setup.slope.from, setup.slope.to),
      height: clamp(height, setup.height.from, setup.height.to),
    }
    view.set({ held, tone: toneOf(offBy(setup, held, readingsOf(setup, recipe()))) })
  }
  for (const which of ['slope', 'height'] as const) {
    const grip = grips[which]
    handle(grip, {
      tapped: () => ripple(scene, grip.x, grip.y, colour.lantern, 34),
      lifted: () => hold({}),
      carried({ x, y }) {
        if (which === 'height') return hold({ height: chart.uy(y) })
        // The line goes through the finger, and turns around its height.
        const away = Math.min(chart.ux(x), setup.at - 12) - setup.at
        hold({ slope: (chart.uy(y) - line().height) / away })
      },
      dropped() {
        const { held } = view.now()
        view.set({ held: undefined, tone: undefined })
        if (!held) return
        const { slope, height } = snapped(setup, held)
        const { slope: was, height: high } = recipe()
        if (slope !== was || height !== high) kit.act({ type: 'lay', slope, height } satisfies Action)
      },
    })
  }
  return {
    views: [grips.slope, grips.height],
    show(now: Line): void {
      grips.height.setPosition(chart.px(setup.at), chart.py(now.height))
      const end = gripAt(setup, now)
      grips.slope.setPosition(chart.px(end.pressure), chart.py(end.wind))
    },
  }
}

function gripPicture({ scene }: StageKit, which: 'height' | 'slope') {
  return picture(scene, `line/grip/${which}`, size, size, (ctx) => {
    ctx.translate(size / 2, size / 2)
    ctx.beginPath()
    if (which === 'height') ctx.arc(0, 0, 16, 0, Math.PI * 2)
    else
      for (const [x, y] of [
        [0, -20],
        [20, 0],
        [0, 20],
        [-20, 0],
      ] as const)
        ctx.lineTo(x, y)
    ctx.closePath()
    ctx.fillStyle = colour.lantern
    ctx.shadowColor = fade('#03050F', 0.7)
    ctx.shadowBlur = 7
    ctx.fill()
    ctx.shadowColor = 'transparent'
    strokeWith(ctx, '#FFF6E5', 3)
    ctx.fillStyle = ctx.strokeStyle = colour.ink
    ctx.lineWidth = 2.5
    if (which === 'height') {
      arrow(ctx, 0, -10, -1)
      arrow(ctx, 0, 10, 1)
      return
    }
    ctx.beginPath()
    ctx.arc(6, 0, 10, Math.PI * 0.72, Math.PI * 1.28)
    ctx.stroke()
    arrow(ctx, -1, -9, -1)
    arrow(ctx, -1, 9, 1)
  })
}

function arrow(ctx: Ctx, x: number, y: number, way: 1 | -1): void {
  ctx.beginPath()
  ctx.moveTo(x, y + way * 1.5)
  ctx.lineTo(x - 5, y - way * 5)
  ctx.lineTo(x + 5, y - way * 5)
  ctx.closePath()
  ctx.fill()
}
