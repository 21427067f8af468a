import { colour } from '../../look/index.ts'
import { glow } from '../../scenes/kit/draw.ts'
import { circleAt, fade, fillWith, roundBox, vertical } from '../../scenes/kit/paint.ts'
import { penguin } from '../../scenes/kit/penguin.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { unseenLook } from '../kit/penguins.ts'
import type { Setup } from './schema.ts'
import { inputsOf } from './season.ts'

type Scene = StageKit['scene']

/** How tall somebody is beside the tallest there could be: the second measure, which the dark does not hide. */
export const heightOf = (setup: Setup, values: readonly number[]): number =>
  0.66 + 0.34 * (inputsOf(setup, values)[1] ?? 0)

/**
 * Somebody in the dark: the outline, as tall as it is, the bill as long as it is, and two eyes that catch the light.
 * `size` is of the tallest; the origin is between the feet.
 */
export function inTheDark(scene: Scene, setup: Setup, values: readonly number[], size: number) {
  const side = size * heightOf(setup, values)
  const bill = 0.08 + 0.13 * (inputsOf(setup, values)[0] ?? 0)
  const body = picture(scene, 'nights/dark', side, side, (ctx, w) => {
    ctx.scale(w / 100, w / 100)
    ctx.lineWidth = 2.4
    for (const [i, [path]] of unseenLook.entries()) {
      const shape = new Path2D(path)
      ctx.fillStyle = i === unseenLook.length - 1 ? '#31214F' : vertical(ctx, 0, 100, '#2B1B47', '#170E2C')
      ctx.fill(shape)
      ctx.strokeStyle = fade('#F0A06A', i === unseenLook.length - 1 ? 0.12 : 0.5)
      ctx.stroke(shape)
    }
    for (const x of [39, 61]) {
      circleAt(ctx, x, 26, 3)
      fillWith(ctx, '#FFE7C2')
    }
  })
  const beak = picture(scene, 'nights/dark-bill', side * 0.15, side * bill, (ctx, w, h) => {
    ctx.beginPath()
    ctx.moveTo(0, 0)
    ctx.lineTo(w, 0)
    ctx.lineTo(w / 2, h)
    ctx.closePath()
    fillWith(ctx, vertical(ctx, 0, h, '#C98A5A', '#7A4A3C'))
  })
  return scene.add.container(0, 0, [
    body.setPosition(0, -side * 0.48),
    beak.setPosition(0, side * (-0.48 - 0.18 + bill / 2)),
  ])
}

/** Somebody whom a keeper's light falls on. Origin between the feet. */
export function inTheLight(
  scene: Scene,
  setup: Setup,
  truth: number,
  values: readonly number[],
  size: number,
) {
  const side = size * heightOf(setup, values)
  const light = glow(scene, colour.lantern, side * 0.8)
    .setPosition(0, -side * 0.45)
    .setAlpha(0.42)
  return scene.add.container(0, 0, [
    light,
    penguin(scene, setup.classes[truth]?.look, side).setPosition(0, -side * 0.48),
  ])
}

/** A keeper in oilskins, got out of bed, with a lantern; `size` tall, origin between the feet. */
export function keeper(scene: Scene, size: number) {
  const person = picture(scene, 'nights/keeper', size * 0.7, size, (ctx, w, h) => {
    ctx.fillStyle = '#2A1830'
    for (const x of [0.3, 0.52]) {
      roundBox(ctx, w * x, h * 0.88, w * 0.18, h * 0.12, 3)
      ctx.fill()
    }
    ctx.beginPath()
    ctx.moveTo(w * 0.5, h * 0.26)
    ctx.quadraticCurveTo(w * 0.84, h * 0.4, w * 0.82, h * 0.92)
    ctx.lineTo(w * 0.16, h * 0.92)
    ctx.quadraticCurveTo(w * 0.16, h * 0.4, w * 0.5, h * 0.26)
    fillWith(ctx, vertical(ctx, h * 0.26, h * 0.92, '#FFC24D', '#C9772E'))
    circleAt(ctx, w * 0.5, h * 0.24, w * 0.21)
    fillWith(ctx, '#F7DDBF')
    ctx.beginPath()
    ctx.arc(w * 0.5, h * 0.18, w * 0.21, Math.PI, Math.PI * 2)
    ctx.closePath()
    fillWith(ctx, '#E8962F')
    roundBox(ctx, w * 0.16, h * 0.17, w * 0.68, h * 0.035, 2)
    ctx.fill()
    ctx.strokeStyle = '#3A2030'
    ctx.lineWidth = 1.6
    for (const x of [0.42, 0.58]) {
      ctx.beginPath()
      ctx.arc(w * x, h * 0.26, w * 0.035, 0.1, Math.PI - 0.1)
      ctx.stroke()
    }
  })
  const lamp = glow(scene, colour.lantern, size * 0.5).setPosition(-size * 0.34, -size * 0.42)
  return scene.add.container(0, 0, [lamp, person.setPosition(0, -size / 2)])
}
