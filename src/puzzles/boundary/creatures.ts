import { colour, markOf } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { type Ctx, circleAt, fade, fillWith, strokeLine, strokeWith } from '../../scenes/kit/paint.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'
import type { Creature } from './schema.ts'

type Scene = StageKit['scene']
export type Picture = ReturnType<Scene['add']['image']>

/** One of the garden's visitors, seen from above, `size` CSS pixels wide. */
export function creature(scene: Scene, kind: Creature, size: number): Picture {
  switch (kind) {
    case 'moth':
      return picture(scene, 'boundary/moth', size, size, (ctx, w) => paintMoth(ctx, w))
    case 'firefly':
      return picture(scene, 'boundary/firefly', size, size, (ctx, w) => paintFirefly(ctx, w))
    case 'honeybee':
    case 'lady-beetle':
      return sprite(scene, kind, size)
  }
}

/** Four powdery wings with an eye on each of the upper ones. */
function paintMoth(ctx: Ctx, size: number): void {
  const k = size / 100
  ctx.save()
  ctx.scale(k, k)
  for (const side of [-1, 1]) {
    ctx.save()
    ctx.translate(50, 50)
    ctx.scale(side, 1)
    ctx.fillStyle = '#7FB9D8'
    ctx.beginPath()
    ctx.moveTo(3, 4)
    ctx.bezierCurveTo(22, 2, 34, 16, 30, 32)
    ctx.bezierCurveTo(18, 40, 6, 26, 3, 4)
    ctx.fill()
    ctx.fillStyle = '#BFE6F7'
    ctx.beginPath()
    ctx.moveTo(2, 2)
    ctx.bezierCurveTo(10, -28, 34, -40, 47, -26)
    ctx.bezierCurveTo(46, -4, 28, 12, 2, 2)
    ctx.fill()
    strokeWith(ctx, fade('#1D4E6B', 0.55), 2)
    ctx.fillStyle = '#1D4E6B'
    circle(ctx, 30, -17, 6)
    ctx.fillStyle = '#FFF6E5'
    circle(ctx, 31, -18, 2.4)
    ctx.strokeStyle = '#E8F6FF'
    ctx.lineWidth = 2.2
    ctx.beginPath()
    ctx.moveTo(2, -20)
    ctx.quadraticCurveTo(8, -34, 15, -36)
    ctx.stroke()
    ctx.restore()
  }
  ctx.fillStyle = '#3B5A78'
  ctx.beginPath()
  ctx.ellipse(50, 52, 6, 22, 0, 0, Math.PI * 2)
  ctx.fill()
  ctx.fillStyle = '#E8F6FF'
  circle(ctx, 50, 32, 6.5)
  ctx.restore()
}

/** A small dark beetle whose tail is a lamp. */
function paintFirefly(ctx: Ctx, size: number): void {
  const k = size / 100
  ctx.save()
  ctx.scale(k, k)
  const light = ctx.createRadialGradient(50, 66, 2, 50, 66, 34)
  light.addColorStop(0, '#FFF9DC')
  light.addColorStop(0.35, '#FFD166')
  light.addColorStop(1, fade('#FFB347', 0))
  ctx.fillStyle = light
  circle(ctx, 50, 66, 34)
  for (const side of [-1, 1]) {
    ctx.save()
    ctx.translate(50, 42)
    ctx.rotate(side * 0.6)
    ctx.fillStyle = fade('#FFF6E5', 0.55)
    ctx.beginPath()
    ctx.ellipse(side * 13, 12, 8, 22, 0, 0, Math.PI * 2)
    ctx.fill()
    ctx.restore()
  }
  ctx.fillStyle = '#5A3A22'
  ctx.beginPath()
  ctx.ellipse(50, 46, 9, 19, 0, 0, Math.PI * 2)
  ctx.fill()
  ctx.strokeStyle = '#E8862A'
  ctx.lineWidth = 2
  strokeLine(ctx, 50, 30, 50, 60)
  ctx.fillStyle = '#E8862A'
  circle(ctx, 50, 27, 7)
  ctx.fillStyle = '#FFF3C4'
  ctx.beginPath()
  ctx.ellipse(50, 66, 8, 9, 0, 0, Math.PI * 2)
  ctx.fill()
  ctx.restore()
}

/** The mark of a class without its letter, hollow: a checked place. */
export function hollowMark(scene: Scene, index: number, size: number): Picture {
  return picture(scene, `boundary/hollow/${index}`, size, size, (ctx, w) =>
    paintHollow(ctx, index, w / 2, w / 2, w),
  )
}

/** The same mark inside a larger picture; `x` and `y` are its middle. */
export function paintHollow(ctx: Ctx, index: number, x: number, y: number, size: number): void {
  const { outline, colour } = markOf(index)
  ctx.save()
  ctx.translate(x - size / 2, y - size / 2)
  ctx.scale(size / 24, size / 24)
  ctx.beginPath()
  for (const [x, y] of outline) ctx.lineTo(x, y)
  ctx.closePath()
  fillWith(ctx, fade('#0B1026', 0.55))
  ctx.strokeStyle = colour
  ctx.lineWidth = 3.6
  ctx.lineJoin = 'round'
  ctx.stroke()
  ctx.restore()
}

/** A coral ring around something that was got wrong. */
export function wrongRing(scene: Scene, size: number): Picture {
  return picture(scene, 'boundary/wrong', size, size, paintWrongRing)
}

/** The same ring, to fill a square of that side. */
export function paintWrongRing(ctx: Ctx, size: number): void {
  circleAt(ctx, size / 2, size / 2, size * 0.42)
  // Light dashes on a dark ring: seen on either class's ground, whatever colours one sees.
  strokeWith(ctx, fade(colour.ink, 0.7), Math.max(3, size * 0.13))
  ctx.setLineDash([size * 0.16, size * 0.09])
  strokeWith(ctx, colour.coralText, Math.max(2, size * 0.08))
}

/** A thin ring of light that a right answer sends out. */
export function ripple(scene: Scene, colour: string): Picture {
  return picture(scene, `boundary/ripple/${colour}`, 64, 64, (ctx) => {
    ctx.strokeStyle = colour
    ctx.lineWidth = 3
    circleAt(ctx, 32, 32, 29)
    ctx.stroke()
  })
}

function circle(ctx: Ctx, x: number, y: number, r: number): void {
  circleAt(ctx, x, y, r)
  ctx.fill()
}
