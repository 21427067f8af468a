/** Eye Tower's church hall: violet glass, and the projector's beam with dust in it. */
import { createRandom } from '../../engine/index.ts'
import { markOf } from '../../look/index.ts'
import { groundOf } from '../../scenes/kit/backdrops/backdrop.ts'
import type { Point } from '../../scenes/kit/layout.ts'
import { type Ctx, fade, roundBox, softLight, vertical } from '../../scenes/kit/paint.ts'

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

/** The projector's beam from its lens to a screen of so many pixels a side, and the dust that it lights. */
export function paintBeam(ctx: Ctx, lens: Point, screen: Point & { readonly size: number }): void {
  const half = screen.size / 2
  ctx.save()
  ctx.globalCompositeOperation = 'lighter'
  ctx.beginPath()
  ctx.moveTo(lens.x, lens.y)
  ctx.lineTo(screen.x - half, screen.y + half)
  ctx.lineTo(screen.x + half, screen.y + half)
  ctx.closePath()
  ctx.fillStyle = vertical(ctx, screen.y + half, lens.y, fade('#C9A5FF', 0.12), fade('#E6D4FF', 0.5))
  ctx.fill()
  softLight(ctx, screen.x, screen.y, half * 1.5, '#9C6BFF', 0.5)
  softLight(ctx, lens.x, lens.y, half * 0.36, '#F2E6FF', 0.9)
  const random = createRandom(14, 'dust')
  for (let i = 0; i < 46; i++) {
    const part = random.next()
    const y = lens.y + (screen.y - lens.y) * part
    const x = lens.x + (screen.x - lens.x) * part + (random.next() - 0.5) * screen.size * part * 0.9
    ctx.fillStyle = fade('#F6EDFF', 0.25 + random.next() * 0.5)
    ctx.fillRect(x, y, 1.6, 1.6)
  }
  ctx.restore()
  roundBox(ctx, screen.x - half, screen.y - half, screen.size, screen.size, 8)
  ctx.fillStyle = fade('#1A0B3E', 0.72)
  ctx.fill()
  ctx.strokeStyle = fade('#D9C2FF', 0.75)
  ctx.lineWidth = 2
  ctx.stroke()
}
