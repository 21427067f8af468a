import type Phaser from 'phaser'
import { colour } from '../../look/index.ts'
import { calm } from './motion.ts'
import { fade, roundBox, vertical } from './paint.ts'
import { paint } from './texture.ts'

/** A conveyor belt: slats that travel over two rollers. Its origin is the left end of its upper side. */
export interface Conveyor {
  readonly view: Phaser.GameObjects.Container
  /** Moves the belt by so many CSS pixels (negative: backwards) within `ms`; what stands on it is moved by its owner. */
  advance(by: number, ms: number, easing?: string): void
}

const pitch = 26

export function conveyor(scene: Phaser.Scene, width: number, height = 28): Conveyor {
  const view = scene.add.container(0, 0)
  const frame = paint(scene, 'conveyor/frame', width, height * 2.2, (ctx, w, h) => {
    for (const x of [w * 0.12, w * 0.5, w * 0.88]) {
      ctx.fillStyle = vertical(ctx, height, h, '#4A4E86', '#23264F')
      ctx.fillRect(x - 6, height * 0.7, 12, h - height * 0.7)
      roundBox(ctx, x - 14, h - 6, 28, 6, 3)
      ctx.fill()
    }
    roundBox(ctx, 0, 0, w, height, height / 2)
    ctx.fillStyle = vertical(ctx, 0, height, '#3A3F78', '#1A1D45')
    ctx.fill()
    ctx.strokeStyle = fade(colour.mist, 0.4)
    ctx.lineWidth = 1.5
    ctx.stroke()
  })
  const slat = paint(scene, 'conveyor/slat', pitch - 3, Math.max(5, height * 0.26), (ctx, w, h) => {
    roundBox(ctx, 0, 0, w, h, h * 0.3)
    ctx.fillStyle = vertical(ctx, 0, h, '#8087C9', '#4B5196')
    ctx.fill()
    ctx.fillStyle = fade('#FFFFFF', 0.22)
    ctx.fillRect(2, 0.6, w - 4, 1.2)
  })
  const roller = paint(scene, 'conveyor/roller', height * 0.72, height * 0.72, (ctx, w) => {
    const r = w / 2
    ctx.translate(r, r)
    ctx.fillStyle = '#0F1335'
    ctx.beginPath()
    ctx.arc(0, 0, r, 0, Math.PI * 2)
    ctx.fill()
    ctx.strokeStyle = colour.lantern
    ctx.lineWidth = 1.6
    ctx.beginPath()
    ctx.arc(0, 0, r * 0.78, 0, Math.PI * 2)
    for (let i = 0; i < 3; i++) {
      ctx.moveTo(0, 0)
      ctx.lineTo(Math.cos((i * Math.PI * 2) / 3) * r * 0.7, Math.sin((i * Math.PI * 2) / 3) * r * 0.7)
    }
    ctx.stroke()
  })
  view.add(scene.add.image(0, -height * 0.12, frame).setOrigin(0, 0))
  const run = width - height * 0.8
  const count = Math.ceil(run / pitch)
  const slats = Array.from({ length: count }, () => scene.add.image(0, 0, slat).setOrigin(0, 0.2))
  view.add(slats)
  const rollers = [height * 0.5, width - height * 0.5].map((x) => scene.add.image(x, height * 0.38, roller))
  view.add(rollers)
  const belt = { at: 0 }

  function draw(): void {
    const length = count * pitch
    for (const [i, one] of slats.entries()) {
      const x = (((i * pitch + belt.at) % length) + length) % length
      one.setX(height * 0.4 + x)
      // Slats sink into the rollers instead of popping at the ends.
      const edge = Math.min(x, run - x) / pitch
      one.setAlpha(Math.min(1, Math.max(0, edge + 0.35)))
    }
    for (const one of rollers) one.setRotation(belt.at / (height * 0.36))
  }
  draw()

  return {
    view,
    advance(by, ms, easing = 'Sine.inOut') {
      if (calm(scene)) return
      scene.tweens.killTweensOf(belt)
      scene.tweens.add({ targets: belt, at: belt.at + by, duration: ms, ease: easing, onUpdate: draw })
    },
  }
}
