import type Phaser from 'phaser'
import { createRandom } from '../../engine/index.ts'
import { colour } from '../../look/index.ts'
import { calm } from '../kit/motion.ts'
import { fade } from '../kit/paint.ts'
import { addTexture, paint } from '../kit/texture.ts'
import type { MapLayout } from './layout.ts'

/**
 * The harbour's water: the city hangs in it upside down, cut into strips that sway, the more the nearer; over them
 * drift ripples. Everything is painted once and only moved.
 */
export interface Water {
  /** Paints anew what the water mirrors, from pictures standing on the quay. */
  mirror(pictures: readonly Mirrored[]): void
  /** `time` in milliseconds. */
  update(time: number): void
}

export interface Mirrored {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly key: string
}

/** Reflections are soft anyway: half a pixel to the pixel is enough. */
const detail = 0.5
/** Nearer water sees the city from above, so its image is shorter than the city. */
const squash = 0.72
const tile = 512

let serial = 0

interface Strip {
  readonly image: Phaser.GameObjects.Image
  readonly sway: number
  readonly phase: number
}

export function createWater(scene: Phaser.Scene, layout: MapLayout): Water {
  const { world, height, quay, width } = layout
  const depth = height - quay
  scene.add
    .image(0, quay, paint(scene, 'map/sea', width, depth, paintSea))
    .setOrigin(0, 0)
    .setScrollFactor(0)
    .setDepth(10)
  const strips: Strip[] = []
  const ripples = [0.16, 0.42, 0.72].map((at, i) => createRipple(scene, layout, quay + depth * at, i))

  function mirror(pictures: readonly Mirrored[]): void {
    const canvas = document.createElement('canvas')
    canvas.width = Math.ceil(world * detail)
    canvas.height = Math.ceil(depth * detail)
    const ctx = canvas.getContext('2d')
    if (!ctx) return
    ctx.scale(detail, detail)
    for (const { x, y, width: wide, key } of pictures) {
      const source = scene.textures.get(key).getSourceImage() as HTMLCanvasElement
      const high = (source.height / source.width) * wide
      ctx.save()
      // Mirrored about the quay's line.
      ctx.translate(0, 6)
      ctx.scale(1, -squash)
      ctx.drawImage(source, x, y - quay, wide, high)
      ctx.restore()
    }
    ctx.globalCompositeOperation = 'destination-in'
    const fall = ctx.createLinearGradient(0, 0, 0, depth)
    fall.addColorStop(0, 'rgb(0 0 0 / 0.72)')
    fall.addColorStop(0.55, 'rgb(0 0 0 / 0.34)')
    fall.addColorStop(1, 'rgb(0 0 0 / 0.05)')
    ctx.fillStyle = fall
    ctx.fillRect(0, 0, world, depth)
    hang(canvas)
  }

  function hang(canvas: HTMLCanvasElement): void {
    const old = strips[0]?.image.texture.key
    for (const { image } of strips) image.destroy()
    strips.length = 0
    const key = `map/mirror/${serial++}`
    const frames: Record<string, readonly [number, number, number, number]> = {}
    const rows: { readonly name: string; readonly y: number; readonly near: number }[] = []
    for (let y = 0, row = 0; y < canvas.height; row++) {
      const near = y / canvas.height
      const high = Math.min(canvas.height - y, Math.round(1.5 + near * 3.5))
      frames[`${row}`] = [0, y, canvas.width, high]
      rows.push({ name: `${row}`, y: y / detail, near })
      y += high
    }
    addTexture(scene, key, canvas, detail, frames)
    for (const { name, y, near } of rows) {
      const image = scene.add
        .image(0, quay + y, key, name)
        .setOrigin(0, 0)
        .setDepth(12)
      strips.push({ image, sway: 0.6 + near * 6, phase: y * 0.11 })
    }
    if (old) scene.textures.remove(old)
  }

  return {
    mirror,
    update(time) {
      if (calm(scene)) return
      const t = time / 1000
      for (const { image, sway, phase } of strips) {
        image.x = sway * (Math.sin(t * 1.35 + phase) + 0.5 * Math.sin(t * 2.3 + phase * 1.7))
      }
      for (const ripple of ripples) ripple(t)
    },
  }
}

function paintSea(ctx: CanvasRenderingContext2D, w: number, h: number): void {
  const sea = ctx.createLinearGradient(0, 0, 0, h)
  sea.addColorStop(0, '#2C2A68')
  sea.addColorStop(0.18, '#1A2054')
  sea.addColorStop(0.6, '#101840')
  sea.addColorStop(1, '#0A0F2C')
  ctx.fillStyle = sea
  ctx.fillRect(0, 0, w, h)
}

/** A band of short crests that drifts along; returns how to move it. */
function createRipple(
  scene: Phaser.Scene,
  { world, height, quay }: MapLayout,
  y: number,
  index: number,
): (seconds: number) => void {
  const band = (height - quay) * (0.2 + index * 0.12)
  const key = paint(scene, `map/ripple/${index}`, tile, band, (ctx, w, h) => {
    const random = createRandom(index + 1, 'ripple')
    for (let i = 0; i < 46 - index * 8; i++) {
      const long = (8 + random.next() * 26) * (1 + index * 0.8)
      const [x, at] = [random.next() * w, random.next() * h]
      const thick = 0.9 + index * 0.6
      ctx.fillStyle =
        random.next() < 0.45 ? fade(colour.ink, 0.34) : fade('#B4C2FF', 0.07 + random.next() * 0.09)
      // Drawn twice, so that the tile's ends meet.
      for (const shift of [0, -w]) {
        ctx.beginPath()
        ctx.ellipse(x + shift + long / 2, at, long / 2, thick, 0, 0, Math.PI * 2)
        ctx.fill()
      }
    }
  })
  const images = Array.from({ length: Math.ceil(world / tile) + 2 }, () =>
    scene.add
      .image(0, y - band / 2, key)
      .setOrigin(0, 0)
      .setDepth(14),
  )
  const move = (seconds: number) => {
    const drift = (seconds * (5 + index * 6) * (index % 2 ? -1 : 1)) % tile
    for (let i = 0; i < images.length; i++) {
      const image = images[i]
      if (image) image.x = (i - 1) * tile + drift
    }
  }
  move(0)
  return move
}
