/** Eye Tower's light: a projector's beam, and the dust in it. */
import { createRandom } from '../../../engine/index.ts'
import type { Point } from '../layout.ts'
import { type Ctx, fade, fillWith, roundBox, softLight, strokeWith, vertical } from '../paint.ts'

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
  fillWith(ctx, vertical(ctx, screen.y + half, lens.y, fade('#C9A5FF', 0.12), fade('#E6D4FF', 0.5)))
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
  fillWith(ctx, fade('#1A0B3E', 0.72))
  strokeWith(ctx, fade('#D9C2FF', 0.75), 2)
}
