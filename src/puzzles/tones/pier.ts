/** Everything and everybody that stands at the recital, in the order in which they lie over each other. */
import { coralGround } from '../../scenes/kit/backdrops/coral.ts'
import { createPip } from '../../scenes/kit/pip.ts'
import type { On } from '../../scenes/kit/stageOf.ts'
import { buoyPicture } from './buoys.ts'
import { createDrawing, paintChart } from './chart.ts'
import { createChoir, paintBooth, paintPier } from './choir.ts'
import { createHolds } from './holds.ts'
import { recitalLayout } from './layout.ts'
import { createPile } from './pile.ts'
import { createSails } from './sails.ts'
import type { Setup } from './schema.ts'

export function createPier({ kit, width, height }: On, setup: Setup, moments: readonly number[]) {
  const { scene } = kit
  const at = recitalLayout(setup, width, height)
  const { chart } = at
  const ground = coralGround(kit, 'tones-recital', width, height, (ctx, w, h) => {
    paintPier(ctx, w, h, at)
    paintChart(ctx, chart, setup)
    if (setup.people) paintBooth(ctx, at.pip)
  })
  const drawing = createDrawing(kit, chart, setup)
  const buoys = moments.map((moment) =>
    buoyPicture(kit, Math.max(22, Math.min(36, chart.inner.width / 18))).setPosition(
      chart.px(moment),
      chart.water,
    ),
  )
  const sails = createSails(kit, setup, at.sails, at.sail)
  const holds = setup.people ? createPile(kit, at.pile, setup, at.sails) : createHolds(kit, at.holds)
  const dark = scene.add.rectangle(width / 2, height / 2, width, height, 0x1a0a24, 1).setAlpha(0)
  const choir = createChoir(kit, setup, at)
  const pip = createPip(scene, at.pip.size)
  pip.view.setPosition(at.pip.x, at.pip.y)
  // What is sung stays bright when the pier goes dark.
  for (const top of [dark, ...buoys]) scene.children.bringToTop(top)
  drawing.toTop()
  for (const top of [...choir.views, pip.view]) scene.children.bringToTop(top)
  return {
    ...{ at, drawing, buoys, sails, holds, dark, choir, pip },
    dispose(): void {
      for (const part of [drawing, sails, holds, choir]) part.dispose()
      for (const part of [ground.view, dark, pip.view, ...buoys]) part.destroy()
    },
  }
}
