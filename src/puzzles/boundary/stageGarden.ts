import { glow } from '../../scenes/kit/draw.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { paintGround, paintHedge, paintLamp } from './ground.ts'
import { type Layout, toStage } from './layout.ts'
import type { Places } from './places.ts'
import type { Setup } from './schema.ts'
import { createField } from './stageField.ts'
import { createPlaces } from './stagePlaces.ts'

/** What stands in the garden whoever visits: lawn, lamp, border, hedge, known places, the dark of the evening. */
export function createGarden(
  { scene }: StageKit,
  layout: Layout,
  setup: Setup,
  places: Places,
  still: boolean,
) {
  const { plot, width, height } = layout
  const ground = picture(scene, 'boundary/ground', width, height, (ctx) => paintGround(ctx, layout))
  ground.setOrigin(0, 0)
  const lampAt = toStage(layout, { x: 0.16, y: -0.12 })
  const size = plot.side * 0.17
  const withLamp = setup.data.shape === 'ring'
  const halo = glow(scene, '#FFE2A8', plot.side * 0.3)
    .setPosition(lampAt.x, lampAt.y)
    .setAlpha(0.32)
  const lamp = picture(scene, 'boundary/lamp', size, size, (ctx) => paintLamp(ctx, size))
  lamp.setPosition(lampAt.x, lampAt.y).setAlpha(0.9)
  for (const part of [halo, lamp]) part.setVisible(withLamp)
  const dusk = scene.add.rectangle(plot.x, plot.y, plot.side, plot.side, 0x050816).setOrigin(0, 0).setAlpha(0)
  const fade = (to: number, ms: number) => {
    scene.tweens.killTweensOf(dusk)
    if (ms === 0) dusk.setAlpha(to)
    else scene.tweens.add({ targets: dusk, alpha: to, duration: ms })
  }
  const field = createField(scene, layout)
  const hedge = picture(scene, 'boundary/hedge', width, height, (ctx) => paintHedge(ctx, layout))
  hedge.setOrigin(0, 0)
  // Over the hedge: whoever is at the garden's very edge is seen whole.
  const known = createPlaces(scene, layout, places, still)
  return {
    layout,
    field,
    known,
    night: (ms: number) => fade(0.5, ms),
    day: (ms: number) => fade(0, ms),
    /** Pip dims the lamp for a firefly and turns it up for a moth. */
    answer(of: 0 | 1, ms: number) {
      scene.tweens.killTweensOf(halo)
      scene.tweens.add({
        targets: halo,
        alpha: of === 0 ? 0.6 : 0.12,
        duration: Math.min(220, ms * 0.25),
        hold: ms * 0.2,
        yoyo: true,
        onComplete: () => halo.setAlpha(0.32),
      })
    },
    dispose() {
      scene.tweens.killTweensOf([dusk, halo])
      field.dispose()
      known.dispose()
      for (const image of [ground, hedge]) discard(image)
      for (const part of [halo, lamp, dusk]) part.destroy()
    },
  }
}

/** Pictures as large as the stage are not kept: the lab's garden has another place for its plot. */
function discard(image: ReturnType<typeof picture>): void {
  const { key, manager } = image.texture
  image.destroy()
  manager.remove(key)
}
