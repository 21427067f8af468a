import {
  type Ctx,
  fade,
  fillWith,
  roundBox,
  softLight,
  strokeLine,
  vertical,
} from '../../scenes/kit/paint.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'

/** Uncle Hoi, pier master, on his round: cap, white moustache, a lantern in his hand. `tall` CSS pixels; origin his feet. */
export function uncleHoi({ scene }: StageKit, tall: number) {
  return picture(scene, 'machines/hoi', tall * 0.62, tall, paintHoi).setOrigin(0.5, 1)
}

/** In a box of 62 by 100. */
function paintHoi(ctx: Ctx, w: number, h: number): void {
  ctx.scale(w / 62, h / 100)
  const oval = (x: number, y: number, rx: number, ry: number, paint: string | CanvasGradient) => {
    ctx.fillStyle = paint
    ctx.beginPath()
    ctx.ellipse(x, y, rx, ry, 0, 0, Math.PI * 2)
    ctx.fill()
  }
  oval(28, 97.5, 20, 2.4, fade('#0A0616', 0.5))
  roundBox(ctx, 17, 76, 9, 20, 3)
  fillWith(ctx, '#1A2450')
  roundBox(ctx, 30, 76, 9, 20, 3)
  ctx.fill()
  ctx.fillStyle = '#120B20'
  for (const x of [15, 29]) {
    roundBox(ctx, x, 92, 13, 5.5, 2.5)
    ctx.fill()
  }
  // Coat, round as a buoy, with two rows of buttons.
  oval(28, 62, 18, 20, vertical(ctx, 42, 82, '#33468C', '#1C2857'))
  ctx.fillStyle = '#F3EEE0'
  ctx.beginPath()
  ctx.moveTo(21, 44)
  ctx.lineTo(28, 54)
  ctx.lineTo(35, 44)
  ctx.fill()
  for (const y of [58, 65, 72]) for (const x of [24, 32]) oval(x, y, 1.4, 1.4, '#FFC766')
  // The arm that holds the lantern up, and the other on his back.
  ctx.strokeStyle = '#27366F'
  ctx.lineWidth = 7
  ctx.lineCap = 'round'
  strokeLine(ctx, 41, 55, 51, 50)
  oval(53, 48, 3.6, 3.6, '#D79B6C')
  ctx.strokeStyle = '#8A5A30'
  ctx.lineWidth = 1.4
  strokeLine(ctx, 53, 48, 53, 57)
  ctx.save()
  ctx.globalCompositeOperation = 'lighter'
  softLight(ctx, 53, 63, 14, '#FFB347', 0.9)
  ctx.restore()
  oval(53, 63, 5, 6, '#FFD58A')
  ctx.fillStyle = '#B9553A'
  ctx.fillRect(50, 56, 6, 2)
  ctx.fillRect(50, 68, 6, 2)
  // Head.
  oval(28, 31, 13, 14, '#D79B6C')
  oval(15.5, 33, 2.6, 3.4, '#C98B5C')
  oval(36, 35, 3, 2.2, fade('#C4764F', 0.6))
  oval(25, 31, 1.5, 1.9, '#2B2132')
  oval(35, 31, 1.5, 1.9, '#2B2132')
  ctx.fillStyle = '#F6F3EA'
  ctx.beginPath()
  ctx.moveTo(31, 37)
  ctx.bezierCurveTo(26, 35, 20, 37, 17, 41)
  ctx.bezierCurveTo(22, 43, 27, 42, 31, 40)
  ctx.bezierCurveTo(35, 42, 39, 43, 43, 40)
  ctx.bezierCurveTo(40, 36, 35, 35, 31, 37)
  ctx.fill()
  oval(31, 35.5, 2.4, 2, '#C98B5C')
  // Cap.
  ctx.fillStyle = '#27366F'
  ctx.beginPath()
  ctx.moveTo(13, 24)
  ctx.bezierCurveTo(10, 12, 46, 10, 43, 24)
  ctx.closePath()
  ctx.fill()
  ctx.fillStyle = '#16204A'
  ctx.fillRect(13, 21, 30, 4)
  ctx.fillStyle = '#0E1534'
  ctx.beginPath()
  ctx.ellipse(37, 25.5, 10, 2.4, 0.12, 0, Math.PI * 2)
  ctx.fill()
  oval(29, 18, 2.2, 2.2, '#FFC766')
}
