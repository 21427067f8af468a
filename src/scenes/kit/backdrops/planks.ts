import { createRandom } from '../../../engine/index.ts'
import { type Ctx, fade, softLight, vertical } from '../paint.ts'

export interface Planks {
  readonly seed: number
  /** From the far edge to the near one. */
  readonly wood: readonly [string, string, string]
  readonly gap: string
  /** The rim at the far edge, from light to dark. */
  readonly rim: readonly [string, string]
  /** Lamps whose light lies on the boards: how far across, how wide (shares of the width), which, how bright. */
  readonly light: readonly (readonly [at: number, wide: number, tone: string, strength: number])[]
}

/** A deck of boards that run across, broader the nearer they are, from `top` down to `h`. */
export function paintPlanks(ctx: Ctx, w: number, top: number, h: number, look: Planks): void {
  ctx.fillStyle = vertical(ctx, top, h, ...look.wood)
  ctx.fillRect(0, top, w, h - top)
  const random = createRandom(look.seed, 'planks')
  for (let y = top, thick = 12; y < h; y += thick, thick *= 1.09) {
    ctx.fillStyle = fade(look.gap, 0.5)
    ctx.fillRect(0, y, w, 1.6)
    for (let x = random.next() * 220; x < w; x += 160 + random.next() * 260) ctx.fillRect(x, y, 1.6, thick)
    ctx.fillStyle = fade('#FFCE8A', 0.05)
    ctx.fillRect(0, y + 1.6, w, 1.4)
  }
  ctx.fillStyle = vertical(ctx, top - 3, top + 5, ...look.rim)
  ctx.fillRect(0, top - 3, w, 8)
  ctx.save()
  ctx.globalCompositeOperation = 'lighter'
  ctx.translate(0, top + (h - top) * 0.53)
  ctx.scale(1, 0.47)
  for (const [at, wide, tone, strength] of look.light) softLight(ctx, w * at, 0, w * wide, tone, strength)
  ctx.restore()
}
