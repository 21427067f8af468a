import type { Sight } from '../../../engine/index.ts'
import { markOf } from '../../../look/index.ts'
import './sight.css'

/** A picture for the class to judge. What is to be read of it stands beside it in words. */
export function SightPicture({ sight, label }: { readonly sight: Sight; readonly label: string }) {
  return (
    <svg class="sight" viewBox="0 0 100 100" role="img" aria-label={label} focusable="false">
      {sight.shapes.map(([path, fill], i) => (
        <path key={i} d={path} fill={fill} shape-rendering={path.length > 60 ? 'crispEdges' : undefined} />
      ))}
      {sight.letters?.map(({ x, y, of }) => (
        <text key={of} x={x} y={y + 0.5} class="sight__letter">
          {markOf(of).letter}
        </text>
      ))}
    </svg>
  )
}
