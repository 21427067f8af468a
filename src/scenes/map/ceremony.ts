import type Phaser from 'phaser'
import { colour, duration } from '../../look/index.ts'
import { calm } from '../kit/motion.ts'
import { fade, softLight } from '../kit/paint.ts'
import { paint } from '../kit/texture.ts'
import { starBurst } from '../kit/theatre.ts'

interface Over {
  /** The middle of a district, and how wide it is. */
  readonly x: number
  readonly width: number
}

const tones = [
  [colour.lantern, '#FFE66B', '#FFFDF3'],
  ['#FF6FB1', '#FFD1E8', '#FFFDF3'],
  ['#4CC9F0', '#B8F2FF', '#FFFDF3'],
  ['#5FE3A1', '#D6FFE9', '#FFFDF3'],
] as const
const rounds = 14
const apart = 420

/** Lights rise over the districts that have all come on, round after round, from left to right. `top` is the roofs' height. */
export function celebrate(scene: Phaser.Scene, districts: readonly Over[], top: number): void {
  if (districts.length === 0) return
  for (let round = 0; round < (calm(scene) ? districts.length : rounds); round++) {
    const over = districts[round % districts.length]
    if (!over) continue
    // Told by its number, so that an evening looks full and is the same each time.
    const x = over.x + (((round * 37) % 100) / 100 - 0.5) * over.width * 0.8
    const y = top * (0.35 + 0.5 * (((round * 61) % 100) / 100))
    const burst = { tones: tones[round % tones.length] ?? tones[0], count: 26, reach: 120 + (round % 3) * 40 }
    scene.time.delayedCall(round * apart, () => {
      if (calm(scene)) starBurst(scene, x, y, burst)
      else rise(scene, x, top * 1.6, y, () => starBurst(scene, x, y, burst))
    })
  }
}

/** A spark on its way up. */
function rise(scene: Phaser.Scene, x: number, from: number, to: number, then: () => void): void {
  const key = paint(scene, 'map/rocket', 16, 32, (ctx, w, h) => {
    softLight(ctx, w / 2, h * 0.3, w / 2, colour.lantern, 0.9)
    ctx.fillStyle = fade('#FFFDF3', 0.8)
    ctx.fillRect(w / 2 - 1, h * 0.2, 2, h * 0.7)
  })
  const spark = scene.add.image(x, from, key).setDepth(59)
  scene.tweens.add({
    targets: spark,
    y: to,
    alpha: { from: 1, to: 0.4 },
    duration: duration.grand,
    ease: 'Cubic.out',
    onComplete: () => {
      spark.destroy()
      then()
    },
  })
}
