import { colour } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { handle } from '../../scenes/kit/handling.ts'
import type { Point } from '../../scenes/kit/layout.ts'
import { move } from '../../scenes/kit/motion.ts'
import { fillWith, strokeWith } from '../../scenes/kit/paint.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'
import type { LabLayout } from './layout.ts'
import type { Setup } from './schema.ts'
import { viewOf } from './view.ts'

export interface TrayHands {
  tapped(id: string): void
  carried(to: Point): void
  dropped(id: string, at: Point): void
}

/** The questions as tiles below the pens, to be tapped or dragged onto one. */
export function createTray(kit: StageKit, setup: Setup, at: LabLayout, hands: TrayHands) {
  const { scene } = kit
  const view = viewOf(kit.view)
  const tray = scene.add.container(0, 0).setDepth(30)
  for (const [index, { id, icon }] of setup.questions.entries()) {
    const { x, y } = at.tray[index] as Point
    const back = picture(scene, 'rules-tile', at.tile - 5, at.tile - 5, (ctx, w, h) => {
      ctx.beginPath()
      ctx.roundRect(1, 1, w - 2, h - 2, 9)
      fillWith(ctx, colour.paper)
      strokeWith(ctx, colour.ember, 2)
    }).setPosition(x, y)
    const tile = sprite(scene, icon, at.tile * 0.66).setPosition(x, y)
    tray.add([back, tile])
    handle(tile, {
      over: (px, py) => view.set({ over: { of: 'question', id, x: px, y: py } }),
      out: () => view.set({ over: undefined }),
      tapped: () => hands.tapped(id),
      lifted() {
        view.set({ over: undefined })
        tray.bringToTop(tile)
      },
      carried(to) {
        tile.setPosition(to.x, to.y)
        hands.carried(to)
      },
      dropped(to) {
        move(scene, tile, { x, y }, { span: 'arrive', ease: 'overshoot' })
        hands.dropped(id, to)
      },
    })
  }
  return tray
}
