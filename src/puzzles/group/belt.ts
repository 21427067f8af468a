import { colour } from '../../look/index.ts'
import { circleAt, fade, fillWith, roundBox, strokeWith, vertical } from '../../scenes/kit/paint.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'

/** The market's night belt, which comes in from the left; its rim is at the top. */
export function beltPicture(scene: StageKit['scene'], width: number, height: number) {
  return picture(scene, 'group/belt', width, height, (ctx, w, h) => {
    roundBox(ctx, -h, 0, w + h, h, h / 2)
    fillWith(ctx, vertical(ctx, 0, h, '#7C6AA3', '#2A2248'))
    strokeWith(ctx, fade(colour.jade, 0.6), 2)
    ctx.fillStyle = fade('#0B0A1C', 0.7)
    for (let x = w - h / 2; x > 0; x -= h * 0.95) {
      circleAt(ctx, x, h / 2, h * 0.3)
      ctx.fill()
    }
  })
}
