/** The heap: every piece as its own small picture, lying in piles that form anew whenever the model answers otherwise. */
import { colour, markOf, type Rgb } from '../../look/index.ts'
import { classMark } from '../../scenes/kit/draw.ts'
import type { Box } from '../../scenes/kit/layout.ts'
import { move } from '../../scenes/kit/motion.ts'
import { createPixels } from '../../scenes/kit/pixels.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import type { Heap } from './events.ts'
import { nthInk, side } from './garments.ts'
import { pilesIn } from './layout.ts'
import { paintInk, rgbOf } from './paint.ts'

/** What of a heap is seen. */
export type Shown = Pick<Heap, 'ink' | 'truths' | 'answers' | 'margin' | 'taken'>

/** Pieces without a label, before and after the model has sorted them; brightest is what the next handful takes. */
const [dim, sorted]: readonly [Rgb, Rgb] = [
  [148, 112, 214],
  [172, 140, 232],
]
const lit: Rgb = rgbOf(colour.paper)

let serial = 0

export function createHeapView({ scene, calm }: StageKit, box: Box, classes: number, count: number) {
  const pixels = createPixels(scene, `heap/${serial++}`, count, side, side)
  const pieces = Array.from({ length: count }, (_, i) => scene.add.image(0, 0, pixels.key, pixels.frame(i)))
  const marks = Array.from({ length: classes }, (_, of) => classMark(scene, of, 22).setVisible(false))
  const painted = new Array<string>(count).fill('')
  let places: readonly { readonly x: number; readonly y: number }[] = []
  let size = 0
  let laid = ''

  function paintPiece(heap: Shown, i: number, tone: Rgb): void {
    const ink = nthInk(heap.ink, i)
    const now = `${tone} ${ink}`
    if (painted[i] === now) return
    painted[i] = now
    pixels.write(i, (rgba) => paintInk(rgba, ink, tone))
  }

  return {
    views: [...pieces, ...marks] as const,
    /** `chosen` are lit; before anything is answered all lie in one pile. */
    show(heap: Shown, chosen: readonly number[]): void {
      const answered = heap.answers.length > 0
      const piles = answered
        ? pilesIn(box, heap.answers, heap.margin, classes)
        : pilesIn(box, new Array<number>(count).fill(0), [], 1)
      places = piles.at
      size = piles.size
      const [taken, bright] = [new Set(heap.taken), new Set(chosen)]
      for (const i of pieces.keys()) {
        const own = taken.has(i)
          ? rgbOf(markOf(heap.truths[i] ?? 0).colour)
          : bright.has(i)
            ? lit
            : answered
              ? sorted
              : dim
        paintPiece(heap, i, own)
      }
      const now = `${heap.answers} ${heap.margin}`
      if (now === laid) return
      const first = laid === ''
      laid = now
      for (const [i, piece] of pieces.entries()) {
        const goal = { ...piles.at[i], scale: (piles.size / side) * 0.96 }
        if (first || calm()) piece.setPosition(goal.x, goal.y).setScale(goal.scale)
        else move(scene, piece, goal, { span: 700, delay: (i % 24) * 12, ease: 'between' })
      }
      for (const [of, mark] of marks.entries())
        mark.setVisible(answered).setPosition(piles.middles[of] ?? 0, piles.floor + 14)
    },
    /** The piece that lies there, if one does. */
    at(x: number, y: number): number | undefined {
      const i = places.findIndex((one) => Math.abs(one.x - x) <= size / 2 && Math.abs(one.y - y) <= size / 2)
      return i < 0 ? undefined : i
    },
    place: (i: number) => places[i],
    size: () => size,
    dispose(): void {
      for (const one of [...pieces, ...marks]) one.destroy()
      pixels.dispose()
    },
  }
}
