import type Phaser from 'phaser'
import { createRandom } from '../../engine/index.ts'
import { paintHills, paintSky, paintTowers } from '../kit/backdrops/night.ts'
import { glow } from '../kit/light.ts'
import { calm } from '../kit/motion.ts'
import { type Ctx, fade, softLight, strokeLine } from '../kit/paint.ts'
import { paint } from '../kit/texture.ts'
import type { MapLayout } from './layout.ts'
import type { Night } from './weather.ts'

/** Everything behind the city and above it: sky, far shore, clouds, rain. */
export interface Heavens {
  /** `time` and `delta` in milliseconds. */
  update(time: number, delta: number): void
}

/** How much of the view's movement a layer follows: 0 stands still like the stars, 1 moves with the quay. */
const follow = { hills: 0.14, shore: 0.34, mist: 0.7 } as const

export function createHeavens(scene: Phaser.Scene, layout: MapLayout, night: Night, blaze: number): Heavens {
  const { width, world, quay } = layout
  const still = calm(scene)
  const share = (part: number) => (still ? 1 : part)
  const wide = (part: number) => Math.ceil(width + (world - width) * share(part))
  /** A layer as high as `rise`, in parts of the sky, and no higher: what is empty costs as much to draw as what is not. */
  const layer = (name: string, part: number, rise: number, draw: (ctx: Ctx, w: number) => void) => {
    const high = Math.ceil(quay * rise) + 4
    const top = quay + 4 - high
    const key = paint(scene, `map/${name}`, wide(part), high, (ctx, w) => {
      ctx.translate(0, -top)
      draw(ctx, w)
    })
    return scene.add.image(0, top, key).setOrigin(0, 0).setScrollFactor(share(part), 0)
  }

  scene.add
    .image(
      0,
      0,
      paint(scene, 'map/sky', width, quay + 4, (ctx, w) => {
        paintSky(ctx, w, quay + 4, { hour: night.hour, moon: night.moon, seed: 21 })
      }),
    )
    .setOrigin(0, 0)
    .setScrollFactor(0)
  twinkle(scene, layout, still)
  layer('hills', follow.hills, 0.46, (ctx, w) => {
    paintHills(ctx, w, quay, quay * 0.42, '#171C50', 6)
    paintHills(ctx, w, quay, quay * 0.26, '#141845', 14)
  }).setDepth(2)
  layer('shore', follow.shore, 0.58, (ctx, w) => {
    const low = { seed: 5, low: quay * 0.03, high: quay * 0.3, thin: 12, broad: 34, pitch: 5 }
    paintTowers(ctx, 0, w, quay, { ...low, tone: '#191E55', lit: 0.05 + blaze * 0.5 })
    ctx.save()
    ctx.globalCompositeOperation = 'lighter'
    ctx.translate(w / 2, quay)
    ctx.scale(w / 700, 1)
    softLight(ctx, 0, 0, quay * 0.55, '#7A4CC8', 0.16 + blaze * 0.3)
    ctx.restore()
  }).setDepth(3)
  // The moon's path on the water.
  glow(scene, '#9FB4FF', 100)
    .setPosition(night.moon[0] * width, quay + 30)
    .setDisplaySize(90, (layout.height - quay) * 1.5)
    .setAlpha(night.weather === 'clear' ? 0.28 : 0.12)
    .setScrollFactor(0)
    .setDepth(13)

  const clouds = createClouds(scene, layout, night, still)
  const rain = night.weather === 'drizzle' && !still ? createRain(scene, layout) : undefined
  return {
    update(time, delta) {
      if (still) return
      clouds(time)
      rain?.(delta)
    },
  }
}

function twinkle(scene: Phaser.Scene, { width, quay }: MapLayout, still: boolean): void {
  const random = createRandom(77, 'twinkle')
  for (let i = 0; i < 14; i++) {
    const star = glow(scene, '#DDE6FF', 3 + random.next() * 4)
      .setPosition(random.next() * width, random.next() * quay * 0.45)
      .setScrollFactor(0)
      .setDepth(1)
      .setAlpha(0.5)
    if (still) continue
    scene.tweens.add({
      targets: star,
      alpha: 1,
      duration: 900 + random.next() * 1600,
      delay: random.next() * 3000,
      yoyo: true,
      repeat: -1,
      repeatDelay: 1500 + random.next() * 4000,
      ease: 'Sine.inOut',
    })
  }
}

/** Long thin clouds, low mist when the night has it; returns how to move them. */
function createClouds(
  scene: Phaser.Scene,
  { width, quay }: MapLayout,
  night: Night,
  still: boolean,
): (time: number) => void {
  const random = createRandom(3, 'clouds')
  const key = paint(scene, 'map/cloud', 420, 90, (ctx) => {
    for (let i = 0; i < 26; i++) {
      const [x, r] = [60 + random.next() * 300, 18 + random.next() * 34]
      ctx.save()
      ctx.translate(x, 45 + (random.next() - 0.5) * 18)
      ctx.scale(2.2, 0.5)
      softLight(ctx, 0, 0, r, '#8C96DA', 0.5)
      ctx.restore()
    }
  })
  const mist = night.weather === 'mist'
  const clouds = Array.from({ length: mist ? 9 : night.weather === 'drizzle' ? 7 : 4 }, (_, i) => {
    const low = mist && i > 3
    const image = scene.add
      .image(0, quay * (low ? 0.72 + random.next() * 0.3 : 0.12 + random.next() * 0.4), key)
      .setScale(low ? 2.6 : 1 + random.next() * 1.2, low ? 1.5 : 1)
      // The texture is strong and the image faint: eight bits of so thin a veil would show as bands.
      .setAlpha(low ? 0.2 : 0.15)
      .setScrollFactor(still ? 0 : low ? 0.2 : 0.08, 0)
      .setDepth(low ? 24 : 4)
    return { image, from: random.next() * (width + 900), speed: (low ? 9 : 4) + random.next() * 4 }
  })
  const move = (time: number) => {
    for (const cloud of clouds) {
      cloud.image.x = ((cloud.from + (time / 1000) * cloud.speed) % (width + 1300)) - 450
    }
  }
  move(0)
  return move
}

/** Fine rain: a fixed set of streaks that fall, and start again at the top. */
function createRain(scene: Phaser.Scene, { width, height }: MapLayout): (delta: number) => void {
  const random = createRandom(8, 'rain')
  const key = paint(scene, 'map/rain', 6, 26, (ctx) => {
    const streak = ctx.createLinearGradient(0, 0, 0, 26)
    streak.addColorStop(0, fade('#C9D6FF', 0))
    streak.addColorStop(1, fade('#C9D6FF', 0.5))
    ctx.strokeStyle = streak
    ctx.lineWidth = 1.1
    strokeLine(ctx, 5, 0, 1, 26)
  })
  const drops = Array.from({ length: Math.min(90, Math.round(width / 14)) }, () => {
    const near = random.next()
    const image = scene.add
      .image(random.next() * width, random.next() * height, key)
      .setScale(0.6 + near * 0.7)
      .setAlpha(0.3 + near * 0.5)
      .setScrollFactor(0)
      .setDepth(40)
    return { image, speed: 0.32 + near * 0.3 }
  })
  return (delta) => {
    for (const { image, speed } of drops) {
      image.y += speed * delta
      image.x -= speed * delta * 0.16
      if (image.y > height) {
        image.y = -20
        image.x = (image.x + width * 1.37) % (width + 60)
      }
    }
  }
}
