/** Eye Tower's church hall: violet glass, and the projector's beam with dust in it. */
import { createRandom } from '../../engine/index.ts'
import { markOf } from '../../look/index.ts'
import { groundOf } from '../../scenes/kit/backdrops/backdrop.ts'
import { type Ctx, fade, vertical } from '../../scenes/kit/paint.ts'

export const hallGround = groundOf('heap', { paint: paintWalls })

function paintWalls(ctx: Ctx, w: number, h: number): void {
  ctx.fillStyle = vertical(ctx, 0, h, '#170A38', '#2C1360', '#3E1B78', '#1C0D42')
  ctx.fillRect(0, 0, w, h)
  const panes = w > 560 ? 5 : 3
  for (let i = 0; i < panes; i++)
    paintWindow(ctx, (w * (i + 0.5)) / panes, h * 0.05, (w / panes) * 0.52, h * 0.62, i)
  ctx.fillStyle = vertical(ctx, h * 0.8, h, '#341766', '#12082C')
  ctx.fillRect(0, h * 0.82, w, h * 0.18)
  ctx.fillStyle = fade('#C9A5FF', 0.28)
  ctx.fillRect(0, h * 0.82, w, 1.5)
}

/** A pointed window of coloured glass, dim: the light is inside. */
function paintWindow(ctx: Ctx, x: number, top: number, w: number, h: number, nth: number): void {
  ctx.save()
  ctx.beginPath()
  ctx.moveTo(x - w / 2, top + h)
  ctx.lineTo(x - w / 2, top + w * 0.7)
  ctx.quadraticCurveTo(x - w / 2, top + w * 0.2, x, top)
  ctx.quadraticCurveTo(x + w / 2, top + w * 0.2, x + w / 2, top + w * 0.7)
  ctx.lineTo(x + w / 2, top + h)
  ctx.closePath()
  ctx.clip()
  ctx.fillStyle = vertical(ctx, top, top + h, '#4A2590', '#2A1460')
  ctx.fillRect(x - w / 2, top, w, h)
  const random = createRandom(44, `glass ${nth}`)
  const step = w / 3
  for (let row = 0; row * step < h; row++)
    for (let column = 0; column < 3; column++) {
      ctx.fillStyle = fade(
        random.pick(['#B388FF', '#7C4DFF', '#E0A8FF', markOf(nth % 5).colour]),
        0.08 + random.next() * 0.2,
      )
      ctx.fillRect(x - w / 2 + column * step, top + row * step, step - 2, step - 2)
    }
  ctx.restore()
}
