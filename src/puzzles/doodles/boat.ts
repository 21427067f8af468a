import { colour } from '../../look/index.ts'
import {
  type Ctx,
  fade,
  fillWith,
  mix,
  roundBox,
  softLight,
  strokeWith,
  vertical,
} from '../../scenes/kit/paint.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'
import type { Pictures } from './pictures.ts'

/** Hulls of the painters' boats; the hard one and the player's own have theirs. */
const tones = [
  '#B5483A',
  '#3E7C8C',
  '#8C5A2B',
  '#5D4E9A',
  '#2F7D5B',
  '#B0752A',
  '#96466F',
  '#41689E',
  '#6F7F3A',
  '#7A4B3A',
]
const ownTone = '#FFB347'

export const toneOf = (painter: number | undefined): string =>
  painter === undefined ? ownTone : (tones[painter % tones.length] ?? ownTone)

/** A boat under its square sail, which carries the nth drawing; origin at the waterline, `sail` CSS pixels the sail's side. */
export function boat({ scene }: StageKit, pictures: Pictures, n: number, tone: string, sail: number) {
  const [w, h] = [sail * 1.7, sail * 1.75]
  const rig = picture(scene, `doodles/boat/${tone}`, w, h, (ctx) => paintBoat(ctx, w, h, sail, tone))
  rig.setPosition(0, -h * 0.5 + sail * 0.12)
  const cloth = pictures.image(n, sail * 0.9).setPosition(0, -sail * 0.86)
  return scene.add.container(0, 0, [rig, cloth])
}

function paintBoat(ctx: Ctx, w: number, h: number, sail: number, tone: string): void {
  const [x, water] = [w / 2, h - sail * 0.12]
  ctx.save()
  ctx.translate(x, water)
  ctx.scale(1, 0.16)
  softLight(ctx, 0, 0, w * 0.5, '#05030C', 0.8)
  ctx.restore()
  // The mast, the sail's cloth with its battens, then the hull in front of them.
  ctx.fillStyle = '#3A2118'
  ctx.fillRect(x - sail * 0.03, water - sail * 1.55, sail * 0.06, sail * 1.5)
  roundBox(ctx, x - sail * 0.52, water - sail * 1.38, sail * 1.04, sail * 1.04, sail * 0.05)
  fillWith(ctx, '#FFF6E5')
  strokeWith(ctx, mix(tone, '#FFFFFF', 0.25), Math.max(1, sail * 0.03))
  ctx.beginPath()
  ctx.moveTo(x - sail * 0.74, water - sail * 0.3)
  ctx.lineTo(x + sail * 0.8, water - sail * 0.36)
  ctx.quadraticCurveTo(x + sail * 0.66, water + sail * 0.02, x + sail * 0.4, water + sail * 0.04)
  ctx.lineTo(x - sail * 0.46, water + sail * 0.04)
  ctx.quadraticCurveTo(x - sail * 0.68, water, x - sail * 0.74, water - sail * 0.3)
  ctx.fillStyle = vertical(
    ctx,
    water - sail * 0.36,
    water,
    mix(tone, '#FFFFFF', 0.12),
    mix(tone, colour.ink, 0.45),
  )
  ctx.fill()
  ctx.fillStyle = fade('#FFE7C2', 0.75)
  ctx.fillRect(x - sail * 0.68, water - sail * 0.22, sail * 1.38, Math.max(1, sail * 0.035))
  ctx.save()
  ctx.globalCompositeOperation = 'lighter'
  softLight(ctx, x + sail * 0.72, water - sail * 0.44, sail * 0.2, colour.lantern, 0.9)
  ctx.restore()
}
