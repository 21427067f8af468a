import { useEffect, useRef } from 'preact/hooks'

export interface PixelPictureProps {
  /** side x side numbers: shares of ink 0..1, or with `signed` weights -1..1. */
  readonly pixels: readonly number[]
  readonly signed?: boolean
  /** What it shows, for those who cannot see it; without it the picture is decoration. */
  readonly label?: string
}

type Rgb = readonly [number, number, number]
const paper: Rgb = [255, 246, 229]
const ink: Rgb = [11, 16, 38]
const night: Rgb = [20, 27, 61]
const warm: Rgb = [255, 179, 71]
const cold: Rgb = [76, 201, 240]

/** A picture as the model has it, a screen square for each pixel: crisp at any size, cheap enough to change 30 times a second. */
export function PixelPicture({ pixels, signed = false, label }: PixelPictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const side = Math.round(Math.sqrt(pixels.length))
  useEffect(() => {
    const ctx = canvas.current?.getContext('2d')
    if (!ctx || side === 0) return
    const image = ctx.createImageData(side, side)
    for (const [i, value] of pixels.entries()) {
      const [r, g, b] = signed
        ? between(night, value < 0 ? cold : warm, Math.sqrt(Math.abs(value)))
        : between(paper, ink, value)
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

function between(from: Rgb, to: Rgb, part: number): Rgb {
  const at = (i: 0 | 1 | 2) => Math.round(from[i] + (to[i] - from[i]) * Math.min(1, Math.max(0, part)))
  return [at(0), at(1), at(2)]
}
