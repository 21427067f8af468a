import { Icon } from '../../ui/kit/index.ts'
import type { Place } from './schema.ts'

/** How far one press of an arrow key carries something, as a share of the ground; with Shift to the next hundredth. */
const stride = 0.04
const fine = 0.01

const ways: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}

export interface MoveByProps {
  readonly label: string
  readonly at: Place
  readonly onMove: (to: Place) => void
}

/** A button whose arrow keys carry something over the ground, as a finger does on the stage. */
export function MoveBy({ label, at, onMove }: MoveByProps) {
  const inside = (n: number) => Math.min(1, Math.max(0, Math.round(n * 1000) / 1000))
  return (
    <button
      type="button"
      class="button button--icon button--ghost"
      aria-label={label}
      title={label}
      onKeyDown={(event) => {
        const way = ways[event.key]
        if (!way) return
        event.preventDefault()
        const to = (share: number, by: number) => {
          if (!event.shiftKey || by === 0) return inside(share + by * stride)
          return inside((Math.round(share / fine) + by) * fine)
        }
        onMove({ x: to(at.x, way[0]), y: to(at.y, way[1]) })
      }}
    >
      <Icon name="keyboard" />
    </button>
  )
}
