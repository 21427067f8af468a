import type Phaser from 'phaser'
import { colour, duration, ease } from '../../look/index.ts'
import { glow } from '../kit/light.ts'
import { calm } from '../kit/motion.ts'
import { type Ctx, circleAt, fade, fillWith, strokeWith, vertical } from '../kit/paint.ts'
import { paint } from '../kit/texture.ts'
import type { District, MapLayout } from './layout.ts'

/** A lantern buoy before each district, with its number: the only sign a picture of the harbour needs. */
export interface Buoy {
  show(state: { readonly lit: boolean; readonly chosen: boolean; readonly hovered: boolean }): void
  update(time: number): void
}

export function createBuoy(
  scene: Phaser.Scene,
  { number, middle }: District,
  { quay, height }: MapLayout,
): Buoy {
  const size = Math.max(34, Math.min(46, height * 0.055))
  const key = (lit: boolean) =>
    paint(scene, `map/buoy/${number}/${lit}`, size, size * 1.3, (ctx, w, h) =>
      paintBuoy(ctx, w, h, number, lit),
    )
  const halo = glow(scene, colour.lantern, size * 1.3).setAlpha(0)
  const body = scene.add.image(0, 0, key(false)).setOrigin(0.5, 0.5)
  const ring = scene.add
    .image(
      0,
      -size * 0.13,
      paint(scene, 'map/buoy/ring', size * 1.5, size * 1.5, (ctx, w) => {
        ctx.strokeStyle = colour.neonBlue
        ctx.lineWidth = 2.5
        ctx.shadowColor = colour.neonBlue
        ctx.shadowBlur = 8
        circleAt(ctx, w / 2, w / 2, w * 0.4)
        ctx.stroke()
      }),
    )
    .setAlpha(0)
  const y = quay + Math.max(34, (height - quay) * 0.13)
  const view = scene.add.container(middle, y, [halo, ring, body]).setDepth(28)
  const now = { lit: false, chosen: false, hovered: false }
  return {
    show(next) {
      if (next.lit !== now.lit) body.setTexture(key(next.lit))
      if (next.chosen !== now.chosen || next.hovered !== now.hovered || next.lit !== now.lit) {
        const to = { duration: duration.settle, ease: ease('out') }
        scene.tweens.killTweensOf([halo, ring, view])
        scene.tweens.add({
          targets: halo,
          alpha: next.lit ? 0.55 : next.hovered || next.chosen ? 0.3 : 0,
          ...to,
        })
        scene.tweens.add({ targets: ring, alpha: next.chosen ? 1 : next.hovered ? 0.65 : 0, ...to })
        const scale = next.hovered || next.chosen ? 1.12 : 1
        if (calm(scene)) view.setScale(scale)
        else scene.tweens.add({ targets: view, scale, duration: duration.settle, ease: ease('overshoot') })
      }
      Object.assign(now, next)
    },
    update(time) {
      if (calm(scene)) return
      view.y = y + Math.sin(time / 700 + number * 1.7) * 2
      body.angle = Math.sin(time / 900 + number) * 3
    },
  }
}

function paintBuoy(ctx: Ctx, w: number, h: number, number: number, lit: boolean): void {
  const [x, y, r] = [w / 2, h * 0.4, w * 0.36]
  ctx.fillStyle = vertical(ctx, h * 0.62, h * 0.94, '#C0364E', '#6E1A38')
  ctx.beginPath()
  ctx.ellipse(x, h * 0.8, w * 0.34, h * 0.1, 0, 0, Math.PI * 2)
  ctx.fill()
  ctx.fillStyle = fade('#FFFFFF', 0.25)
  ctx.beginPath()
  ctx.ellipse(x, h * 0.77, w * 0.3, h * 0.05, 0, 0, Math.PI * 2)
  ctx.fill()
  ctx.fillStyle = '#2A1440'
  ctx.fillRect(x - w * 0.08, h * 0.6, w * 0.16, h * 0.2)
  const face = ctx.createRadialGradient(x, y, r * 0.1, x, y, r)
  face.addColorStop(0, lit ? '#FFF6DC' : '#3A4290')
  face.addColorStop(1, lit ? colour.lantern : '#232963')
  circleAt(ctx, x, y, r)
  fillWith(ctx, face)
  strokeWith(ctx, lit ? '#8A4A1A' : fade(colour.mist, 0.7), 2)
  ctx.fillStyle = lit ? colour.ink : colour.mist
  ctx.font = `800 ${Math.round(r * 1.25)}px "Nunito Harbour", system-ui, sans-serif`
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  ctx.fillText(String(number), x, y + r * 0.08)
}
