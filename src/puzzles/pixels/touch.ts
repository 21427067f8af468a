/** What a pointer does before the mask: it opens windows, covers or tapes squares, paints a letter, takes another one. */
import type { Point } from '../../scenes/kit/layout.ts'
import type { On } from '../../scenes/kit/stageOf.ts'
import { stripFrom } from './behind.ts'
import { type Layout, squareAt } from './layout.ts'
import { darker } from './painting.ts'
import type { Action } from './rules.ts'
import type { createStrip } from './strip.ts'
import { thumbOn } from './thumb.ts'
import type { View } from './view.ts'

interface Pointer {
  readonly worldX: number
  readonly worldY: number
  readonly isDown: boolean
}

interface Touched {
  readonly view: View
  readonly strip: ReturnType<typeof createStrip>
  /** In a hunt a press covers, or tapes; elsewhere it opens a window. */
  readonly hunts: boolean
  /** How many letters there are. */
  readonly count: () => number
}

export function createTouch(
  { kit, width, height }: On,
  layout: Layout,
  { view, strip, hunts, count }: Touched,
) {
  const zone = kit.scene.add.rectangle(width / 2, height / 2, width, height, 0xffffff, 0.001).setInteractive()
  /** The value that a painting finger leaves in every square that it passes. */
  let brush: number | undefined
  const spot = ({ worldX, worldY }: Pointer): Point => ({ x: worldX, y: worldY })

  /** The thumb was pressed where it lay: it is lifted when the finger goes, unless it was drawn along. */
  let lifting = false
  let thumbing = false
  function lay(square: number): void {
    lifting = view.now().thumb === square
    if (!lifting) view.set(thumbOn(view.now(), square))
  }

  function draw(square: number | undefined): void {
    if (square !== undefined && view.now().thumb !== square) lay(square)
  }

  function paint(square: number): void {
    const { painted } = view.now()
    brush ??= darker(painted[square] ?? 0)
    if (painted[square] !== brush) view.set({ painted: painted.with(square, brush) })
  }

  zone.on('pointerdown', (pointer: Pointer) => {
    const { painting, guessing, letter } = view.now()
    const square = squareAt(layout, spot(pointer))
    if (square !== undefined) {
      if (painting) paint(square)
      else if (hunts && !view.now().taping) {
        thumbing = true
        lay(square)
      } else kit.act({ type: 'flap', window: square } satisfies Action)
      return
    }
    const nth = guessing || painting ? undefined : strip.at(spot(pointer))
    if (nth !== undefined) view.set({ letter: stripFrom(letter, strip.count, count()) + nth })
  })
  zone.on('pointermove', (pointer: Pointer) => {
    const square = squareAt(layout, spot(pointer))
    if (!pointer.isDown) {
      brush = undefined
      thumbing = false
    } else if (thumbing) draw(square)
    else if (brush !== undefined && square !== undefined && view.now().painting) paint(square)
  })
  zone.on('pointerup', (pointer: Pointer) => {
    brush = undefined
    // Of a quick finger the last moves may never have come.
    if (thumbing) draw(squareAt(layout, spot(pointer)))
    if (thumbing && lifting) view.set({ thumb: undefined })
    thumbing = false
  })
  return zone
}
