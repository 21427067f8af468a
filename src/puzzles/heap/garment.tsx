import { useLayoutEffect, useRef } from 'preact/hooks'
import { side } from './garments.ts'
import { paintInk } from './paint.ts'

interface GarmentProps {
  readonly ink: string
  /** Rem. */
  readonly size: number
  /** What it shows, for those who cannot see it; without it the picture is decoration. */
  readonly label?: string
}

/** A piece in the projector's light, a square a pixel. */
export function Garment({ ink, size, label }: GarmentProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    const ctx = canvas.current?.getContext('2d')
    if (!ctx) return
    const image = ctx.createImageData(side, side)
    paintInk(image.data, ink)
    ctx.putImageData(image, 0, 0)
  }, [ink])
  return (
    <canvas
      ref={canvas}
      class="heap-garment"
      style={`inline-size: ${size}rem; block-size: ${size}rem`}
      width={side}
      height={side}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    />
  )
}
