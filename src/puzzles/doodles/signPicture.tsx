import { type SignName, signLines } from '../kit/signs.ts'

/** A sign as somebody careful paints it; decoration beside its name. */
export function SignPicture({ sign }: { readonly sign: SignName }) {
  return (
    <svg class="doodles-picture" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
      {signLines[sign].map((line, i) => (
        <polyline key={i} points={line.map(([x, y]) => `${x * 100},${y * 100}`).join(' ')} />
      ))}
    </svg>
  )
}
