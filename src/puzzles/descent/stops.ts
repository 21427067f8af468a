/** The tram's straight line down Line Peak: its stops, each with a lamp, and the tram. */
import { colour } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { lantern } from '../../scenes/kit/draw.ts'
import { move } from '../../scenes/kit/motion.ts'
import { type Ctx, fade } from '../../scenes/kit/paint.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { flash } from '../../scenes/kit/theatre.ts'
import type { MorningLayout } from './layout.ts'

export function createStops({ scene }: StageKit, { stops, size }: MorningLayout) {
  const lamps = stops.map(({ x, y }) => ({
    off: lantern(scene, size * 0.6, colour.lantern, false).setPosition(x, y + size * 0.55),
    on: lantern(scene, size * 0.6, colour.lantern, true).setPosition(x, y + size * 0.55),
  }))
  const tram = sprite(scene, 'tram-car', size)
  return {
    tram,
    views: [...lamps.flatMap(({ off, on }) => [off, on]), tram],
    /** The lamps of the stops so far. */
    light(right: readonly boolean[]): void {
      for (const [i, { on }] of lamps.entries()) on.setAlpha(right[i] ? 1 : 0)
    },
    /** One more. */
    lit(stop: number): void {
      const on = lamps[stop]?.on.setAlpha(1)
      if (on) flash(scene, on.x, on.y, colour.lantern, size * 1.5)
    },
    drive(stop: number, atOnce: boolean): void {
      const { x, y } = stops[Math.min(stop, stops.length - 1)] ?? { x: 0, y: 0 }
      scene.tweens.killTweensOf(tram)
      if (atOnce) tram.setPosition(x, y - size * 0.12)
      else move(scene, tram, { x, y: y - size * 0.12 }, { span: 700, ease: 'between' })
    },
  }
}

export function paintTrack(ctx: Ctx, { stops, size }: MorningLayout): void {
  const [first, last] = [stops[0], stops.at(-1)]
  if (!first || !last) return
  ctx.lineCap = 'round'
  for (const [tone, wide, dy] of [
    ['#0A2233', 7, 0.24],
    [fade('#F3DDA0', 0.8), 2, 0.2],
  ] as const) {
    ctx.strokeStyle = tone
    ctx.lineWidth = wide
    ctx.beginPath()
    ctx.moveTo(first.x - size, first.y + size * dy - (size * (last.y - first.y)) / (last.x - first.x))
    ctx.lineTo(last.x + size, last.y + size * dy + (size * (last.y - first.y)) / (last.x - first.x))
    ctx.stroke()
  }
}
