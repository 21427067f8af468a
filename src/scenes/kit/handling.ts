import type { sprite } from './atlas.ts'
import type { Point } from './layout.ts'

type Image = ReturnType<typeof sprite>

/** How far a finger may slip, CSS pixels, before a tap becomes a drag. */
const slip = 8

/** What a pointer can do to a picture on the stage; what is left out does nothing. */
export interface Handling {
  /** The pointer came over it; where in the page's viewport. */
  over?(x: number, y: number): void
  out?(): void
  tapped?(): void
  lifted?(): void
  carried?(to: Point): void
  dropped?(at: Point): void
}

interface Pointer {
  readonly worldX: number
  readonly worldY: number
  readonly event: { readonly clientX?: number; readonly clientY?: number }
}

/** Makes a picture something to point at, tap, and carry about, with mouse and finger alike. */
export function handle(picture: Image, handling: Handling): void {
  let from: Point = { x: 0, y: 0 }
  let grip: Point = { x: 0, y: 0 }
  let carrying = false
  picture.setInteractive({ draggable: true, cursor: 'grab' })
  picture.on('pointerover', ({ event }: Pointer) => {
    if (event.clientX !== undefined && event.clientY !== undefined)
      handling.over?.(event.clientX, event.clientY)
  })
  picture.on('pointerout', () => handling.out?.())
  picture.on('dragstart', ({ worldX, worldY }: Pointer) => {
    carrying = false
    from = { x: worldX, y: worldY }
    grip = { x: picture.x - worldX, y: picture.y - worldY }
  })
  const carry = ({ worldX, worldY }: Pointer) => {
    if (!carrying) {
      if (Math.hypot(worldX - from.x, worldY - from.y) < slip) return
      carrying = true
      handling.lifted?.()
    }
    handling.carried?.({ x: worldX + grip.x, y: worldY + grip.y })
  }
  picture.on('drag', carry)
  picture.on('dragend', (pointer: Pointer) => {
    // Drags are told once a frame: the way since the last one counts too.
    carry(pointer)
    if (carrying) handling.dropped?.({ x: picture.x, y: picture.y })
    else handling.tapped?.()
    carrying = false
  })
}
