/** A parcel without a digit, and who sleeps in it. */
import { ease } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { calm } from '../../scenes/kit/motion.ts'
import { type Ctx, fade } from '../../scenes/kit/paint.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { paintParcel } from './stagePaint.ts'
import type { Box } from './stageParcel.ts'

export interface Stowaway {
  readonly view: Box
  /** The lid comes up, and somebody is inside. */
  open(ms: number): void
}

export function createStowaway(scene: StageKit['scene'], size: number): Stowaway {
  const fine = size * 1.6
  const sleeper = sprite(scene, 'penguin', fine * 0.7)
    .setAngle(-14)
    .setVisible(false)
  const box = picture(scene, 'post/parcel/0', fine, fine, (ctx) => paintParcel(ctx, fine, 0))
  const breath = picture(scene, 'post/zzz', fine * 0.7, fine * 0.5, paintBreath)
    .setPosition(fine * 0.42, -fine * 0.62)
    .setVisible(false)
  const inner = scene.add.container(0, 0, [sleeper, box, breath]).setScale(1 / 1.6)
  return {
    view: scene.add.container(0, 0, [inner]),
    open(ms) {
      for (const one of [sleeper, breath]) one.setVisible(true)
      const up = -fine * 0.44
      if (calm(scene)) {
        sleeper.y = up
        return
      }
      scene.tweens.add({ targets: sleeper, y: { from: 0, to: up }, duration: ms, ease: ease('overshoot') })
      scene.tweens.add({
        targets: breath,
        alpha: { from: 0, to: 1 },
        y: { from: -fine * 0.5, to: -fine * 0.72 },
        duration: 900,
        repeat: -1,
      })
      // It breathes.
      scene.tweens.add({ targets: inner, scaleY: 0.66, duration: 800, yoyo: true, repeat: -1 })
    },
  }
}

function paintBreath(ctx: Ctx, width: number, height: number): void {
  ctx.strokeStyle = fade('#FFF6E5', 0.9)
  ctx.lineJoin = 'round'
  for (const [at, size] of [
    [0.1, 0.22],
    [0.38, 0.3],
    [0.7, 0.38],
  ] as const) {
    const [x, y, side] = [width * at, height * (0.9 - at * 0.7), height * size * 0.7]
    ctx.lineWidth = Math.max(2, side * 0.22)
    ctx.beginPath()
    ctx.moveTo(x, y - side)
    ctx.lineTo(x + side, y - side)
    ctx.lineTo(x, y)
    ctx.lineTo(x + side, y)
    ctx.stroke()
  }
}
