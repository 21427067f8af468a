import { colour } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { handle } from '../../scenes/kit/handling.ts'
import { clamp } from '../../scenes/kit/layout.ts'
import { squash } from '../../scenes/kit/motion.ts'
import { fade, fillWith, roundBox, strokeWith } from '../../scenes/kit/paint.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'
import type { Layout } from './layout.ts'
import { groupLantern } from './paint.ts'
import { type Plot, placeOf } from './plot.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'

/** How far a finger pulls the ground's edge for one step of the stretch, CSS pixels. */
const pull = 46

/**
 * What stands around the ground: which measures lie along its sides, the scales that a tap sets to equal spread, an edge
 * that a finger stretches, and a lantern to be hung.
 */
export function createSides(kit: StageKit, setup: Setup, at: Layout, act: (action: Action) => void) {
  const { scene } = kit
  const icons = scene.add.container(0, 0)
  const { size } = at.scales
  let recipe: Recipe | undefined
  let from = 0

  const plate = picture(scene, 'group/plate', size * 1.15, size * 1.15, (ctx, w) => {
    roundBox(ctx, 1, 1, w - 2, w - 2, w * 0.28)
    fillWith(ctx, fade(colour.deep, 0.8))
    strokeWith(ctx, fade(colour.jade, 0.8), 2)
  }).setPosition(at.scales.x, at.scales.y)
  const scales = sprite(scene, 'balance-scale', size * 0.8)
    .setPosition(at.scales.x, at.scales.y)
    .setInteractive({ cursor: 'pointer' })
    .on('pointerup', () => {
      squash(scene, scales, 0.2)
      act({ type: 'scale', scale: recipe?.scale === 'even' ? 'raw' : 'even' })
    })

  const home = { x: at.scales.x + size * 1.35, y: at.scales.y }
  const spare = groupLantern(scene, 7, size).setPosition(home.x, home.y).setAlpha(0.75)
  handle(spare, {
    tapped: () => act({ type: 'hang' }),
    carried: ({ x, y }) => spare.setPosition(x, y),
    dropped(to) {
      spare.setPosition(home.x, home.y)
      act(plot ? { type: 'hang', at: placeOf(plot, to) } : { type: 'hang' })
    },
  })

  const edge = picture(scene, 'group/edge', 40, 26, (ctx, w, h) => {
    roundBox(ctx, 1, 1, w - 2, h - 2, h / 2)
    fillWith(ctx, fade(colour.pink, 0.9))
    ctx.strokeStyle = colour.ink
    ctx.lineWidth = 2.5
    ctx.lineCap = 'round'
    ctx.beginPath()
    for (const way of [-1, 1]) {
      ctx.moveTo(w / 2 - 5, h / 2 + way * 4)
      ctx.lineTo(w / 2, h / 2 + way * 9)
      ctx.lineTo(w / 2 + 5, h / 2 + way * 4)
    }
    ctx.stroke()
  })
  let plot: Plot | undefined
  handle(edge, {
    tapped: () => squash(scene, edge, 0.2),
    lifted() {
      from = edge.y
    },
    carried({ y }) {
      const { steps } = setup.stretch
      const step = Math.trunc((from - y) / pull)
      if (!recipe || step === 0) return
      const now = steps.indexOf(recipe.stretch)
      const stretch = steps[clamp(now + step, 0, steps.length - 1)]
      from -= step * pull
      if (stretch !== undefined && stretch !== recipe.stretch) act({ type: 'stretch', stretch })
    },
    dropped: () => stand(),
  })

  function stand(): void {
    if (plot) edge.setPosition(plot.x + plot.width / 2, Math.max(14, plot.y - 8))
  }
  return {
    show(next: Recipe, lies: Plot): void {
      recipe = next
      plot = lies
      icons.removeAll(true)
      const side = size * 0.56
      for (const [i, id] of next.along.entries())
        icons.add(
          icon(id, side).setPosition(
            lies.x + lies.width / 2 + (i - (next.along.length - 1) / 2) * side * 1.3,
            lies.y + lies.height + side * 0.95,
          ),
        )
      for (const [i, id] of next.up.entries())
        icons.add(
          icon(id, side).setPosition(
            Math.max(side * 0.6, lies.x - side * 0.95),
            lies.y + lies.height / 2 + (i - (next.up.length - 1) / 2) * side * 1.3,
          ),
        )
      edge.setVisible(lies.height > 0)
      scales.setAngle(next.scale === 'even' ? 0 : -16)
      stand()
    },
    dispose() {
      for (const part of [icons, plate, scales, spare, edge]) part.destroy()
    },
  }

  function icon(id: string, side: number) {
    return sprite(scene, setup.measures.find((one) => one.id === id)?.icon ?? 'test-tube', side)
  }
}
