/** A cup and a pot on the counter, left and right of the slip. */
import { sprite } from '../../../../scenes/kit/atlas.ts'
import type { StageKit } from '../../../../scenes/kit/stage.ts'
import { type Room, slipWidth } from './room.ts'
import { steamPicture } from './stagePaint.ts'

export interface China {
  stand(room: Room): void
  dispose(): void
}

export function createChina(kit: StageKit): China {
  const { scene } = kit
  const cup = sprite(scene, 'teacup-without-handle', 64).setDepth(6)
  const pot = sprite(scene, 'teapot', 84).setDepth(6)
  const steam = [0, 1, 2].map(() => scene.add.image(0, 0, steamPicture(scene)).setDepth(7).setAlpha(0))
  const things = [cup, pot, ...steam]
  return {
    stand({ width, height, x, counter }) {
      const beside = x - slipWidth(width) / 2
      const size = Math.min(92, height * 0.16, beside * 0.72)
      const y = counter + (height - counter) * 0.5
      cup.setDisplaySize(size * 0.7, size * 0.7).setPosition(beside * 0.5, y)
      pot.setDisplaySize(size, size).setPosition(width - beside * 0.5, y)
      // Where it is narrow, there is no room beside the slip.
      for (const thing of things) thing.setVisible(size > 40)
      for (const [i, wisp] of steam.entries()) {
        scene.tweens.killTweensOf(wisp)
        wisp.setPosition(cup.x + (i - 1) * size * 0.14, y - size * 0.4).setAlpha(0)
        if (kit.calm()) continue
        scene.tweens.add({
          targets: wisp,
          y: y - size * 1.15,
          alpha: { from: 0.55, to: 0 },
          scale: { from: 0.5, to: 1.2 },
          duration: 2400,
          delay: i * 800,
          repeat: -1,
        })
      }
    },
    dispose() {
      scene.tweens.killTweensOf(steam)
      for (const thing of things) thing.destroy()
    },
  }
}
