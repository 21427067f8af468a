import { colour, duration, ease } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { glow, lantern } from '../../scenes/kit/draw.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { createChutes } from './stageChutes.ts'
import { paintHall, paintLamp } from './stageHall.ts'
import type { Layout } from './stageLayout.ts'
import { beltStep, paintBelt, paintTray } from './stagePaint.ts'

/** Pixels a second that the belt runs at. */
const beltSpeed = 55

export type Office = ReturnType<typeof createOffice>

/** What stands in the post office whatever happens there; `night` when the shift is on; by day a cat may sit on the postbox. */
export function createOffice(
  kit: StageKit,
  layout: Layout,
  classes: readonly string[],
  night: boolean,
  cat = false,
) {
  const { scene } = kit
  const { width, height, belt, parcel: size, tray } = layout
  const already = new Set(scene.children.list)
  picture(scene, 'post/hall', width, height, (ctx) => paintHall(ctx, layout)).setOrigin(0, 0)
  for (const part of night ? [] : [0.32, 0.62, 0.92])
    picture(scene, 'post/lamp', 120, layout.wall.top * 1.5, paintLamp)
      .setOrigin(0.5, 0)
      .setPosition(width * part, 0)
  const garland = night ? hang(scene, layout) : []
  const light = glow(scene, colour.lantern, size * 1.9)
    .setPosition(layout.reader.x, layout.reader.y)
    .setAlpha(0)
  const chutes = createChutes(scene, layout, classes)
  chutes.showTubes(night)
  const band = picture(scene, 'post/belt', width + beltStep * 2, belt.height, paintBelt)
    .setOrigin(0, 0)
    .setPosition(0, belt.y)
  const side = Math.min(tray.width * 0.62, tray.height * 0.62)
  const middle = tray.left + tray.width / 2
  if (night)
    picture(scene, 'post/tray', tray.width, tray.height, paintTray).setPosition(
      middle,
      tray.top + tray.height / 2,
    )
  else {
    sprite(scene, 'postbox', side).setPosition(middle, tray.top + tray.height - side * 0.5)
    if (cat) sprite(scene, 'cat', side * 0.7).setPosition(middle, tray.top + tray.height - side * 1.26)
  }
  let drift = 0

  return {
    chutes,
    /** Pip's light falls on what is read, as bright as the share it reads rightly. */
    shine(accuracy: number | undefined) {
      light.setAlpha(0.15 + 0.6 * (accuracy ?? 0))
    },
    streak(n: number) {
      for (const [i, lit] of garland.entries())
        scene.tweens.add({ targets: lit, alpha: i < n ? 1 : 0, duration: duration.settle, ease: ease('out') })
    },
    /** Runs the belt for a frame, so many times as fast as usual; says how far what lies on it moved. */
    roll(elapsed: number, speed: number): number {
      // A frame that took long must not throw parcels about.
      const step = (Math.min(elapsed, 60) / 1000) * beltSpeed * speed * scene.time.timeScale
      drift = (drift + step) % beltStep
      band.x = kit.calm() ? 0 : drift - beltStep
      return step
    },
    /** With everything that came to stand in it since. */
    dispose() {
      scene.tweens.killAll()
      scene.time.removeAllEvents()
      for (const made of [...scene.children.list]) if (!already.has(made)) made.destroy()
    },
  }
}

/** Ten lanterns for ten in a row; returns their lights. */
function hang(scene: StageKit['scene'], { wall }: Layout) {
  return Array.from({ length: 10 }, (_, i) => {
    const x = wall.left + (wall.width * (i + 0.5)) / 10
    const size = Math.min(26, wall.top * 0.4)
    lantern(scene, size, colour.lantern, false).setPosition(x, wall.top * 0.42)
    return lantern(scene, size, colour.lantern, true)
      .setPosition(x, wall.top * 0.42)
      .setAlpha(0)
  })
}
