/** Eye Tower by night: coloured glass in lead, a projector's beam, and the dust that it lights. */
import { createRandom } from '../../engine/index.ts'
import { groundOf } from '../../scenes/kit/backdrops/backdrop.ts'
import { type Ctx, fade, vertical } from '../../scenes/kit/paint.ts'

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
