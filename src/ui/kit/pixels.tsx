import { useLayoutEffect, useRef } from 'preact/hooks'
import { between, type Rgb, weightColour } from '../../look/index.ts'
import './pixels.css'

export interface PixelPictureProps {
  /** side x side numbers: shares of ink 0..1, or with `signed` weights -1..1. */
  readonly pixels: readonly number[]
  readonly signed?: boolean
  /** What it shows, for those who cannot see it; without it the picture is decoration. */
  readonly label?: string
}

const paper: Rgb = [255, 246, 229]
const ink: Rgb = [11, 16, 38]

/** A picture as the model has it, a screen square for each pixel: crisp at any size, cheap enough to change 30 times a second. */
export function PixelPicture({ pixels, signed = false, label }: PixelPictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const side = Math.round(Math.sqrt(pixels.length))
  // With the rest of the panel: painted a moment later, it would have the page painted twice.
  useLayoutEffect(() => {
    const ctx = canvas.current?.getContext('2d')
    if (!ctx || side === 0) return
    const image = ctx.createImageData(side, side)
    for (const [i, value] of pixels.entries()) {
      const [r, g, b] = signed ? weightColour(value) : between(paper, ink, value)
      image.data.set([r, g, b, 255], i * 4)
    }
    ctx.putImageData(image, 0, 0)
  }, [pixels, signed, side])
  return (
    <canvas
      ref={canvas}
      class="pixels"
      width={side}
      height={side}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    />
  )
}
