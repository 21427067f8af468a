import { looks, unseenLook } from './looks.ts'
import type { LookName } from './schema.ts'

/** A penguin as it looks; without a name the outline of one that nobody has looked at. Decoration: words stand beside it. */
export function Portrait({
  look,
  size = 5,
}: {
  readonly look?: LookName | undefined
  readonly size?: number
}) {
  return (
    <svg
      class="labels-portrait"
      viewBox="0 0 100 100"
      style={`inline-size: ${size}em`}
      aria-hidden="true"
      focusable="false"
    >
      {(look ? looks[look] : unseenLook).map(([path, fill], i) => (
        <path key={i} d={path} fill={fill} />
      ))}
    </svg>
  )
}
