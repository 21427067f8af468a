import { neatSign } from './hands.ts'
import type { SignName } from './names.ts'

/** A sign as somebody careful paints it; decoration beside its name. */
export function SignPicture({ sign }: { readonly sign: SignName }) {
  return (
    <svg class="doodles-picture" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
      {neatSign(sign).map((line, i) => (
        <polyline key={i} points={line.map(([x, y]) => `${x * 100},${y * 100}`).join(' ')} />
      ))}
    </svg>
  )
}
