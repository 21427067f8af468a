import { useLayoutEffect, useRef } from 'preact/hooks'
import { paintLines } from './light.ts'
import type { Writing } from './writing.ts'

/** Device pixels of its side. */
const fine = 256

/** A card as a hand wrote it, ink on paper. */
export function LinesPicture({
  of,
  label,
}: {
  readonly of: Pick<Writing, 'lines' | 'pen'>
  /** What it shows, for a player who cannot see it. */
  readonly label: string
}) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    const ctx = canvas.current?.getContext('2d')
    if (!ctx) return
    ctx.fillStyle = '#FFF6E5'
    ctx.fillRect(0, 0, fine, fine)
    const rim = fine * 0.06
    paintLines(ctx, of, { x: rim, y: rim, size: fine - rim * 2 }, '#1B1033')
  }, [of])
  return (
    <canvas ref={canvas} class="strokes-lines" width={fine} height={fine} role="img" aria-label={label} />
  )
}
