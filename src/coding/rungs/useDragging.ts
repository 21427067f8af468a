import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

interface Dragging {
  /** Over the lines: the place among those that are placed, the dragged one not counted; undefined is out of them. */
  move(piece: number, at: number | undefined): void
  drop(piece: number): void
  cancel(): void
}

interface Held {
  readonly piece: number
  readonly y: number
  readonly id: number
  moving: boolean
}

/** A press that goes no farther is a tap, pixels. */
const slack = 6

/**
 * Lines dragged with a mouse or a pen, or with a finger by their grip: elsewhere a finger scrolls. The list holds on to
 * the pointer, since a line that moves in the page would let go of it.
 */
export function useDragging(list: RefObject<HTMLElement | null>, to: Dragging) {
  const latest = useRef(to)
  latest.current = to
  const held = useRef<Held | undefined>(undefined)
  const moved = useRef(false)

  useEffect(() => {
    const on = (event: PointerEvent) => {
      const now = held.current
      const box = list.current
      if (!now || !box || event.pointerId !== now.id) return
      if (!now.moving && Math.abs(event.clientY - now.y) < slack) return
      if (!now.moving) box.setPointerCapture(now.id)
      now.moving = true
      moved.current = true
      event.preventDefault()
      latest.current.move(now.piece, placeAt(box, event.clientY, now.piece))
    }
    const end = (event: PointerEvent) => {
      const now = held.current
      if (!now || event.pointerId !== now.id) return
      held.current = undefined
      if (!now.moving) return
      if (event.type === 'pointerup') latest.current.drop(now.piece)
      else latest.current.cancel()
      // The click that some browsers send after a drag comes before this.
      setTimeout(() => {
        moved.current = false
      })
    }
    addEventListener('pointermove', on, { passive: false })
    addEventListener('pointerup', end)
    addEventListener('pointercancel', end)
    return () => {
      removeEventListener('pointermove', on)
      removeEventListener('pointerup', end)
      removeEventListener('pointercancel', end)
    }
  }, [list])

  return {
    moved: () => moved.current,
    down(event: PointerEvent) {
      const target = event.target as Element
      const piece = target.closest<HTMLElement>('[data-piece]')?.dataset.piece
      if (piece === undefined || event.button !== 0) return
      if (event.pointerType === 'touch' && !target.closest('[data-grip]')) return
      held.current = { piece: Number(piece), y: event.clientY, id: event.pointerId, moving: false }
    },
  }
}

/** Between which of the placed lines a height lies. */
function placeAt(list: HTMLElement, y: number, piece: number): number | undefined {
  const rest = list.querySelector('[data-rest]')?.getBoundingClientRect()
  if (rest && y > rest.bottom) return undefined
  const others = [...list.querySelectorAll<HTMLElement>('[data-placed] [data-piece]')].filter(
    (one) => one.dataset.piece !== String(piece),
  )
  return others.filter((one) => {
    const { top, bottom } = one.getBoundingClientRect()
    return y > (top + bottom) / 2
  }).length
}
