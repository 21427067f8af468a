import { colour, markOf, weightColour } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import type { Box, Point } from '../../scenes/kit/layout.ts'
import { move } from '../../scenes/kit/motion.ts'
import { type Ctx, circleAt, fade, fillWith, roundBox, strokeWith } from '../../scenes/kit/paint.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { flash } from '../../scenes/kit/theatre.ts'
import type { Weights } from './events.ts'

/**
 * The quilt that Pip works under: a patch for each weight, warm for weights above zero and cold for those below, the
 * brighter the farther. Whatever happens on the pier, only a lesson changes a patch.
 */
export function createQuilt({ scene, calm }: StageKit, box: Box) {
  const sketch = createSketch(scene, box)
  const web = sprite(scene, 'spider-web', box.width * 0.42)
    .setPosition(box.x + box.width * 0.82, box.y + box.height * 0.16)
    .setAlpha(0)
  let shown: Weights | undefined
  return {
    parts: [sketch.view, web],
    show(weights: Weights | undefined): void {
      if (weights === shown && shown !== undefined) return
      const stitched = shown !== undefined && weights !== undefined && differ(weights, shown)
      shown = weights
      sketch.draw((ctx, w, h) => paintQuilt(ctx, w, h, weights))
      if (stitched)
        flash(scene, box.x + box.width / 2, box.y + box.height / 2, colour.lantern, box.width * 0.9)
    },
    /** So long nothing has changed that somebody moved in. */
    web(spun: boolean): void {
      if (calm()) web.setAlpha(spun ? 0.9 : 0)
      else move(scene, web, { alpha: spun ? 0.9 : 0 })
    },
    dispose() {
      sketch.dispose()
      web.destroy()
    },
  }
}

export const differ = (a: Weights, b: Weights): boolean =>
  a.some((row, i) => row.some((value, c) => value !== b[i]?.[c]))

export function paintQuilt(ctx: Ctx, w: number, h: number, weights: Weights | undefined): void {
  const rows = weights ?? Array.from({ length: 3 }, () => [0, 0, 0])
  const columns = rows[0]?.length ?? 1
  const most = Math.max(1e-6, ...rows.flat().map(Math.abs))
  const head = h * 0.16
  roundBox(ctx, 1, 1, w - 2, h - 2, 9)
  fillWith(ctx, '#7A2E44')
  const [wide, tall] = [(w - 10) / columns, (h - head - 8) / rows.length]
  for (const [r, row] of rows.entries())
    for (const [c, value] of row.entries()) {
      const [x, y] = [5 + c * wide, head + 3 + r * tall]
      const [red, green, blue] = weightColour(value / most)
      roundBox(ctx, x + 1, y + 1, wide - 2, tall - 2, 3)
      fillWith(ctx, `rgb(${red} ${green} ${blue})`)
      ctx.setLineDash([3, 2.5])
      strokeWith(ctx, fade('#FFF3D6', 0.5), 1)
      ctx.setLineDash([])
      paintSign(ctx, x + wide / 2, y + tall / 2, Math.min(wide, tall) * 0.17, value)
    }
  for (let c = 0; c < columns; c++) {
    roundBox(ctx, 5 + c * wide + wide * 0.18, head * 0.3, wide * 0.64, head * 0.42, 3)
    fillWith(ctx, markOf(c).colour)
  }
}

/** Plus or minus: colour alone says nothing. */
function paintSign(ctx: Ctx, x: number, y: number, r: number, value: number): void {
  ctx.lineWidth = Math.max(1.2, r * 0.5)
  ctx.strokeStyle = fade(colour.ink, 0.75)
  ctx.beginPath()
  ctx.moveTo(x - r, y)
  ctx.lineTo(x + r, y)
  if (value > 0) {
    ctx.moveTo(x, y - r)
    ctx.lineTo(x, y + r)
  }
  ctx.stroke()
}

/** Where Pip's middle is, and how wide it is. */
type Sized = Point & { readonly size: number }

/** A nightcap, on Pip's head. */
export function nightcap(scene: StageKit['scene'], { x, y, size: pip }: Sized) {
  const size = pip * 0.72
  return picture(scene, 'nights/cap', size, size * 0.8, (ctx, w, h) => {
    ctx.beginPath()
    ctx.moveTo(w * 0.12, h * 0.8)
    ctx.quadraticCurveTo(w * 0.34, -h * 0.14, w * 0.86, h * 0.34)
    ctx.quadraticCurveTo(w * 0.66, h * 0.34, w * 0.86, h * 0.8)
    ctx.closePath()
    fillWith(ctx, '#7B4FA3')
    ctx.save()
    ctx.clip()
    ctx.fillStyle = fade('#FFE0A0', 0.75)
    for (const [x, y] of [
      [0.34, 0.5],
      [0.56, 0.36],
      [0.62, 0.62],
    ] as const) {
      circleAt(ctx, w * x, h * y, w * 0.045)
      ctx.fill()
    }
    ctx.restore()
    roundBox(ctx, w * 0.06, h * 0.76, w * 0.86, h * 0.18, h * 0.09)
    fillWith(ctx, '#FFF3D6')
    circleAt(ctx, w * 0.88, h * 0.4, w * 0.09)
    ctx.fill()
  })
    .setOrigin(0.5, 0.85)
    .setPosition(x + pip * 0.04, y - pip * 0.34)
}

/** Snores rise from a sleeper. */
export function snore(kit: StageKit, { x, y, size }: Sized): void {
  const { scene } = kit
  for (let i = 0; i < 3; i++) {
    const z = sprite(scene, 'zzz', size * (0.2 + 0.08 * i))
      .setPosition(x + size * (0.3 + 0.12 * i), y - size * 0.5)
      .setAlpha(kit.calm() ? 0.9 : 0)
    scene.tweens.add({
      ...{ targets: z, alpha: { from: 0.95, to: 0 }, delay: i * 260, duration: 1500, ease: 'Sine.in' },
      ...(!kit.calm() && { y: y - size * (0.86 + 0.12 * i), x: z.x + size * 0.16 }),
      onComplete: () => z.destroy(),
    })
  }
}
