import { colour } from '../../look/index.ts'
import { fade } from '../../scenes/kit/paint.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { paint } from '../../scenes/kit/texture.ts'
import { createTurns } from '../../scenes/kit/turns.ts'
import type { Picture } from './creatures.ts'
import type { Piece } from './field.ts'
import type { Layout } from './layout.ts'

/**
 * The border as a bright line: one picture of a short stroke, laid along every piece. It glides in every frame, and
 * moving pictures costs a tenth of drawing the line anew and handing the drawing to the graphics card.
 */
export interface StageLine {
  /** `lit` 0..1. */
  draw(pieces: readonly Piece[], lit: number): void
  dispose(): void
}

/** A border across the lawn takes about so many strokes: they are made, so many in a frame, before one is drawn. */
const [usual, atOnce] = [96, 16]
/** CSS pixels of the stroke's picture; its ends reach a little under its neighbours'. */
const [long, wide, under] = [24, 12, 1]

export function createLine(scene: StageKit['scene'], { plot }: Layout): StageLine {
  const key = paint(scene, 'boundary/stroke', long, wide, (ctx, w, h) => {
    for (const [thick, share] of [
      [10, 0.1],
      [5.5, 0.2],
      [2.5, 1],
    ] as const) {
      ctx.fillStyle = fade(colour.paper, share)
      ctx.fillRect(0, (h - thick) / 2, w, thick)
    }
  })
  const box = scene.add.container(plot.x, plot.y)
  const strokes: Picture[] = []
  function make(count: number): void {
    while (strokes.length < count) {
      const stroke = scene.add.image(0, 0, key).setVisible(false)
      strokes.push(stroke)
      box.add(stroke)
    }
  }
  const turns = createTurns(scene)
  for (let count = atOnce; count <= usual; count += atOnce) turns.take(`${count}`, () => make(count))
  return {
    draw(pieces, lit) {
      box.setAlpha(lit).setVisible(lit > 0)
      make(pieces.length)
      for (const [i, stroke] of strokes.entries()) {
        const piece = pieces[i]
        stroke.setVisible(piece !== undefined)
        if (!piece) continue
        const [x0, y0, x1, y1] = piece
        const [dx, dy] = [(x1 - x0) * plot.side, (y1 - y0) * plot.side]
        stroke
          .setPosition(((x0 + x1) / 2) * plot.side, ((y0 + y1) / 2) * plot.side)
          .setRotation(Math.atan2(dy, dx))
          .setDisplaySize(Math.hypot(dx, dy) + under, wide)
      }
    },
    dispose() {
      turns.dispose()
      box.destroy(true)
    },
  }
}
