import { looks } from './looks.ts'
import type { LookName } from './schema.ts'

/** What lay in a crate. Decoration: its name stands beside it. */
export function Bunch({ look, size = 1.6 }: { readonly look: LookName; readonly size?: number }) {
  return (
    <svg
      viewBox="0 0 100 100"
      style={`inline-size: ${size}em; flex: none`}
      aria-hidden="true"
      focusable="false"
    >
      {looks[look].map(([path, fill], i) => (
        <path key={i} d={path} fill={fill} />
      ))}
    </svg>
  )
}
