import './outlines.css'

/** A picture of filled outlines in a box of 100 by 100. Decoration: words stand beside it. */
export function Outlines({
  shapes,
  size = 5,
}: {
  readonly shapes: readonly (readonly [path: string, fill: string])[]
  /** Em. */
  readonly size?: number
}) {
  return (
    <svg
      class="outlines"
      viewBox="0 0 100 100"
      style={`inline-size: ${size}em`}
      aria-hidden="true"
      focusable="false"
    >
      {shapes.map(([path, fill], i) => (
        <path key={i} d={path} fill={fill} />
      ))}
    </svg>
  )
}
