import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Sign } from './names.ts'
import { paintSign } from './sign.ts'

/** Device pixels of its side: fine enough for twice the size that it is shown in. */
const fine = 96

/** What a character means; the name beside it says so in words. */
export function SignPicture({ of }: { readonly of: Sign }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    const ctx = canvas.current?.getContext('2d')
    if (!ctx) return
    ctx.clearRect(0, 0, fine, fine)
    paintSign(ctx, of, { x: 0, y: 0, size: fine })
  }, [of])
  return (
    <span class="strokes-sign" aria-hidden="true">
      <canvas ref={canvas} width={fine} height={fine} />
    </span>
  )
}
