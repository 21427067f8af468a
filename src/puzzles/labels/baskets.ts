import { markOf } from '../../look/index.ts'
import { glow, paintMark } from '../../scenes/kit/draw.ts'
import { type Ctx, fade, fillWith, mix, roundBox, strokeLine, vertical } from '../../scenes/kit/paint.ts'
import { penguin } from '../../scenes/kit/penguin.ts'
import { createSeats } from '../../scenes/kit/seats.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'
import type { MarketEvent } from './events.ts'
import type { Setup } from './schema.ts'

/** The baskets with those who sit in them, and a light for each. */
export function createBaskets(
  kit: StageKit,
  setup: Setup,
  at: ReturnType<typeof layOut>,
  all: readonly MarketEvent[],
) {
  const { scene } = kit
  const lights = at.baskets.map((box, i) =>
    glow(scene, markOf(i).colour, box.width * 0.8)
      .setPosition(box.x + box.width / 2, box.y)
      .setAlpha(0),
  )
  const guest = (truth: number, size: number) => penguin(scene, setup.classes[truth]?.look, size)
  const seats = createSeats(kit, { all, rooms: at.rooms, lights, guest })
  const fronts = at.baskets.map((box, i) =>
    picture(scene, `labels/basket/${i}`, box.width, box.height, (ctx, w, h) =>
      paintBasket(ctx, i, w, h),
    ).setPosition(box.x + box.width / 2, box.y + box.height / 2),
  )
  return { ...seats, parts: [...lights, ...seats.parts, ...fronts] }
}

export function layOut(classes: number, width: number, height: number) {
  const left = width * 0.36
  const pitch = (width * 0.985 - left) / classes
  const size = Math.min(height * 0.24, width * 0.15)
  const basket = { width: pitch * 0.9, height: Math.min(height * 0.17, pitch * 0.5) }
  const y = height * 0.74
  const baskets = Array.from({ length: classes }, (_, i) => ({ x: left + pitch * (i + 0.05), y, ...basket }))
  const tall = height * 0.24
  return {
    ...{ size, baskets },
    /** The penguins of a basket stand behind its rim, row over row. */
    rooms: baskets.map((box) => ({
      x: box.x + 6,
      y: box.y - tall + box.height * 0.12,
      width: box.width - 12,
      height: tall,
    })),
    spot: { x: width * 0.2, y: height * 0.8 },
    pip: { x: width * 0.2, y: height * 0.4, size: Math.min(height * 0.2, width * 0.16) },
  }
}

function paintBasket(ctx: Ctx, index: number, w: number, h: number): void {
  ctx.beginPath()
  ctx.moveTo(2, h * 0.1)
  ctx.lineTo(w - 2, h * 0.1)
  ctx.lineTo(w * 0.9, h - 2)
  ctx.quadraticCurveTo(w / 2, h + 4, w * 0.1, h - 2)
  ctx.closePath()
  fillWith(ctx, vertical(ctx, 0, h, '#C98E4E', '#7A4A24'))
  ctx.save()
  ctx.clip()
  ctx.strokeStyle = fade('#4A2A12', 0.5)
  ctx.lineWidth = 2
  for (let i = -4; i < w / 12 + 4; i++)
    for (const lean of [-1, 1]) {
      strokeLine(ctx, i * 14, 0, i * 14 + lean * h * 0.7, h)
    }
  ctx.restore()
  roundBox(ctx, 0, 0, w, h * 0.2, h * 0.1)
  fillWith(ctx, mix(markOf(index).colour, '#5B3218', 0.35))
  paintMark(ctx, index, w / 2, h * 0.6, Math.min(h * 0.56, 46))
}
