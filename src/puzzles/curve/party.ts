/** The picnic on the lawn of the peak: three guests who dress for the forecast, a basket, and a tall thermometer. */
import { colour } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { move, shakeHead } from '../../scenes/kit/motion.ts'
import { type Ctx, fade, fillWith, softLight, vertical } from '../../scenes/kit/paint.ts'
import type { On } from '../../scenes/kit/stageOf.ts'
import { flash, starBurst } from '../../scenes/kit/theatre.ts'
import type { PicnicLayout } from './layout.ts'
import type { Setup } from './schema.ts'
import { createThermometer } from './thermometer.ts'

const animals = ['bear', 'rabbit-face', 'cat-face'] as const
/** What is worn, the warmest clothes first, then for what no weather has: where on a guest, in parts of its size. */
const clothes = [
  { name: 'coat', x: 0, y: 0.42, size: 0.8 },
  { name: 'scarf', x: 0.1, y: 0.4, size: 0.62 },
  { name: 't-shirt', x: 0, y: 0.46, size: 0.72 },
  { name: 'womans-hat', x: 0, y: -0.46, size: 0.74 },
] as const
const cold = { name: 'snowman', x: 0, y: 0.02, size: 1.15 } as const
const hot = { name: 'fire-extinguisher', x: 0.42, y: 0.3, size: 0.66 } as const

export function createParty(on: On, setup: Setup, at: PicnicLayout) {
  const { kit } = on
  const { scene } = kit
  const { size } = at
  const guests = at.guests.map(({ x, y }, i) => {
    const body = sprite(scene, animals[i % animals.length] ?? 'bear', size)
    const worn = [...clothes, cold, hot].map((one) =>
      sprite(scene, one.name, size * one.size)
        .setPosition(size * one.x, size * one.y)
        .setVisible(false),
    )
    const sweat = sprite(scene, 'sweat-droplets', size * 0.42).setPosition(size * 0.5, -size * 0.42)
    const flake = sprite(scene, 'snowflake', size * 0.36).setPosition(-size * 0.5, -size * 0.42)
    const view = scene.add.container(x, y, [body, ...worn, sweat, flake])
    return { view, worn, sweat, flake, home: { x, y } }
  })
  const basket = sprite(scene, 'basket', size * 0.62).setPosition(at.basket.x - size * 0.5, at.basket.y)
  const food = ['sandwich', 'watermelon'].map((name, i) =>
    sprite(scene, name, size * 0.46).setPosition(at.basket.x + size * (0.08 + i * 0.52), at.basket.y),
  )
  const penguin = scene.add
    .container(at.basket.x + size * 1.7, at.basket.y - size * 0.1, [
      sprite(scene, 'penguin', size * 0.62),
      sprite(scene, 'sunglasses', size * 0.36).setPosition(0, -size * 0.13),
    ])
    .setVisible(false)
  const glass = createThermometer(scene, setup, at.thermometer, Math.max(15, size * 0.24))

  function reset(): void {
    for (const { view, worn, sweat, flake, home } of guests) {
      scene.tweens.killTweensOf(view)
      view.setPosition(home.x, home.y).setAngle(0)
      for (const one of [...worn, sweat, flake]) one.setVisible(false)
    }
    for (const one of food) one.setVisible(false)
    penguin.setVisible(false)
    glass.read(undefined)
  }

  return {
    reset,
    /** Everybody puts on what the curve calls for; for what no weather has, they come as they think best. */
    dress(answer: number, wild: boolean, says: number): void {
      const wears = wild ? (says < 0 ? clothes.length : clothes.length + 1) : answer
      for (const [i, { view, worn, home }] of guests.entries()) {
        for (const [w, one] of worn.entries()) one.setVisible(w === wears)
        if (kit.calm()) continue
        view.setY(home.y - size * 0.2)
        move(scene, view, { y: home.y }, { span: 'settle', delay: i * 60 })
      }
    },
    /** The day comes, °C: who is dressed for it eats, who is not sweats or shivers. */
    come(heat: number, truth: number, answer: number, right: boolean, says: number): void {
      glass.read(heat)
      if (right) {
        for (const [i, one] of food.entries()) {
          one.setVisible(true)
          flash(scene, one.x, one.y, colour.jade, size * (0.5 + i * 0.1))
        }
        for (const [i, { view, home }] of guests.entries())
          if (!kit.calm())
            scene.tweens.add({
              targets: view,
              y: home.y - size * 0.25,
              duration: 180,
              delay: i * 90,
              yoyo: true,
            })
        return
      }
      const tooWarm = answer === truth ? says < heat : answer < truth
      for (const { view, sweat, flake } of guests) {
        ;(tooWarm ? sweat : flake).setVisible(true)
        shakeHead(scene, view)
      }
    },
    /** Nobody ever explains it. */
    stowaway: () => penguin.setVisible(true),
    cheer: () => starBurst(scene, at.basket.x, at.basket.y - size, { reach: size * 1.4 }),
    dispose(): void {
      glass.dispose()
      for (const { view } of guests) view.destroy()
      for (const part of [basket, ...food, penguin]) part.destroy()
    },
  }
}

/** The lawn, and the blanket on it. */
export function paintLawn(ctx: Ctx, w: number, h: number, { lawn, basket, size }: PicnicLayout): void {
  ctx.fillStyle = vertical(ctx, lawn, h, '#2E7D5B', '#12382F')
  ctx.beginPath()
  ctx.moveTo(0, lawn + size * 0.12)
  ctx.quadraticCurveTo(w * 0.5, lawn - size * 0.2, w, lawn + size * 0.05)
  ctx.lineTo(w, h)
  ctx.lineTo(0, h)
  ctx.closePath()
  ctx.fill()
  ctx.save()
  ctx.translate(basket.x, basket.y + size * 0.05)
  const [half, deep] = [size * 1.75, Math.min(size * 0.46, h - basket.y - 4)]
  ctx.beginPath()
  ctx.moveTo(-half * 0.82, -deep)
  ctx.lineTo(half * 0.82, -deep)
  ctx.lineTo(half, deep)
  ctx.lineTo(-half, deep)
  ctx.closePath()
  fillWith(ctx, '#F7E9D2')
  ctx.clip()
  ctx.fillStyle = fade('#D8574B', 0.55)
  for (let i = -6; i <= 6; i += 2) ctx.fillRect((i * half) / 6, -deep, half / 6, deep * 2)
  for (let i = -2; i <= 2; i += 2) ctx.fillRect(-half, (i * deep) / 3, half * 2, deep / 3)
  ctx.restore()
  softLight(ctx, basket.x, lawn, size * 3, '#FFE2A0', 0.16)
}
