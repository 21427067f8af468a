import type Phaser from 'phaser'
import { colour, duration, ease } from '../../look/index.ts'
import type { Point } from './layout.ts'
import { glow } from './light.ts'
import { calm } from './motion.ts'
import { createFace, type MakePart } from './pipFace.ts'
import { type Feeling, feelingAfter, type Look, lookOf, type Mood } from './pipMood.ts'
import { paintAerial, paintArm, paintBody, paintTassel } from './pipPaint.ts'
import { paint } from './texture.ts'

export type { Feeling, Mood } from './pipMood.ts'
export { feelingAfter }

/** Pip on a stage. Place and size it through `view` (its origin is the middle of the lantern). */
export interface Pip {
  readonly view: Phaser.GameObjects.Container
  /** Shows the model's numbers; cheap when nothing changed. */
  feel(feeling: Feeling): void
  /** Turns the eyes towards a point of the scene; without one, ahead. */
  lookAt(point?: { readonly x: number; readonly y: number }): void
  /** A small jump of joy, or of surprise. */
  hop(): void
  /** Raises an arm towards the next thing to do, once. */
  point(side: 'left' | 'right'): void
  readonly mood: Mood
}

/** Draws Pip with its middle at a place, `size` CSS pixels wide, dark until it is told what its model reaches. */
export function createPip(scene: Phaser.Scene, size = 100, at: Point = { x: 0, y: 0 }): Pip {
  const k = size / 100
  const part: MakePart = (name, w, h, draw) =>
    scene.add.image(
      0,
      0,
      paint(scene, `pip/${name}`, w * k, h * k, (ctx) => {
        ctx.scale(k, k)
        draw(ctx)
      }),
    )

  const halo = glow(scene, colour.lantern, size * 1.5)
  const tassel = part('tassel', 22, 40, paintTassel)
    .setOrigin(0.5, 0)
    .setPosition(0, 42 * k)
  const aerial = part('aerial', 24, 34, paintAerial)
    .setOrigin(0.5, 1)
    .setPosition(0, -42 * k)
  const spark = glow(scene, colour.neonBlue, 16 * k).setPosition(3 * k, -67 * k)
  const armLeft = part('arm', 22, 30, paintArm)
    .setOrigin(0.5, 0.1)
    .setPosition(-41 * k, 6 * k)
    .setAngle(24)
  const armRight = part('arm', 22, 30, paintArm)
    .setOrigin(0.5, 0.1)
    .setPosition(41 * k, 6 * k)
    .setAngle(-24)
  const paperDark = part('body-dark', 100, 96, (ctx) => paintBody(ctx, false))
  const paperLit = part('body-lit', 100, 96, (ctx) => paintBody(ctx, true)).setAlpha(0)
  const face = createFace(part, k)

  // Three boxes, so that hopping, floating and being placed never move the same one.
  const inner = scene.add.container(0, 0, [
    tassel,
    aerial,
    spark,
    armLeft,
    armRight,
    paperDark,
    paperLit,
    ...face.parts,
  ])
  const floating = scene.add.container(0, 0, [halo, inner])
  const view = scene.add.container(at.x, at.y, [floating])

  const light = { glow: 0, squint: 1 }
  const gaze = { x: 0, y: 0 }
  let look: Look = { mood: 'dark', glow: -1, squint: 1 }
  let blinking = 0

  /** A contest that stands still is scrubbed, and its pictures must be right without any time passing. */
  const still = () => calm(scene) || scene.tweens.timeScale === 0

  function draw(): void {
    halo.setAlpha(0.75 * light.glow)
    // Eyes see brightness by its root, so half the figure must not look like mud.
    paperLit.setAlpha(Math.sqrt(light.glow))
    const open = Math.max(0.12, (1 - light.squint) * (1 - blinking))
    face.look(gaze.x, gaze.y, open)
  }

  function pose(mood: Mood): void {
    face.wear(mood)
    spark.setAlpha(mood === 'learning' ? 1 : mood === 'dark' ? 0 : 0.45)
    const tilt = mood === 'puzzled' ? -7 : mood === 'unsure' ? 4 : 0
    const arms = mood === 'delighted' ? 140 : mood === 'puzzled' ? 60 : 24
    const to = { duration: duration.settle, ease: ease('overshoot') }
    scene.tweens.killTweensOf([armLeft, armRight])
    if (still()) {
      inner.setAngle(tilt)
      armLeft.setAngle(arms)
      armRight.setAngle(mood === 'puzzled' ? -24 : -arms)
      return
    }
    scene.tweens.add({ targets: inner, angle: tilt, ...to })
    scene.tweens.add({ targets: armLeft, angle: arms, ...to })
    scene.tweens.add({ targets: armRight, angle: mood === 'puzzled' ? -24 : -arms, ...to })
  }

  function feel(feeling: Feeling): void {
    const next = lookOf(feeling)
    const first = look.glow < 0
    const changed = next.mood !== look.mood
    if (!changed && next.glow === look.glow && next.squint === look.squint) return
    look = next
    if (changed || first) pose(next.mood)
    scene.tweens.killTweensOf(light)
    const to = { glow: next.glow, squint: next.mood === 'dark' ? 1 : next.squint }
    if (scene.tweens.timeScale === 0) {
      Object.assign(light, to)
      blinking = 0
      draw()
      return
    }
    scene.tweens.add({
      targets: light,
      ...to,
      duration: duration.settle,
      ease: ease('out'),
      onUpdate: draw,
      onComplete: draw,
    })
  }

  function lookAt(point?: { readonly x: number; readonly y: number }): void {
    if (point) {
      const dx = point.x - view.x
      const dy = point.y - view.y
      const far = Math.hypot(dx, dy) || 1
      gaze.x = (dx / far) * 4 * k
      gaze.y = (dy / far) * 3 * k
    } else gaze.x = gaze.y = 0
    draw()
  }

  function hop(): void {
    if (calm(scene)) return
    scene.tweens.chain({
      targets: inner,
      tweens: [
        { scaleY: 0.86, scaleX: 1.1, duration: duration.press, ease: ease('out') },
        { scaleY: 1.08, scaleX: 0.94, y: -18 * k, duration: duration.quick, ease: ease('out') },
        { scaleY: 1, scaleX: 1, y: 0, duration: duration.settle, ease: ease('overshoot') },
      ],
    })
  }

  function point(side: 'left' | 'right'): void {
    const arm = side === 'left' ? armLeft : armRight
    const turn = side === 'left' ? 92 : -92
    gaze.x = (side === 'left' ? -4 : 4) * k
    draw()
    if (calm(scene)) {
      arm.setAngle(turn)
      return
    }
    scene.tweens.add({ targets: arm, angle: turn, duration: duration.arrive, ease: ease('overshoot') })
  }

  if (!calm(scene)) {
    scene.tweens.add({
      targets: view.list,
      y: '-=4',
      duration: 1900,
      ease: 'Sine.inOut',
      yoyo: true,
      repeat: -1,
    })
    scene.tweens.add({
      targets: tassel,
      angle: { from: -5, to: 5 },
      duration: 1500,
      ease: 'Sine.inOut',
      yoyo: true,
      repeat: -1,
    })
    scene.tweens.add({
      targets: { closed: 0 },
      closed: 1,
      duration: 80,
      yoyo: true,
      repeat: -1,
      repeatDelay: 3400,
      onUpdate: (_tween, blink: { closed: number }) => {
        blinking = blink.closed
        draw()
      },
    })
  }
  feel({})
  // Dark from its first frame on: until a tween has moved, nothing else would dim the halo.
  draw()
  return {
    view,
    feel,
    lookAt,
    hop,
    point,
    get mood() {
      return look.mood
    },
  }
}
