import type Phaser from 'phaser'
import { colour } from '../../look/index.ts'
import { glow } from '../kit/light.ts'
import { calm } from '../kit/motion.ts'
import { type Ctx, circleAt, fade, fillWith, mix, strokeLine, strokeWith, vertical } from '../kit/paint.ts'
import { paint } from '../kit/texture.ts'
import { quayWall } from './city.ts'
import type { MapLayout } from './layout.ts'

/** Where the harbour begins and ends: a headland with a lighthouse on the left, a bridge out to sea on the right. */
export function createOutskirts(scene: Phaser.Scene, layout: MapLayout): void {
  const { districts, world, quay, skyline } = layout
  const [first, last] = [districts[0], districts.at(-1)]
  if (!first || !last) return
  const reach = first.x + 60
  const high = skyline * 0.7
  const stand = (name: string, x: number, draw: (ctx: Ctx, w: number, h: number) => void) =>
    scene.add
      .image(
        x,
        quay - high,
        paint(scene, `map/${name}`, reach, high + quayWall, (ctx, w) => draw(ctx, w, high)),
      )
      .setOrigin(0, 0)
      .setDepth(19)
  stand('headland', 0, paintHeadland)
  stand('bridge', world - reach, paintBridge)

  const lamp = glow(scene, colour.lantern, 46)
    .setPosition(reach * 0.34, quay - high * 0.74)
    .setDepth(19)
  if (!calm(scene)) {
    lamp.setAlpha(0.35)
    scene.tweens.add({
      targets: lamp,
      alpha: 1,
      duration: 700,
      yoyo: true,
      repeat: -1,
      repeatDelay: 1900,
      ease: 'Sine.inOut',
    })
  }
}

function paintHeadland(ctx: Ctx, w: number, h: number): void {
  ctx.fillStyle = vertical(ctx, h * 0.5, h, '#222A66', '#141A4A')
  ctx.beginPath()
  ctx.moveTo(0, h + quayWall)
  ctx.lineTo(0, h * 0.66)
  ctx.bezierCurveTo(w * 0.2, h * 0.6, w * 0.44, h * 0.66, w * 0.6, h * 0.84)
  ctx.bezierCurveTo(w * 0.76, h * 0.96, w * 0.9, h * 0.97, w, h * 0.985)
  ctx.lineTo(w, h + quayWall)
  ctx.closePath()
  ctx.fill()
  strokeWith(ctx, fade('#A9B8FF', 0.2), 1.2)
  const [x, foot, top, half] = [w * 0.34, h * 0.69, h * 0.26, Math.max(6, h * 0.034)]
  ctx.fillStyle = vertical(ctx, top, foot, '#C9CFF5', '#6C74B4')
  ctx.beginPath()
  ctx.moveTo(x - half * 1.5, foot)
  ctx.lineTo(x - half, top + h * 0.05)
  ctx.lineTo(x + half, top + h * 0.05)
  ctx.lineTo(x + half * 1.5, foot)
  ctx.closePath()
  ctx.fill()
  ctx.save()
  ctx.clip()
  ctx.fillStyle = '#B0304A'
  for (const at of [0.14, 0.34, 0.54, 0.74]) {
    ctx.fillRect(x - half * 2, top + (foot - top) * at, half * 4, (foot - top) * 0.1)
  }
  ctx.fillStyle = fade(colour.ink, 0.35)
  ctx.fillRect(x, top, half * 2, foot - top)
  ctx.restore()
  ctx.fillStyle = '#FFE9B8'
  ctx.fillRect(x - half * 0.7, top, half * 1.4, h * 0.05)
  ctx.fillStyle = '#7E1F3C'
  ctx.beginPath()
  ctx.moveTo(x - half * 1.1, top)
  ctx.lineTo(x, top - h * 0.05)
  ctx.lineTo(x + half * 1.1, top)
  ctx.closePath()
  ctx.fill()
  ctx.fillStyle = mix('#2A2F70', '#FFFFFF', 0.1)
  ctx.fillRect(x - half * 1.3, top + h * 0.05, half * 2.6, 3)
}

function paintBridge(ctx: Ctx, w: number, h: number): void {
  ctx.fillStyle = vertical(ctx, h * 0.8, h, '#1E2560', '#141A4A')
  ctx.beginPath()
  ctx.moveTo(0, h + quayWall)
  ctx.lineTo(0, h - 1)
  ctx.lineTo(60, h - 1)
  ctx.quadraticCurveTo(84, h, 92, h + quayWall)
  ctx.closePath()
  ctx.fill()
  const deck = h * 0.86
  const mast = w * 0.62
  ctx.strokeStyle = '#2A3178'
  ctx.lineWidth = 5
  ctx.beginPath()
  ctx.moveTo(20, h - 2)
  ctx.quadraticCurveTo(60, deck, 100, deck)
  ctx.lineTo(w + 10, deck)
  ctx.stroke()
  ctx.lineWidth = 6
  for (const lean of [-1, 1]) {
    strokeLine(ctx, mast + lean * 12, h + quayWall, mast + lean * 3, h * 0.2)
  }
  ctx.lineWidth = 1
  ctx.strokeStyle = fade('#A9B8FF', 0.4)
  for (let i = 1; i < 9; i++) {
    for (const side of [-1, 1]) {
      strokeLine(ctx, mast, h * (0.2 + i * 0.03), mast + side * i * w * 0.066, deck)
    }
  }
  circleAt(ctx, mast, h * 0.18, 2.2)
  fillWith(ctx, colour.coral)
  ctx.fillStyle = '#FFE3A3'
  for (let x = 110; x < w; x += 18) ctx.fillRect(x, deck - 6, 1.8, 1.8)
}
