import type Phaser from 'phaser'
import { fade, softLight, strokeWith } from './paint.ts'
import { lightPicture } from './texture.ts'

/** A round light of a colour, added to what lies under it. Fade it with alpha, grow it with scale. */
export function glow(scene: Phaser.Scene, colour: string, radius: number): Phaser.GameObjects.Image {
  return lightPicture(scene, `glow/${colour}`, 128, 128, (ctx) =>
    softLight(ctx, 64, 64, 64, colour),
  ).setDisplaySize(radius * 2, radius * 2)
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
    strokeWith(ctx, style, w)
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
