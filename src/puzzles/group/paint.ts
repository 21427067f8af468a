/** What stands on the ground of this kind: paving, crates, lanterns. Canvas 2D only. */
import { colour, markOf } from '../../look/index.ts'
import { paintLantern, paintMark } from '../../scenes/kit/draw.ts'
import type { Box, Point } from '../../scenes/kit/layout.ts'
import { type Ctx, fade, fillWith, mix, roundBox, strokeWith, vertical } from '../../scenes/kit/paint.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { paint, picture } from '../../scenes/kit/texture.ts'
import { looks } from './looks.ts'
import { type Plot, paving } from './plot.ts'
import type { LookName } from './schema.ts'

type Scene = StageKit['scene']

/** Wet paving in true proportions; `least` is how thick a ground of no height is drawn. */
export function paintPaving(ctx: Ctx, plot: Plot, least: number): void {
  const grow = (size: number) => Math.max(0, (least - size) / 2)
  const [gx, gy] = [grow(plot.width), grow(plot.height)]
  const box: Box = {
    ...{ x: plot.x - gx, y: plot.y - gy },
    ...{ width: plot.width + gx * 2, height: plot.height + gy * 2 },
  }
  roundBox(ctx, box.x - 6, box.y - 6, box.width + 12, box.height + 12, 12)
  fillWith(ctx, fade('#070616', 0.55))
  ctx.save()
  roundBox(ctx, box.x, box.y, box.width, box.height, 8)
  fillWith(ctx, vertical(ctx, box.y, box.y + box.height, '#2C2152', '#1B1B44', '#12213F'))
  ctx.clip()
  const step = paving(Math.max(plot.width, plot.height) / plot.scale) * plot.scale
  const [columns, rows] = [Math.ceil(box.width / step), Math.ceil(box.height / step)]
  for (let column = 0; column < columns; column++)
    for (let row = 0; row < rows; row++) {
      // Every other slab is a little lighter, some are wet: told by their number, so that they stay.
      const wet = (column * 7 + row * 13) % 5 === 0
      if ((column + row) % 2 && !wet) continue
      ctx.fillStyle = wet ? fade(column % 2 ? colour.neonPink : colour.jade, 0.1) : fade('#FFFFFF', 0.035)
      ctx.fillRect(box.x + column * step, box.y + box.height - (row + 1) * step, step, step)
    }
  ctx.strokeStyle = fade('#B9A8FF', 0.2)
  ctx.lineWidth = 1
  ctx.beginPath()
  for (let x = box.x + step; x < box.x + box.width; x += step) {
    ctx.moveTo(x, box.y)
    ctx.lineTo(x, box.y + box.height)
  }
  for (let y = box.y + box.height - step; y > box.y; y -= step) {
    ctx.moveTo(box.x, y)
    ctx.lineTo(box.x + box.width, y)
  }
  ctx.stroke()
  ctx.restore()
  roundBox(ctx, box.x, box.y, box.width, box.height, 8)
  strokeWith(ctx, fade(colour.pink, 0.55), 2)
}

/** From a crate to a lantern: the distance, as long as it is. */
export function paintThread(ctx: Ctx, from: Point, to: Point, lantern: number, strength = 0.4): void {
  ctx.beginPath()
  ctx.moveTo(from.x, from.y)
  ctx.lineTo(to.x, to.y)
  strokeWith(ctx, fade(markOf(lantern).colour, strength), 1 + strength)
}

/** A bunch in a box of `size` by `size`, its top left at x, y. */
export function paintBunch(ctx: Ctx, look: LookName, x: number, y: number, size: number): void {
  ctx.save()
  ctx.translate(x, y)
  ctx.scale(size / 100, size / 100)
  for (const [path, fill] of looks[look]) {
    ctx.fillStyle = fill
    ctx.fill(new Path2D(path))
  }
  ctx.restore()
}

export function bunchPicture(scene: Scene, look: LookName, size: number) {
  return picture(scene, `group/bunch/${look}`, size, size, (ctx) => paintBunch(ctx, look, 0, 0, size))
}

export interface CrateLook {
  /** Whose it is; -1 nobody's yet. */
  readonly lantern: number
  /** What lies in it, once it is open. */
  readonly look?: LookName | undefined
  readonly looked?: boolean
}

/** The key of a small crate's picture, `size` wide and a quarter taller, with the mark of its lantern. */
export function crateKey(scene: Scene, { lantern, look, looked = false }: CrateLook, size: number): string {
  return paint(scene, `group/crate/${lantern}/${look ?? ''}/${looked}`, size, size * 1.25, (ctx, w, h) => {
    const top = h - w * 0.82
    const tone = lantern < 0 ? colour.mist : markOf(lantern).colour
    ctx.fillStyle = fade('#05040F', 0.5)
    ctx.beginPath()
    ctx.ellipse(w / 2, h - w * 0.06, w * 0.5, w * 0.08, 0, 0, Math.PI * 2)
    ctx.fill()
    if (look) paintBunch(ctx, look, w * 0.09, -w * 0.04, w * 0.82)
    roundBox(ctx, w * 0.06, top, w * 0.88, w * 0.76, w * 0.08)
    fillWith(ctx, vertical(ctx, top, h, mix('#C98B55', tone, 0.22), '#6E4022'))
    ctx.fillStyle = fade('#3A1D0C', 0.4)
    for (const part of [0.34, 0.64])
      ctx.fillRect(w * 0.06, top + w * 0.76 * part, w * 0.88, Math.max(1, w * 0.03))
    if (!look) {
      ctx.fillStyle = fade('#FFE7C2', 0.5)
      ctx.fillRect(w * 0.06, top, w * 0.88, w * 0.12)
    }
    roundBox(ctx, w * 0.06, top, w * 0.88, w * 0.76, w * 0.08)
    strokeWith(ctx, looked ? colour.paper : fade(tone, 0.9), looked ? 2.4 : 1.2)
    if (lantern >= 0) paintMark(ctx, lantern, w / 2, top + w * 0.42, w * 0.52, w < 17 ? null : undefined)
  })
}

/** A lantern with its group's mark, its middle in the middle. */
export function groupLantern(scene: Scene, lantern: number, size: number) {
  return picture(scene, `group/lantern/${lantern}`, size, size * 1.4, (ctx, w, h) => {
    paintLantern(ctx, w / 2, h / 2, w * 0.32, markOf(lantern).colour, true)
    paintMark(ctx, lantern, w / 2, h / 2, w * 0.36)
  })
}
