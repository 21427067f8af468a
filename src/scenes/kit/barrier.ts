import type Phaser from 'phaser'
import { colour, duration, ease } from '../../look/index.ts'
import { glow } from './light.ts'
import { calm } from './motion.ts'
import { fade, roundBox, vertical } from './paint.ts'
import { paint } from './texture.ts'

/** A swinging barrier for a gate, with a lamp that says what it does: jade lets pass, coral does not. */
export interface Barrier {
  /** Its origin is the foot of its post. */
  readonly view: Phaser.GameObjects.Container
  open(ms?: number): void
  shut(ms?: number): void
}

export function barrier(scene: Phaser.Scene, length: number, height: number): Barrier {
  const post = paint(scene, 'barrier/post', 26, height, (ctx, w, h) => {
    roundBox(ctx, 3, 8, w - 6, h - 8, 6)
    ctx.fillStyle = vertical(ctx, 0, h, '#8087C9', '#2A2E66')
    ctx.fill()
    ctx.strokeStyle = fade('#FFFFFF', 0.2)
    ctx.stroke()
  })
  const arm = paint(scene, 'barrier/arm', length, 14, (ctx, w, h) => {
    roundBox(ctx, 0, 1, w, h - 2, 6)
    ctx.fillStyle = colour.paper
    ctx.fill()
    ctx.save()
    ctx.clip()
    ctx.fillStyle = colour.coral
    for (let x = -8; x < w; x += 30) {
      ctx.beginPath()
      ctx.moveTo(x + 8, 0)
      ctx.lineTo(x + 23, 0)
      ctx.lineTo(x + 15, h)
      ctx.lineTo(x, h)
      ctx.closePath()
      ctx.fill()
    }
    ctx.fillStyle = fade('#05081A', 0.18)
    ctx.fillRect(0, h * 0.6, w, h)
    ctx.restore()
  })
  const lamp = (tone: string) =>
    paint(scene, `barrier/lamp/${tone}`, 18, 18, (ctx) => {
      const bulb = ctx.createRadialGradient(7, 6, 1, 9, 9, 8)
      bulb.addColorStop(0, '#FFFFFF')
      bulb.addColorStop(0.4, tone)
      bulb.addColorStop(1, fade(tone, 0.7))
      ctx.fillStyle = bulb
      ctx.beginPath()
      ctx.arc(9, 9, 8, 0, Math.PI * 2)
      ctx.fill()
    })
  const bar = scene.add.image(0, -height * 0.62, arm).setOrigin(0.06, 0.5)
  const light = scene.add.image(0, -height, lamp(colour.coral))
  const halos = { shut: glow(scene, colour.coral, 34), open: glow(scene, colour.jade, 34) }
  halos.shut.setY(-height)
  halos.open.setY(-height).setAlpha(0)
  const view = scene.add.container(0, 0, [
    halos.shut,
    halos.open,
    scene.add.image(0, 0, post).setOrigin(0.5, 1),
    bar,
    light,
  ])

  function swing(to: number, tone: string, ms: number): void {
    light.setTexture(lamp(tone))
    halos.open.setAlpha(to === 0 ? 0 : 1)
    halos.shut.setAlpha(to === 0 ? 1 : 0)
    scene.tweens.killTweensOf(bar)
    if (calm(scene)) bar.setAngle(to)
    else scene.tweens.add({ targets: bar, angle: to, duration: ms, ease: ease('overshoot') })
  }
  return {
    view,
    open: (ms = duration.arrive) => swing(-78, colour.jade, ms),
    shut: (ms = duration.arrive) => swing(0, colour.coral, ms),
  }
}
