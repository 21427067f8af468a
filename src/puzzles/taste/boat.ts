/** Little junks: pale ones for listeners, a lantern's colour for the player's own. Canvas 2D only. */
import { colour } from '../../look/index.ts'
import { type Ctx, fade, fillWith, strokeLine, strokeWith } from '../../scenes/kit/paint.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'

export type Sail = 'plain' | 'own' | 'dances' | 'sails-off'

const tones: Readonly<Record<Sail, string>> = {
  plain: '#FFF1DC',
  own: colour.lantern,
  dances: colour.jade,
  'sails-off': '#C9A7B8',
}

/** Its waterline a little below its middle. */
export function boatPicture({ scene }: StageKit, sail: Sail, size: number) {
  return picture(scene, `taste/boat/${sail}`, size, size, (ctx, w, h) => paintBoat(ctx, w, h, sail))
}

function paintBoat(ctx: Ctx, w: number, h: number, sail: Sail): void {
  ctx.fillStyle = '#3A1830'
  ctx.beginPath()
  ctx.moveTo(w * 0.06, h * 0.6)
  ctx.quadraticCurveTo(w * 0.5, h * 0.98, w * 0.94, h * 0.56)
  ctx.lineTo(w * 0.8, h * 0.84)
  ctx.lineTo(w * 0.2, h * 0.84)
  ctx.closePath()
  ctx.fill()
  strokeWith(ctx, fade('#FFE0B0', 0.7), Math.max(0.8, w * 0.03))
  ctx.beginPath()
  // A sail that is taken in stands for one that leaves: colour is never alone.
  if (sail === 'sails-off') {
    ctx.moveTo(w * 0.44, h * 0.06)
    ctx.lineTo(w * 0.56, h * 0.06)
    ctx.lineTo(w * 0.58, h * 0.66)
    ctx.lineTo(w * 0.44, h * 0.66)
  } else {
    ctx.moveTo(w * 0.34, h * 0.06)
    ctx.quadraticCurveTo(w * 0.86, h * 0.18, w * 0.82, h * 0.62)
    ctx.lineTo(w * 0.26, h * 0.66)
  }
  ctx.closePath()
  fillWith(ctx, tones[sail])
  ctx.strokeStyle = '#3A1830'
  ctx.stroke()
  if (w < 18 || sail === 'sails-off') return
  ctx.strokeStyle = fade('#3A1830', 0.4)
  for (const part of [0.28, 0.47]) {
    strokeLine(ctx, w * 0.32, h * part, w * 0.8, h * (part + 0.03))
  }
}
