/** What a pointer does before the mask: it opens windows, paints a letter, takes another one. */
import type { Point } from '../../scenes/kit/layout.ts'
import type { On } from '../../scenes/kit/stageOf.ts'
import { stripFrom } from './behind.ts'
import { type Layout, squareAt } from './layout.ts'
import { darker } from './painting.ts'
import type { Action } from './rules.ts'
import type { createStrip } from './strip.ts'
import type { View } from './view.ts'

interface Pointer {
  readonly worldX: number
  readonly worldY: number
  readonly isDown: boolean
}

export function createTouch(
  { kit, width, height }: On,
  layout: Layout,
  view: View,
  strip: ReturnType<typeof createStrip>,
  examples: number,
) {
  const zone = kit.scene.add.rectangle(width / 2, height / 2, width, height, 0xffffff, 0.001).setInteractive()
  /** The value that a painting finger leaves in every square that it passes. */
  let brush: number | undefined
  const spot = ({ worldX, worldY }: Pointer): Point => ({ x: worldX, y: worldY })

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
      else kit.act({ type: 'flap', window: square } satisfies Action)
      return
    }
    const nth = guessing || painting ? undefined : strip.at(spot(pointer))
    if (nth !== undefined) view.set({ letter: stripFrom(letter, strip.count, examples) + nth })
  })
  zone.on('pointermove', (pointer: Pointer) => {
    const square = squareAt(layout, spot(pointer))
    if (!pointer.isDown) brush = undefined
    else if (brush !== undefined && square !== undefined && view.now().painting) paint(square)
  })
  zone.on('pointerup', () => {
    brush = undefined
  })
  return zone
}
