import type Phaser from 'phaser'
import { colour, duration } from '../../look/index.ts'
import { calm } from '../kit/motion.ts'
import { type Ctx, circleAt, fade, fillWith, softLight, vertical } from '../kit/paint.ts'
import { paintApart } from '../kit/texture.ts'
import type { District, MapLayout } from './layout.ts'
import type { Lights } from './lights.ts'
import { places } from './places/index.ts'
import { createSite, type Site } from './site.ts'

/** A district standing on the quay: its stone, and on it the light that stars have switched on, in one picture. */
export interface Quarter {
  /** Switches on what these lights add, fading in over what was; says whether anything changed. */
  shine(lights: Lights): boolean
  /** The picture as it is, for the water to mirror, and where it lies. */
  mirror(): {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly key: string
  }
}

/** The quay's wall, below the buildings' feet. */
export const quayWall = 16

/** Chimneys, hills and glows may lean over the neighbours by this part of the width. */
const lean = 0.12

export function createQuarter(
  scene: Phaser.Scene,
  district: District,
  { quay, skyline }: MapLayout,
  first: Lights,
): Quarter {
  const pad = district.width * lean
  const above = skyline + pad * 2
  const [width, height] = [district.width + pad * 2, above + quayWall]
  const [x, y] = [district.x - pad, quay - above]
  const build = places[district.number - 1]
  if (!build) throw new Error(`No district ${district.number}`)

  const pass = (kind: 'stone' | 'light', lights: Lights) => (ctx: Ctx) => {
    ctx.translate(pad, above)
    const size = { width: district.width, height: skyline }
    build(createSite(ctx, kind, size, district.number * 101, lights))
    if (kind === 'stone') paintQuay(ctx, district.width)
    paintLamps(ctx, district.width, lights, kind)
    if (kind === 'light' && lights.beacon) paintBeacon(ctx, size)
  }
  const keyOf = (lights: Lights) =>
    paintApart(
      scene,
      `map/quarter/${district.number}/${lights.stars}/${lights.lamps.join()}`,
      width,
      height,
      (ctx) => {
        ctx.save()
        pass('stone', lights)(ctx)
        ctx.restore()
        const light = ctx.canvas.cloneNode() as HTMLCanvasElement
        const over = light.getContext('2d')
        if (!over) return
        over.setTransform(ctx.getTransform())
        pass('light', lights)(over)
        ctx.drawImage(light, 0, 0, width, height)
      },
    )
  const place = (key: string) => scene.add.image(x, y, key).setOrigin(0, 0)
  let now = place(keyOf(first)).setDepth(20)
  arriveWith(now, scene)

  return {
    shine(lights) {
      const key = keyOf(lights)
      if (key === now.texture.key) return false
      const before = now
      now = place(key).setDepth(21).setAlpha(0)
      scene.tweens.add({
        targets: now,
        alpha: 1,
        duration: duration.grand * 1.6,
        ease: 'Sine.inOut',
        onComplete: () => {
          const old = before.texture.key
          before.destroy()
          scene.textures.remove(old)
        },
      })
      return true
    },
    mirror: () => ({ x, y, width, key: now.texture.key }),
  }
}

function arriveWith(image: Phaser.GameObjects.Image, scene: Phaser.Scene): void {
  image.setAlpha(0)
  scene.tweens.add({
    targets: image,
    alpha: 1,
    ...(!calm(scene) && { y: { from: image.y + 14, to: image.y } }),
    // Soon: on a weak laptop each district is also a frame's work to paint.
    duration: duration.arrive,
    ease: 'Cubic.out',
  })
}

function paintQuay(ctx: Ctx, width: number): void {
  ctx.fillStyle = vertical(ctx, 0, quayWall, '#4A4F92', '#2A2E6A', '#171A45')
  // A pixel wider than its share, so that no seam shows between neighbours.
  ctx.fillRect(-0.5, -1, width + 1, quayWall)
  ctx.fillStyle = fade('#C9D2FF', 0.3)
  ctx.fillRect(-0.5, -1, width + 1, 1.5)
  ctx.fillStyle = fade(colour.ink, 0.4)
  for (let x = 0; x < width; x += 22) ctx.fillRect(x, 5, 1.2, quayWall)
}

/** A lamp post for every place of the district; its globes are the place's stars. */
function paintLamps(ctx: Ctx, width: number, { lamps }: Lights, kind: 'stone' | 'light'): void {
  const high = Math.max(15, width * 0.075)
  for (const [i, stars] of lamps.entries()) {
    const x = (width * (i + 0.5)) / lamps.length
    if (kind === 'stone') {
      ctx.fillStyle = stars === undefined ? fade(colour.mist, 0.22) : fade(colour.mist, 0.6)
      ctx.fillRect(x - 0.9, -high, 1.8, high + 2)
      ctx.fillRect(x - 2.6, 0, 5.2, 2)
    }
    if (stars === undefined) continue
    for (let globe = 0; globe < 3; globe++) {
      const [gx, gy] = [x + (globe - 1) * high * 0.3, -high - (globe === 1 ? high * 0.16 : 0)]
      const r = Math.max(2.2, high * 0.12)
      if (kind === 'stone') {
        circleAt(ctx, gx, gy, r)
        fillWith(ctx, '#3B4390')
      } else if (globe < stars) {
        ctx.save()
        ctx.globalCompositeOperation = 'lighter'
        softLight(ctx, gx, gy, r * 5, colour.lantern, 0.6)
        ctx.restore()
        circleAt(ctx, gx, gy, r)
        fillWith(ctx, '#FFF1C9')
      }
    }
    if (kind === 'light' && stars > 0) {
      ctx.save()
      ctx.globalCompositeOperation = 'lighter'
      ctx.translate(x, 1)
      ctx.scale(1, 0.22)
      softLight(ctx, 0, 0, high * 1.5, colour.lantern, 0.16 * stars)
      ctx.restore()
    }
  }
}

/** The whole district won: light stands over it. */
function paintBeacon(ctx: Ctx, { width, height }: Pick<Site, 'width' | 'height'>): void {
  ctx.save()
  ctx.globalCompositeOperation = 'lighter'
  ctx.scale(1, 0.7)
  softLight(ctx, width / 2, -height * 0.12, width * 0.62, colour.lantern, 0.26)
  ctx.restore()
}
