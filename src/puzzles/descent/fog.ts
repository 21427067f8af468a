/** Fog on a mountain, with a hole where a lamp is. */
import { createRandom } from '../../engine/index.ts'
import type { Point } from '../../scenes/kit/layout.ts'
import { type Ctx, fade } from '../../scenes/kit/paint.ts'
import type { Relief } from './layout.ts'

export function paintFog(ctx: Ctx, relief: Relief, lamp: Point): void {
  paintPuffs(ctx, relief)
  ctx.globalCompositeOperation = 'destination-out'
  const reach = relief.width * 0.13
  const hole = ctx.createRadialGradient(lamp.x, lamp.y, reach * 0.35, lamp.x, lamp.y, reach)
  hole.addColorStop(0, 'rgb(0 0 0 / 1)')
  hole.addColorStop(1, 'rgb(0 0 0 / 0)')
  ctx.fillStyle = hole
  ctx.fillRect(lamp.x - reach, lamp.y - reach, reach * 2, reach * 2)
}

/** Thick over the whole block, soft at its edges, in puffs that lie as chance had it. */
function paintPuffs(ctx: Ctx, { left, front, width, depth, rise, skirt }: Relief): void {
  const [top, high] = [front - depth - rise * 0.5, depth + rise * 0.5 + skirt]
  ctx.save()
  ctx.shadowColor = ctx.fillStyle = '#97B7C4'
  ctx.shadowBlur = width * 0.06
  ctx.fillRect(left, top, width, high)
  ctx.restore()
  const random = createRandom(33, 'fog')
  for (let i = 0; i < 120; i++) {
    const r = width * (0.06 + 0.12 * random.next())
    const [x, y] = [left + width * random.next(), top + high * (i / 120 + 0.06 * random.next())]
    ctx.save()
    ctx.translate(x, y)
    ctx.scale(1, 0.5)
    const tone = i % 3 === 0 ? '#7FA5B6' : '#C3D9DF'
    const puff = ctx.createRadialGradient(0, 0, 0, 0, 0, r)
    puff.addColorStop(0, fade(tone, 0.5))
    puff.addColorStop(1, fade(tone, 0))
    ctx.fillStyle = puff
    ctx.fillRect(-r, -r, r * 2, r * 2)
    ctx.restore()
  }
}
