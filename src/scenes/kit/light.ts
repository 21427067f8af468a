import type Phaser from 'phaser'
import { colour as tokens } from '../../look/index.ts'
import { fade, roundBox, softLight } from './paint.ts'
import { lightPicture, picture } from './texture.ts'

/** A round light of a colour, added to what lies under it. Fade it with alpha, grow it with scale. */
export function glow(scene: Phaser.Scene, colour: string, radius: number): Phaser.GameObjects.Image {
  return lightPicture(scene, `glow/${colour}`, 128, 128, (ctx) =>
    softLight(ctx, 64, 64, 64, colour),
  ).setDisplaySize(radius * 2, radius * 2)
}

/** A window of the city, dark or lit. */
export function litWindow(
  scene: Phaser.Scene,
  width: number,
  height: number,
  lit: boolean,
): Phaser.GameObjects.Image {
  return picture(scene, `window/${lit}`, width, height, (ctx) => {
    roundBox(ctx, 0, 0, width, height, Math.min(width, height) * 0.12)
    ctx.fillStyle = lit ? tokens.lantern : tokens.dusk
    ctx.fill()
    if (!lit) return
    ctx.fillStyle = fade(tokens.paper, 0.7)
    ctx.fillRect(width * 0.12, height * 0.1, width * 0.76, height * 0.34)
  })
}

/** A neon line drawn along a path: hot core, coloured tube, halo. `trace` must lay out the path, not stroke it. */
export function paintNeon(
  ctx: CanvasRenderingContext2D,
  colour: string,
  width: number,
  trace: (ctx: CanvasRenderingContext2D) => void,
): void {
  ctx.save()
  ctx.lineCap = 'round'
  ctx.lineJoin = 'round'
  const line = (w: number, style: string) => {
    ctx.beginPath()
    trace(ctx)
    ctx.lineWidth = w
    ctx.strokeStyle = style
    ctx.stroke()
  }
  ctx.shadowColor = colour
  ctx.shadowBlur = width * 5
  line(width * 1.6, fade(colour, 0.5))
  ctx.shadowBlur = width * 2
  line(width, colour)
  ctx.shadowBlur = 0
  line(width * 0.4, fade('#FFFFFF', 0.85))
  ctx.restore()
}

/** A neon sign; turn it on and off with `setAlpha`, its unlit tube stays on the wall. */
export function neonSign(
  scene: Phaser.Scene,
  name: string,
  width: number,
  height: number,
  colour: string,
  trace: (ctx: CanvasRenderingContext2D) => void,
): Phaser.GameObjects.Image {
  return picture(scene, `neon/${name}/${colour}`, width, height, (ctx) => {
    paintNeon(ctx, colour, Math.max(2, Math.min(width, height) * 0.045), trace)
  })
}
