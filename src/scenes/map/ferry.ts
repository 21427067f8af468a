import type Phaser from 'phaser'
import { colour, ease } from '../../look/index.ts'
import { glow } from '../kit/light.ts'
import { calm } from '../kit/motion.ts'
import { type Ctx, fade, fillWith, roundBox, softLight, vertical } from '../kit/paint.ts'
import { createPip, type Feeling } from '../kit/pip.ts'
import { paint } from '../kit/texture.ts'

/** The ferry that carries the player, with Pip on its upper deck. */
export interface Ferry {
  readonly x: number
  /** Sails to a place along the lane; at once in calm. */
  sailTo(x: number): void
  feel(feeling: Feeling): void
  /** `time` in milliseconds. */
  update(time: number): void
}

/** Pixels a millisecond, at most this long: a trip across the harbour must not be a wait. */
const speed = 0.42
const longest = 2600

export function createFerry(scene: Phaser.Scene, at: number, lane: number, size: number): Ferry {
  const [w, h] = [size, size * 0.5]
  const hull = scene.add.image(0, 0, paint(scene, 'map/ferry', w, h, paintFerry)).setOrigin(0.5, 0.86)
  const mirrored = scene.add
    .image(0, h * 0.1, paint(scene, 'map/ferry', w, h, paintFerry))
    .setOrigin(0.5, 0.14)
    .setFlipY(true)
    .setScale(1, 0.7)
    .setAlpha(0.22)
  const wake = scene.add
    .image(0, h * 0.1, paint(scene, 'map/wake', w * 1.6, h * 0.3, paintWake))
    .setOrigin(0, 0.5)
    .setAlpha(0)
  const shine = glow(scene, colour.lantern, w * 0.62)
    .setPosition(0, h * 0.12)
    .setAlpha(0.3)
  shine.scaleY *= 0.28
  const pip = createPip(scene, size * 0.2)
  pip.view.setPosition(w * 0.02, -h * 0.86)
  pip.feel({ accuracy: 0.9, sure: 0.9 })
  const boat = scene.add.container(0, 0, [pip.view, hull])
  const view = scene.add.container(at, lane, [mirrored, shine, wake, boat]).setDepth(30)
  let heading = 0

  function sailTo(x: number): void {
    const far = Math.abs(x - view.x)
    if (far < 2) return
    scene.tweens.killTweensOf([view, wake])
    if (calm(scene)) {
      view.x = x
      return
    }
    heading = Math.sign(x - view.x)
    wake.setFlipX(heading > 0).setOrigin(heading > 0 ? 1 : 0, 0.5)
    wake.x = -heading * w * 0.3
    const time = Math.min(longest, 500 + far / speed)
    pip.hop()
    scene.tweens.add({
      targets: view,
      x,
      duration: time,
      ease: ease('between'),
      onComplete: () => {
        heading = 0
      },
    })
    scene.tweens.chain({
      targets: wake,
      tweens: [
        { alpha: 0.75, duration: time * 0.35 },
        { alpha: 0, duration: 900, delay: time * 0.3 },
      ],
    })
  }

  return {
    get x() {
      return view.x
    },
    sailTo,
    feel: pip.feel,
    update(time) {
      if (calm(scene)) return
      const t = time / 1000
      boat.y = Math.sin(t * 1.5) * 1.6
      // Leans back a little under way.
      boat.rotation += (-heading * 0.035 + Math.sin(t * 1.1) * 0.012 - boat.rotation) * 0.08
      mirrored.x = Math.sin(t * 2.1) * 2
    },
  }
}

/** Double-ended, as harbour ferries are: it never has to turn round. */
function paintFerry(ctx: Ctx, w: number, h: number): void {
  const line = h * 0.86
  ctx.save()
  ctx.globalCompositeOperation = 'lighter'
  softLight(ctx, w / 2, h * 0.56, w * 0.42, colour.lantern, 0.3)
  ctx.restore()
  ctx.fillStyle = vertical(ctx, h * 0.6, line + h * 0.1, '#2FA58C', '#17695F', '#0C3A48')
  ctx.beginPath()
  ctx.moveTo(w * 0.03, h * 0.6)
  ctx.quadraticCurveTo(w * 0.5, h * 0.68, w * 0.97, h * 0.6)
  ctx.quadraticCurveTo(w * 0.93, h * 0.9, w * 0.84, line + h * 0.06)
  ctx.lineTo(w * 0.16, line + h * 0.06)
  ctx.quadraticCurveTo(w * 0.07, h * 0.9, w * 0.03, h * 0.6)
  ctx.fill()
  ctx.strokeStyle = colour.paper
  ctx.lineWidth = Math.max(1, h * 0.03)
  ctx.beginPath()
  ctx.moveTo(w * 0.04, h * 0.66)
  ctx.quadraticCurveTo(w * 0.5, h * 0.74, w * 0.96, h * 0.66)
  ctx.stroke()
  const deck = (x0: number, x1: number, top: number, bottom: number, panes: number) => {
    roundBox(ctx, w * x0, top, w * (x1 - x0), bottom - top, 3)
    fillWith(ctx, vertical(ctx, top, bottom, '#FFF6E5', '#D9C6B8'))
    const step = (w * (x1 - x0)) / panes
    for (let i = 0; i < panes; i++) {
      ctx.fillStyle = '#FFC766'
      roundBox(
        ctx,
        w * x0 + i * step + step * 0.18,
        top + (bottom - top) * 0.24,
        step * 0.64,
        (bottom - top) * 0.5,
        1.5,
      )
      ctx.fill()
      ctx.fillStyle = fade('#FFFFFF', 0.55)
      ctx.fillRect(w * x0 + i * step + step * 0.18, top + (bottom - top) * 0.24, step * 0.64, 1.2)
    }
  }
  deck(0.12, 0.88, h * 0.44, h * 0.66, 11)
  deck(0.2, 0.8, h * 0.24, h * 0.42, 9)
  for (const [x0, x1, y] of [
    [0.09, 0.91, 0.41],
    [0.16, 0.84, 0.2],
  ] as const) {
    roundBox(ctx, w * x0, h * y, w * (x1 - x0), h * 0.055, 2)
    fillWith(ctx, vertical(ctx, h * y, h * (y + 0.05), '#3BB7A4', '#1A6A68'))
  }
  // Funnel with its band; the middle of the roof is Pip's.
  ctx.fillStyle = vertical(ctx, h * 0.02, h * 0.2, '#FF7A6A', '#B0304A')
  ctx.fillRect(w * 0.27, h * 0.04, w * 0.06, h * 0.17)
  ctx.fillRect(w * 0.67, h * 0.04, w * 0.06, h * 0.17)
  ctx.fillStyle = colour.paper
  ctx.fillRect(w * 0.27, h * 0.08, w * 0.06, h * 0.035)
  ctx.fillRect(w * 0.67, h * 0.08, w * 0.06, h * 0.035)
}

function paintWake(ctx: Ctx, w: number, h: number): void {
  for (let i = 0; i < 4; i++) {
    const foam = ctx.createLinearGradient(0, 0, w, 0)
    foam.addColorStop(0, fade('#E8EEFF', 0.5 - i * 0.09))
    foam.addColorStop(1, fade('#E8EEFF', 0))
    ctx.fillStyle = foam
    ctx.beginPath()
    ctx.ellipse(w * 0.42, h * (0.3 + i * 0.16), w * (0.42 - i * 0.05), h * 0.04, 0, 0, Math.PI * 2)
    ctx.fill()
  }
}
