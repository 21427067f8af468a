/** The summit above a sea of cloud, and the sunrise that comes while steps go by. */

import { createRandom } from '../../engine/index.ts'
import { peakGround } from '../../scenes/kit/backdrops/peak.ts'
import { type Ctx, fade, softLight } from '../../scenes/kit/paint.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'

/** Line Peak's blue hour, from above the clouds. `extra` is painted last: a track. */
export const summitGround = (
  kit: StageKit,
  name: string,
  width: number,
  height: number,
  extra: (ctx: Ctx) => void = () => {},
) =>
  peakGround(kit, `descent-${name}`, width, height, (ctx, w, h) => {
    paintClouds(ctx, w, h)
    extra(ctx)
  })

function paintClouds(ctx: Ctx, w: number, h: number): void {
  const random = createRandom(32, 'clouds')
  const cloud = ctx.createLinearGradient(0, h * 0.46, 0, h)
  for (const [at, tone] of [
    [0, fade('#C9DDD4', 0)],
    [0.16, fade('#B4CFCE', 0.9)],
    [0.2, '#A9C7CA'],
    [0.6, '#5E8EA2'],
    [1, '#2C5872'],
  ] as const)
    cloud.addColorStop(at, tone)
  ctx.fillStyle = cloud
  ctx.fillRect(0, h * 0.46, w, h * 0.54)
  for (let i = 0; i < 34; i++) {
    const y = h * (0.6 + 0.4 * random.next())
    const r = w * (0.05 + 0.09 * random.next())
    ctx.save()
    ctx.translate(random.next() * w, y)
    ctx.scale(1, 0.34)
    softLight(ctx, 0, 0, r, '#DCECEA', 0.2)
    ctx.restore()
  }
}

/** What grows lighter while steps go by: lay it over the sky, `part` from 0, night, to 1, sunrise. */
export function createDawn({ scene }: StageKit, width: number, height: number) {
  const light = scene.add
    .rectangle(width / 2, height / 2, width, height, 0xff9a5a, 1)
    .setBlendMode('ADD')
    .setDepth(-99)
    .setAlpha(0)
  return {
    view: light,
    show: (part: number) => light.setAlpha(0.34 * Math.min(1, Math.max(0, part))),
  }
}
