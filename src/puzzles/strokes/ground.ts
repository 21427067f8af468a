/** Eye Tower by night: coloured glass in lead, a projector's beam, and the dust that it lights. */
import { createRandom } from '../../engine/index.ts'
import { groundOf } from '../../scenes/kit/backdrops/backdrop.ts'
import type { Point } from '../../scenes/kit/layout.ts'
import { type Ctx, fade, roundBox, softLight, vertical } from '../../scenes/kit/paint.ts'

export const glassGround = groundOf('strokes', { paint: paintGlass })

const tones = ['#B388FF', '#7C4DFF', '#E0A8FF', '#5E7BFF', '#FF8AD8']

/** A wall of leaded panes, dim: the light is inside. */
function paintGlass(ctx: Ctx, w: number, h: number): void {
  ctx.fillStyle = vertical(ctx, 0, h, '#150833', '#281057', '#160A38')
  ctx.fillRect(0, 0, w, h)
  const random = createRandom(45, 'glass')
  const step = Math.max(34, Math.min(w, h) / 7)
  for (let y = -step; y < h + step; y += step)
    for (let x = -step; x < w + step; x += step) {
      const lean = (random.next() - 0.5) * step * 0.5
      ctx.beginPath()
      ctx.moveTo(x + lean, y)
      ctx.lineTo(x + step, y - lean)
      ctx.lineTo(x + step - lean, y + step)
      ctx.lineTo(x, y + step + lean)
      ctx.closePath()
      ctx.fillStyle = fade(random.pick(tones), 0.03 + random.next() * 0.09)
      ctx.fill()
      ctx.strokeStyle = fade('#0C0524', 0.8)
      ctx.lineWidth = 2
      ctx.stroke()
    }
}

/** The beam from a lamp to a glass of so many pixels a side, with its frame. */
export function paintBeam(ctx: Ctx, lamp: Point, screen: Point & { readonly size: number }): void {
  const half = screen.size / 2
  ctx.save()
  ctx.globalCompositeOperation = 'lighter'
  ctx.beginPath()
  ctx.moveTo(lamp.x, lamp.y)
  ctx.lineTo(screen.x - half, screen.y + half)
  ctx.lineTo(screen.x + half, screen.y + half)
  ctx.closePath()
  ctx.fillStyle = vertical(ctx, screen.y + half, lamp.y, fade('#C9A5FF', 0.1), fade('#E6D4FF', 0.5))
  ctx.fill()
  softLight(ctx, screen.x, screen.y, half * 1.6, '#9C6BFF', 0.45)
  softLight(ctx, lamp.x, lamp.y, half * 0.4, '#F2E6FF', 0.9)
  const random = createRandom(15, 'dust')
  for (let i = 0; i < 50; i++) {
    const part = random.next()
    const x = lamp.x + (screen.x - lamp.x) * part + (random.next() - 0.5) * screen.size * part * 0.9
    ctx.fillStyle = fade('#F6EDFF', 0.2 + random.next() * 0.5)
    ctx.fillRect(x, lamp.y + (screen.y - lamp.y) * part, 1.6, 1.6)
  }
  ctx.restore()
  roundBox(ctx, screen.x - half, screen.y - half, screen.size, screen.size, 10)
  ctx.fillStyle = fade('#12072E', 0.82)
  ctx.fill()
  ctx.strokeStyle = fade('#D9C2FF', 0.75)
  ctx.lineWidth = 2
  ctx.stroke()
}
