import type Phaser from 'phaser'
import { duration } from '../../../look/index.ts'
import { calm } from '../motion.ts'
import type { Painter } from '../texture.ts'
import { paint } from '../texture.ts'

/** A place painted behind a stage's actors. `P` says where things stand in it, in CSS pixels. */
export interface Backdrop<P> {
  /** Lies under everything else: depth -100. */
  readonly view: Phaser.GameObjects.Container
  /** Where things stand at the present size. */
  places(): P
  /** Paints the place anew at the stage's present size. */
  resize(width: number, height: number): void
}

interface Plan<P> {
  readonly name: string
  readonly places: (width: number, height: number) => P
  readonly paint: (ctx: CanvasRenderingContext2D, width: number, height: number, places: P) => void
  /** Things that move in it: made for each size, destroyed at the next. */
  readonly alive?: (
    scene: Phaser.Scene,
    places: P,
    width: number,
    height: number,
  ) => Phaser.GameObjects.GameObject[]
}

export function createBackdrop<P>(
  scene: Phaser.Scene,
  plan: Plan<P>,
  width: number,
  height: number,
): Backdrop<P> {
  const view = scene.add.container(0, 0).setDepth(-100)
  let key = ''
  let places = plan.places(width, height)

  function resize(w: number, h: number): void {
    places = plan.places(w, h)
    const old = key
    const draw: Painter = (ctx) => plan.paint(ctx, w, h, places)
    key = paint(scene, `backdrop/${plan.name}`, w, h, draw)
    view.removeAll(true)
    view.add(scene.add.image(0, 0, key).setOrigin(0, 0))
    view.add(plan.alive?.(scene, places, w, h) ?? [])
    if (old && old !== key) scene.textures.remove(old)
  }

  // Backdrops are the largest pictures in memory, so each leaves with its stage.
  view.once('destroy', () => {
    if (scene.textures.exists(key)) scene.textures.remove(key)
  })
  resize(width, height)
  return { view, places: () => places, resize }
}

interface Ground {
  readonly paint: (ctx: CanvasRenderingContext2D, width: number, height: number) => void
  /** As a plan's. */
  readonly alive?: (scene: Phaser.Scene, width: number, height: number) => Phaser.GameObjects.GameObject[]
}

/**
 * A district's ground, on which places of several kinds lie. `extra` is painted last: a chart, a table, a pier; `name` tells
 * apart what lies on it.
 */
export function groundOf(district: string, { paint, alive }: Ground) {
  return (
    { scene }: { readonly scene: Phaser.Scene },
    name: string,
    width: number,
    height: number,
    extra?: Ground['paint'],
  ): Backdrop<undefined> =>
    createBackdrop(
      scene,
      {
        name: `${district}-${name}`,
        places: () => undefined,
        paint(ctx, w, h) {
          paint(ctx, w, h)
          extra?.(ctx, w, h)
        },
        alive: (on, _, w, h) => alive?.(on, w, h) ?? [],
      },
      width,
      height,
    )
}

/** Glints that come and go on water. Still in calm. */
export function glints(
  scene: Phaser.Scene,
  area: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  count: number,
  random: () => number,
): Phaser.GameObjects.GameObject[] {
  const key = paint(scene, 'glint', 36, 4, (ctx) => {
    const light = ctx.createLinearGradient(0, 0, 36, 0)
    light.addColorStop(0, 'rgb(200 214 255 / 0)')
    light.addColorStop(0.5, 'rgb(226 234 255 / 0.9)')
    light.addColorStop(1, 'rgb(200 214 255 / 0)')
    ctx.fillStyle = light
    ctx.beginPath()
    ctx.ellipse(18, 2, 18, 1.2, 0, 0, Math.PI * 2)
    ctx.fill()
  })
  return Array.from({ length: count }, () => {
    const near = random()
    const glint = scene.add
      .image(area.x + random() * area.width, area.y + near * area.height, key)
      .setScale(0.3 + near * 0.9, 0.6 + near * 0.6)
      .setAlpha(calm(scene) ? 0.25 : 0)
    if (!calm(scene)) {
      scene.tweens.add({
        targets: glint,
        alpha: 0.5,
        x: glint.x + 10 + near * 16,
        duration: duration.grand * (1.2 + random()),
        delay: random() * 3000,
        yoyo: true,
        repeat: -1,
        repeatDelay: random() * 2500,
        ease: 'Sine.inOut',
      })
    }
    return glint
  })
}
