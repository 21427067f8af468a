/** The fan that blows as hard as a log says, and the storm that turns in the sky meanwhile. */
import { colour } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { clamp } from '../../scenes/kit/layout.ts'
import { move } from '../../scenes/kit/motion.ts'
import { type Ctx, circleAt, fade, fillWith } from '../../scenes/kit/paint.ts'
import type { On } from '../../scenes/kit/stageOf.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { flash } from '../../scenes/kit/theatre.ts'
import type { TankLayout } from './layout.ts'

/** Strokes of wind at the strongest. */
const strokes = 16

export function createFan({ kit: { scene }, width }: On, at: TankLayout) {
  const blades = picture(scene, 'line/blades', at.size * 1.3, at.size * 1.3, paintBlades)
  blades.setPosition(at.fan.x, at.fan.y)
  const gusts = Array.from({ length: strokes }, (_, i) =>
    picture(scene, 'line/gust', 90, 5, paintGust)
      .setPosition(
        width * (0.3 + 0.65 * ((i * 0.618) % 1)),
        at.table - at.size * (0.1 + 2.6 * ((i * 0.382) % 1)),
      )
      .setAlpha(0),
  )
  const storm = sprite(scene, 'cyclone', at.size * 3.4)
    .setPosition(at.sky.x, at.sky.y)
    .setAlpha(0)
    .setDepth(-1)
  const full = storm.scaleX
  let wind = 0
  return {
    still(): void {
      wind = 0
      scene.tweens.killTweensOf(storm)
      storm.setAlpha(0)
      blades.setFlipX(false)
      for (const gust of gusts) gust.setAlpha(0)
    },
    /** kt */
    blow(kt: number): void {
      wind = kt
      const shown = Math.round((strokes * clamp(kt, 0, 160)) / 160)
      for (const [i, gust] of gusts.entries()) gust.setAlpha(i < shown ? 0.75 : 0)
      move(scene, storm.setScale(full * (0.35 + kt / 190)), { alpha: 0.2 + kt / 260 }, { span: 'settle' })
    },
    turnAround(): void {
      blades.setFlipX(true)
      flash(scene, blades.x, blades.y, colour.neonBlue, at.size)
    },
    update(elapsed: number): void {
      if (wind <= 0) return
      blades.angle += elapsed * wind * 0.011
      storm.angle -= elapsed * wind * 0.0025
      for (const gust of gusts) {
        gust.x -= elapsed * wind * 0.006
        if (gust.x < width * 0.04) gust.x = at.fan.x - at.size
      }
    },
    dispose(): void {
      for (const part of [...gusts, blades, storm]) part.destroy()
    },
  }
}

function paintBlades(ctx: Ctx, w: number, h: number): void {
  ctx.translate(w / 2, h / 2)
  for (let i = 0; i < 4; i++) {
    ctx.rotate(Math.PI / 2)
    ctx.beginPath()
    ctx.moveTo(0, 0)
    ctx.quadraticCurveTo(w * 0.3, -h * 0.28, w * 0.44, -h * 0.04)
    ctx.quadraticCurveTo(w * 0.3, h * 0.04, 0, 0)
    fillWith(ctx, '#9FC3D4')
  }
  circleAt(ctx, 0, 0, w * 0.08)
  fillWith(ctx, '#F3DDA0')
}

function paintGust(ctx: Ctx, w: number, h: number): void {
  const light = ctx.createLinearGradient(0, 0, w, 0)
  light.addColorStop(0, fade('#FFFFFF', 0.95))
  light.addColorStop(1, fade('#FFFFFF', 0))
  ctx.fillStyle = light
  ctx.beginPath()
  ctx.ellipse(w / 2, h / 2, w / 2, h / 2, 0, 0, Math.PI * 2)
  ctx.fill()
}
