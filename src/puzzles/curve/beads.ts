/** Beads on a hand's curve, carried up and down with mouse or finger. */
import { colour } from '../../look/index.ts'
import { handle } from '../../scenes/kit/handling.ts'
import { clamp } from '../../scenes/kit/layout.ts'
import { circleAt, fade, strokeWith } from '../../scenes/kit/paint.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { ripple } from '../../scenes/kit/theatre.ts'
import { untouched } from './byHand.ts'
import { beadDays } from './curve.ts'
import type { Chart } from './layout.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import type { View } from './view.ts'

const size = 44

interface On {
  readonly setup: Setup
  readonly chart: Chart
  readonly view: View
  recipe(): Recipe
}

export function createBeads(kit: StageKit, { setup, chart, view, recipe }: On) {
  const { scene } = kit
  const now = () => view.now().held ?? recipe().hand ?? untouched(setup)
  const beads = beadDays.map((_, i) => {
    const bead = picture(scene, 'curve/bead', size, size, (ctx) => {
      circleAt(ctx, size / 2, size / 2, 13)
      ctx.fillStyle = colour.jade
      ctx.shadowColor = fade('#03050F', 0.7)
      ctx.shadowBlur = 7
      ctx.fill()
      ctx.shadowColor = 'transparent'
      strokeWith(ctx, '#FFF6E5', 3)
      ctx.fillStyle = colour.ink
      for (const way of [-1, 1]) {
        ctx.beginPath()
        ctx.moveTo(size / 2, size / 2 + way * 9)
        ctx.lineTo(size / 2 - 5, size / 2 + way * 2.5)
        ctx.lineTo(size / 2 + 5, size / 2 + way * 2.5)
        ctx.closePath()
        ctx.fill()
      }
    })
    handle(bead, {
      tapped: () => ripple(scene, bead.x, bead.y, colour.jade, 34),
      lifted: () => view.set({ held: now() }),
      carried({ y }) {
        const heat = Math.round(clamp(chart.uy(y), setup.beads.from, setup.beads.to))
        view.set({ held: now().map((old, j) => (j === i ? heat : old)) })
      },
      dropped() {
        const { held } = view.now()
        view.set({ held: undefined })
        if (held) kit.act({ type: 'hold', beads: held } satisfies Action)
      },
    })
    return bead
  })
  return {
    views: beads,
    show(shown: boolean): void {
      for (const [i, bead] of beads.entries())
        bead
          .setVisible(shown)
          .setPosition(
            clamp(chart.px(beadDays[i] ?? 1), chart.inner.x + 8, chart.inner.x + chart.inner.width - 8),
            chart.py(now()[i] ?? 0),
          )
    },
  }
}
