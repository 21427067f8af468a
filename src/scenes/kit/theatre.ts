import type Phaser from 'phaser'
import { colour, duration, ease } from '../../look/index.ts'
import { glow } from './light.ts'
import { calm, shakeHead } from './motion.ts'
import { circleAt, fade, fillWith, softLight } from './paint.ts'
import { paint } from './texture.ts'

/**
 * What happens on a stage when the model answers: light for a right answer, a kind "not that one" for a wrong one,
 * hesitation in proportion to doubt. In calm, light comes and goes in place and nothing flies.
 */

export interface Burst {
  readonly tones?: readonly string[]
  readonly count?: number
  /** How far the sparks fly, CSS pixels. */
  readonly reach?: number
}

const turns = (count: number) => Array.from({ length: count }, (_, i) => (i / count) * Math.PI * 2)

/** Sparks in a star, falling as they fade. */
export function starBurst(scene: Phaser.Scene, x: number, y: number, burst: Burst = {}): void {
  const { tones = [colour.lantern, '#FFE66B', colour.paper], count = 14, reach = 70 } = burst
  flash(scene, x, y, tones[0] ?? colour.lantern, reach * 0.9)
  if (calm(scene)) return
  for (const [i, turn] of turns(count).entries()) {
    const tone = tones[i % tones.length] ?? colour.lantern
    // Sparks of three sizes and reaches, told by their number: a burst looks full but is the same each time.
    const far = reach * (0.62 + 0.19 * (i % 3))
    const spark = scene.add.image(x, y, sparkKey(scene, tone)).setScale(0.3).setDepth(60)
    scene.tweens.add({
      targets: spark,
      x: x + Math.cos(turn) * far,
      scale: 0.55 + 0.2 * (i % 3),
      angle: 120,
      duration: duration.grand * 0.75,
      ease: ease('out'),
    })
    scene.tweens.add({
      targets: spark,
      y: y + Math.sin(turn) * far + 26,
      duration: duration.grand * 0.75,
      ease: 'Back.out',
    })
    scene.tweens.add({
      targets: spark,
      alpha: 0,
      delay: duration.arrive,
      duration: duration.arrive,
      onComplete: () => spark.destroy(),
    })
  }
}

function sparkKey(scene: Phaser.Scene, tone: string): string {
  return paint(scene, `spark/${tone}`, 24, 24, (ctx) => {
    softLight(ctx, 12, 12, 12, tone, 0.55)
    ctx.fillStyle = '#FFFDF3'
    ctx.translate(12, 12)
    ctx.beginPath()
    for (let i = 0; i < 8; i++) {
      const r = i % 2 ? 1.9 : 8
      ctx.lineTo(Math.cos((i * Math.PI) / 4) * r, Math.sin((i * Math.PI) / 4) * r)
    }
    ctx.closePath()
    ctx.fill()
    fillWith(ctx, fade(tone, 0.6))
  })
}

/** A soft light that swells and goes. */
export function flash(scene: Phaser.Scene, x: number, y: number, tone: string, radius: number): void {
  const light = glow(scene, tone, radius).setPosition(x, y).setDepth(59)
  const full = light.scaleX
  light.setAlpha(calm(scene) ? 0.7 : 0.9)
  if (!calm(scene)) light.setScale(full * 0.5)
  scene.tweens.add({
    targets: light,
    alpha: 0,
    scale: full,
    duration: duration.grand,
    ease: ease('out'),
    onComplete: () => light.destroy(),
  })
}

const rockets = ['#FFB347', '#4CC9F0', '#FF86BE'] as const

/** One rocket for each star, from the water into the sky; in calm three quiet lights. Within `width` by `height`. */
export function fireworks(scene: Phaser.Scene, stars: number, width: number, height: number): void {
  for (let i = 0; i < stars; i++) {
    const tone = rockets[i % rockets.length] ?? colour.lantern
    const [x, y] = [width * (0.5 + (i - (stars - 1) / 2) * 0.26), height * (0.2 + (i % 2) * 0.08)]
    const bloom = () =>
      starBurst(scene, x, y, {
        tones: [tone, '#FFFDF3', tone],
        count: 20,
        reach: Math.min(130, width * 0.16),
      })
    const delay = duration.arrive + i * duration.grand * 0.55
    if (calm(scene)) {
      scene.time.delayedCall(delay, bloom)
      continue
    }
    const rocket = glow(scene, tone, 14)
      .setPosition(x - 30, height * 0.95)
      .setDepth(60)
      .setAlpha(0)
    scene.tweens.add({
      targets: rocket,
      x,
      y,
      alpha: { from: 1, to: 0.7 },
      delay,
      duration: duration.grand * 0.7,
      ease: 'Quad.out',
      onComplete: () => {
        rocket.destroy()
        bloom()
      },
    })
  }
}

/** A ring that opens and fades: something was counted, chosen or delivered here. */
export function ripple(scene: Phaser.Scene, x: number, y: number, tone: string, radius = 40): void {
  const key = paint(scene, `ripple/${tone}`, 96, 96, (ctx) => {
    ctx.strokeStyle = tone
    ctx.lineWidth = 3
    circleAt(ctx, 48, 48, 45)
    ctx.stroke()
  })
  const ring = scene.add.image(x, y, key).setDepth(58).setAlpha(0.9)
  const full = radius / 48
  ring.setScale(calm(scene) ? full : full * 0.25)
  scene.tweens.add({
    targets: ring,
    scale: full,
    alpha: 0,
    duration: duration.grand * 0.8,
    ease: ease('out'),
    onComplete: () => ring.destroy(),
  })
}

type Actor = Phaser.GameObjects.Image | Phaser.GameObjects.Container

/** A wrong answer: a shake of the head and a small grey puff. Interesting, never shameful. */
export function gentlyWrong(scene: Phaser.Scene, actor: Actor): void {
  shakeHead(scene, actor)
  const { x, y } = actor
  if (calm(scene)) {
    flash(scene, x, y, colour.mist, 40)
    return
  }
  const key = paint(scene, 'puff', 40, 40, (ctx) => softLight(ctx, 20, 20, 20, colour.mist, 0.8))
  for (const [i, turn] of turns(6).entries()) {
    const puff = scene.add.image(x, y, key).setScale(0.4).setDepth(57)
    scene.tweens.add({
      targets: puff,
      x: x + Math.cos(turn) * 30,
      y: y + Math.sin(turn) * 16 - 22 - (i % 3) * 6,
      scale: 1.1,
      alpha: 0,
      duration: duration.grand,
      ease: ease('out'),
      onComplete: () => puff.destroy(),
    })
  }
}

/** The model is in doubt: the actor sways for `ms`, the wider the less sure (0..1) the model is. */
export function hesitate(scene: Phaser.Scene, actor: Actor, sure: number, ms: number): void {
  const doubt = 1 - Math.min(1, Math.max(0, sure))
  if (calm(scene) || doubt < 0.05) return
  const sways = Math.max(1, Math.round(doubt * 4))
  scene.tweens.add({
    targets: actor,
    angle: { from: actor.angle - doubt * 9, to: actor.angle + doubt * 9 },
    duration: ms / (sways * 2),
    yoyo: true,
    repeat: sways - 1,
    ease: 'Sine.inOut',
    onComplete: () => actor.setAngle(0),
  })
}
