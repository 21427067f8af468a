/** A junk's sail for each tone: its mark, what its word means, and a light when the model answers with it. */
import { markOf } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { glow, paintMark } from '../../scenes/kit/draw.ts'
import type { Point } from '../../scenes/kit/layout.ts'
import { squash } from '../../scenes/kit/motion.ts'
import { fade, mix } from '../../scenes/kit/paint.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'
import type { Setup } from './schema.ts'
import { levelAt } from './sung.ts'

export function createSails({ scene }: StageKit, setup: Setup, places: readonly Point[], size: number) {
  const sails = setup.tones.map(({ sign, shape }, i) => {
    const { x, y } = places[i] ?? { x: 0, y: 0 }
    const light = glow(scene, markOf(i).colour, size * 0.8)
      .setPosition(x, y)
      .setAlpha(0)
    const sail = picture(scene, `tones/sail/${i}`, size, size, (ctx, w, h) => {
      const tone = markOf(i).colour
      ctx.fillStyle = '#3A1830'
      ctx.beginPath()
      ctx.moveTo(w * 0.04, h * 0.84)
      ctx.quadraticCurveTo(w * 0.5, h * 1.08, w * 0.96, h * 0.8)
      ctx.lineTo(w * 0.84, h * 0.97)
      ctx.lineTo(w * 0.16, h * 0.97)
      ctx.fill()
      ctx.beginPath()
      ctx.moveTo(w * 0.14, h * 0.06)
      ctx.quadraticCurveTo(w * 0.86, h * 0.08, w * 0.92, h * 0.8)
      ctx.lineTo(w * 0.1, h * 0.8)
      ctx.closePath()
      ctx.fillStyle = mix(tone, '#FFF6E5', 0.62)
      ctx.fill()
      ctx.lineWidth = 2
      ctx.strokeStyle = '#3A1830'
      ctx.stroke()
      ctx.strokeStyle = fade('#3A1830', 0.3)
      for (const part of [0.3, 0.55]) {
        ctx.beginPath()
        ctx.moveTo(w * 0.13, h * part)
        ctx.lineTo(w * (0.74 + part * 0.22), h * part)
        ctx.stroke()
      }
      // The tone itself, as the textbook draws it.
      ctx.strokeStyle = '#4A1A3C'
      ctx.lineWidth = Math.max(2.5, w * 0.05)
      ctx.lineCap = 'round'
      ctx.beginPath()
      for (let k = 0; k <= 12; k++)
        ctx.lineTo(w * (0.2 + 0.03 * k), h * (0.72 - (levelAt(shape, k / 12) - 1) * 0.052))
      ctx.stroke()
      paintMark(ctx, i, w * 0.27, h * 0.24, Math.max(15, w * 0.26))
    }).setPosition(x, y)
    const thing = sprite(scene, sign, size * 0.46).setPosition(x + size * 0.24, y + size * 0.14)
    return { x, y, light, sail, thing }
  })
  let lit: number | undefined
  return {
    views: sails.flatMap(({ light, sail, thing }) => [light, sail, thing]),
    places: sails.map(({ x, y }) => ({ x, y })),
    of: (tone: number) => sails[tone]?.sail,
    /** The model's answer, or none. */
    light(tone: number | undefined, swell = false): void {
      if (lit !== tone && tone !== undefined && swell && sails[tone]) squash(scene, sails[tone].thing, 0.3)
      lit = tone
      for (const [i, { light, sail, thing }] of sails.entries()) {
        light.setAlpha(i === tone ? 0.9 : 0)
        const pale = tone === undefined || i === tone ? 1 : 0.62
        sail.setAlpha(pale)
        thing.setAlpha(pale)
      }
    },
    dispose(): void {
      for (const { light, sail, thing } of sails) for (const part of [light, sail, thing]) part.destroy()
    },
  }
}
