/** Line Peak's terminus in the blue hour: the sky before sunrise, hills, the line up the hill with its lamps, wet stone. */
import { createRandom } from '../../engine/index.ts'
import { createBackdrop } from '../../scenes/kit/backdrops/backdrop.ts'
import { paintHills, paintTowers } from '../../scenes/kit/backdrops/night.ts'
import { type Ctx, fade, softLight, vertical } from '../../scenes/kit/paint.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'

/** `extra` is painted last. */
export function peakGround(
  { scene }: StageKit,
  name: string,
  width: number,
  height: number,
  extra: (ctx: Ctx, w: number, h: number) => void,
) {
  return createBackdrop(
    scene,
    {
      name: `cells-${name}`,
      places: () => undefined,
      paint(ctx, w, h) {
        paintBlueHour(ctx, w, h)
        extra(ctx, w, h)
      },
    },
    width,
    height,
  )
}

function paintBlueHour(ctx: Ctx, w: number, h: number): void {
  ctx.fillStyle = vertical(ctx, 0, h * 0.8, '#0B2347', '#134B70', '#2C8090', '#86BFB0', '#F4DFA8')
  ctx.fillRect(0, 0, w, h)
  const random = createRandom(34, 'stars')
  for (let i = 0; i < Math.round((w * h) / 18000); i++) {
    ctx.fillStyle = fade('#EAF6FF', 0.2 + random.next() * 0.5)
    ctx.fillRect(random.next() * w, random.next() ** 1.6 * h * 0.42, 1.5, 1.5)
  }
  paintHills(ctx, w, h * 0.74, h * 0.34, '#1F5E70', 17)
  paintHills(ctx, w, h * 0.8, h * 0.2, '#12425A', 23)
  paintTowers(ctx, 0, w, h * 0.82, {
    ...{ seed: 34, low: h * 0.02, high: h * 0.09, thin: 10, broad: 26 },
    ...{ tone: '#0C2C42', lit: 0.35 },
  })
  paintLine(ctx, w, h)
}

/** The track over the crest, lamp after lamp, each a little farther. */
function paintLine(ctx: Ctx, w: number, h: number): void {
  const at = (t: number) => [w * (0.96 - 0.5 * t), h * (0.8 - 0.4 * t ** 0.8)] as const
  ctx.strokeStyle = '#0A2636'
  ctx.lineWidth = 4
  ctx.beginPath()
  for (let i = 0; i <= 20; i++) {
    const [x, y] = at(i / 20)
    if (i === 0) ctx.moveTo(x, y)
    else ctx.lineTo(x, y)
  }
  ctx.stroke()
  ctx.save()
  ctx.globalCompositeOperation = 'lighter'
  for (let i = 0; i < 11; i++) {
    const [x, y] = at(i / 10)
    softLight(ctx, x, y - 10, 22 - i, '#FFE2A0', 0.75)
    ctx.fillStyle = '#FFF3D0'
    ctx.fillRect(x - 1.5, y - 12, 3, 4)
  }
  ctx.restore()
}

/** Stone with an edge of pale gold and the lamps' light on it. */
export function paintStone(ctx: Ctx, w: number, h: number, top: number): void {
  ctx.fillStyle = vertical(ctx, top, h, '#2B5A6B', '#123246')
  ctx.fillRect(0, top, w, h - top)
  ctx.fillStyle = '#F3DDA0'
  ctx.fillRect(0, top - 2, w, 4)
  ctx.fillStyle = fade('#061722', 0.45)
  for (let x = w * 0.02; x < w; x += 46) ctx.fillRect(x, top + 3, 1.5, h - top)
  ctx.save()
  ctx.globalCompositeOperation = 'lighter'
  for (let i = 0; i < 6; i++) {
    ctx.save()
    ctx.translate(w * (0.08 + i * 0.17), top + (h - top) * 0.5)
    ctx.scale(1, 0.2)
    softLight(ctx, 0, 0, w * 0.1, '#FFE2A0', 0.32)
    ctx.restore()
  }
  ctx.restore()
}
