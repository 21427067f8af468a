/** The sorting room in Eye Tower: violet glass, a projector's beam, dust in the light. */
import { createRandom } from '../../engine/index.ts'
import { groundOf } from '../../scenes/kit/backdrops/backdrop.ts'
import { glow } from '../../scenes/kit/draw.ts'
import { calm } from '../../scenes/kit/motion.ts'
import { type Ctx, fade, mix, softLight, strokeWith, vertical } from '../../scenes/kit/paint.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'

const glassTones = ['#5B2FA8', '#7A46D6', '#3C1F7A', '#9A6BFF', '#4A2690', '#C084FC'] as const

export const towerGround = groundOf('eye-tower', { paint: paintTower, alive: dust })

function paintTower(ctx: Ctx, w: number, h: number): void {
  ctx.fillStyle = vertical(ctx, 0, h, '#120A2C', '#231048', '#1A0D36')
  ctx.fillRect(0, 0, w, h)
  const random = createRandom(41, 'glass')
  const count = w > h ? 4 : 2
  const pitch = w / count
  for (let i = 0; i < count; i++)
    paintWindow(ctx, pitch * (i + 0.14), h * 0.05, pitch * 0.72, h * 0.72, random)
  // The projector's beam falls across the room.
  ctx.save()
  ctx.globalCompositeOperation = 'lighter'
  const beam = ctx.createLinearGradient(0, 0, w, h * 0.7)
  beam.addColorStop(0, fade('#E9D5FF', 0.34))
  beam.addColorStop(1, fade('#7A46D6', 0.02))
  ctx.fillStyle = beam
  ctx.beginPath()
  ctx.moveTo(-8, h * 0.02)
  ctx.lineTo(w, h * 0.3)
  ctx.lineTo(w, h)
  ctx.lineTo(-8, h * 0.1)
  ctx.fill()
  softLight(ctx, 0, h * 0.06, Math.min(w, h) * 0.4, '#D8B4FE', 0.6)
  ctx.restore()
  // The counter.
  ctx.fillStyle = vertical(ctx, h * 0.86, h, '#3A1F4F', '#1C0F30')
  ctx.fillRect(0, h * 0.86, w, h * 0.14)
  ctx.fillStyle = fade('#E0B060', 0.45)
  ctx.fillRect(0, h * 0.86, w, 1.5)
}

/** A tall pointed window of leaded panes. */
function paintWindow(
  ctx: Ctx,
  x: number,
  y: number,
  w: number,
  h: number,
  random: ReturnType<typeof createRandom>,
): void {
  ctx.save()
  ctx.beginPath()
  ctx.moveTo(x, y + h)
  ctx.lineTo(x, y + w * 0.6)
  ctx.quadraticCurveTo(x, y + w * 0.1, x + w / 2, y)
  ctx.quadraticCurveTo(x + w, y + w * 0.1, x + w, y + w * 0.6)
  ctx.lineTo(x + w, y + h)
  ctx.closePath()
  ctx.clip()
  const [columns, rows] = [4, Math.max(6, Math.round((h / w) * 4))]
  const [pw, ph] = [w / columns, h / rows]
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const light = 0.1 + 0.28 * random.next() * (1 - row / rows)
      ctx.fillStyle = mix('#1B0D3A', random.pick(glassTones), light * 1.7)
      ctx.fillRect(x + column * pw, y + row * ph, pw - 1.5, ph - 1.5)
    }
  ctx.restore()
  strokeWith(ctx, fade('#0B0620', 0.9), 5)
  strokeWith(ctx, fade('#B79CFF', 0.35), 1.5)
}

/** Dust that drifts through the beam. Still in calm. */
function dust(scene: StageKit['scene'], w: number, h: number) {
  const random = createRandom(4, 'dust')
  return Array.from({ length: Math.round(w / 38) }, () => {
    const mote = glow(scene, '#E9D5FF', 2 + random.next() * 3)
      .setPosition(random.next() * w, random.next() * h * 0.8)
      .setAlpha(0.15 + random.next() * 0.35)
    if (!calm(scene))
      scene.tweens.add({
        ...{ targets: mote, x: mote.x + 30 + random.next() * 50, y: mote.y + 16 + random.next() * 26 },
        ...{ alpha: 0.05, duration: 6000 + random.next() * 5000, yoyo: true, repeat: -1, ease: 'Sine.inOut' },
      })
    return mote
  })
}
