/** Line Peak in the blue hour: the sky before sunrise, the hill with its tram, and lamps all the way up. */
import { createRandom } from '../../../engine/index.ts'
import { type Ctx, fade, softLight, strokeLine, vertical } from '../paint.ts'
import { groundOf } from './backdrop.ts'
import { paintHills, paintTowers } from './night.ts'

export const peakGround = groundOf('peak', { paint: paintMorning })

function paintMorning(ctx: Ctx, w: number, h: number): void {
  ctx.fillStyle = vertical(ctx, 0, h * 0.86, '#0A2542', '#12486A', '#2F7F8C', '#9CC4A8', '#F6DEA2')
  ctx.fillRect(0, 0, w, h)
  const random = createRandom(31, 'stars')
  for (let i = 0; i < Math.round((w * h) / 16000); i++) {
    ctx.fillStyle = fade('#EAF6FF', 0.25 + random.next() * 0.5)
    ctx.fillRect(random.next() * w, random.next() ** 1.5 * h * 0.5, 1.5, 1.5)
  }
  paintHills(ctx, w, h * 0.88, h * 0.3, '#1C5468', 5)
  paintHills(ctx, w, h * 0.94, h * 0.2, '#123C50', 11)
  paintTowers(ctx, 0, w, h, {
    ...{ seed: 31, low: h * 0.03, high: h * 0.12, thin: 14, broad: 34 },
    ...{ tone: '#0C2A3E', lit: 0.3 },
  })
  paintTram(ctx, w, h)
}

/** A straight track up the hill, of course. */
function paintTram(ctx: Ctx, w: number, h: number): void {
  const at = (part: number) => [w * (0.62 + 0.4 * part), h * (0.98 - 0.42 * part)] as const
  const [[x0, y0], [x1, y1]] = [at(0), at(1)]
  ctx.strokeStyle = '#0A2233'
  ctx.lineWidth = 5
  strokeLine(ctx, x0, y0, x1, y1)
  ctx.save()
  ctx.globalCompositeOperation = 'lighter'
  for (let i = 0; i < 9; i++) {
    const [x, y] = at(i / 8)
    softLight(ctx, x, y - 12, 22, '#FFE2A0', 0.8)
  }
  ctx.restore()
  ctx.fillStyle = '#FFF3D0'
  for (let i = 0; i < 9; i++) {
    const [x, y] = at(i / 8)
    ctx.fillRect(x - 1.5, y - 14, 3, 4)
  }
}
