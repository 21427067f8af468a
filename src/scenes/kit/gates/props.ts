import { colour, markOf } from '../../../look/index.ts'
import type { Box } from '../layout.ts'
import { fade, fillWith, mix, softLight } from '../paint.ts'
import type { StageKit } from '../stage.ts'
import { paint, picture } from '../texture.ts'

type Scene = StageKit['scene']

/** Small painted things of a contest before gates. */

/** The light inside a gate; its strength is the probability. */
export function gateLight(scene: Scene, gate: number, { x, y, width, height }: Box) {
  const tone = markOf(gate).colour
  return picture(scene, `gate-light/${gate}`, width * 1.5, height * 1.3, (ctx, w, h) => {
    ctx.save()
    ctx.translate(w / 2, h / 2)
    ctx.scale(1, h / w)
    softLight(ctx, 0, 0, w / 2, tone, 1)
    ctx.restore()
    ctx.fillStyle = fade(tone, 0.55)
    ctx.beginPath()
    ctx.roundRect((w - width) / 2, (h - height) / 2, width, height, [width * 0.4, width * 0.4, 2, 2])
    ctx.fill()
  })
    .setPosition(x + width / 2, y + height / 2)
    .setAlpha(0)
}

/** One light of the string above the gates. A miss has another shape as well as another colour. */
export function bulb(scene: Scene, tone: string, lit: boolean): string {
  return paint(scene, `gate-bulb/${tone}/${lit}`, 22, 22, (ctx) => {
    if (lit) softLight(ctx, 11, 11, 11, tone, 0.9)
    ctx.beginPath()
    if (tone === colour.coral) {
      ctx.moveTo(11, 6)
      ctx.lineTo(16, 15)
      ctx.lineTo(6, 15)
      ctx.closePath()
    } else ctx.arc(11, 11, 4.4, 0, Math.PI * 2)
    fillWith(ctx, lit ? mix(tone, '#FFFFFF', 0.5) : fade(tone, tone === colour.coral ? 0.95 : 0.5))
  })
}

/** The texture of a small card to hold an example up on. */
export function heldCard(scene: Scene, side: number, tone: string): string {
  return paint(scene, `gate-card/${tone}`, side + 12, side + 12, (ctx, w) => {
    ctx.shadowColor = fade('#03050F', 0.5)
    ctx.shadowBlur = 6
    ctx.fillStyle = tone
    ctx.beginPath()
    ctx.roundRect(6, 6, w - 12, w - 12, 9)
    ctx.fill()
  })
}
