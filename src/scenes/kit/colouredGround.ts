import { markOf } from '../../look/index.ts'
import { largest } from '../../puzzles/kit/scores.ts'
import type { Box } from './layout.ts'
import { createPixels } from './pixels.ts'
import type { StageKit } from './stage.ts'

const [columns, rows] = [54, 36]

/** A model's answer everywhere in a box as coloured light, the stronger the surer. `key` names it within the scene. */
export function createColouredGround(
  scene: StageKit['scene'],
  key: string,
  { x, y, width, height }: Box,
  classes: number,
) {
  const pixels = createPixels(scene, key, 1, columns, rows)
  const view = scene.add
    .image(x, y, key, pixels.frame(0))
    .setOrigin(0, 0)
    .setDisplaySize(width, height)
    .setVisible(false)
  const tones = Array.from({ length: classes }, (_, i) => {
    const value = Number.parseInt(markOf(i).colour.slice(1), 16)
    return [value >> 16, (value >> 8) & 255, value & 255]
  })
  return {
    view,
    /** The probabilities so far along and so far up, each 0 to 1; without them, nothing. */
    show(sharesAt: ((along: number, up: number) => readonly number[]) | undefined): void {
      view.setVisible(sharesAt !== undefined)
      if (!sharesAt) return
      pixels.write(0, (rgba) => {
        for (let i = 0; i < columns * rows; i++) {
          const [right, down] = [((i % columns) + 0.5) / columns, (Math.floor(i / columns) + 0.5) / rows]
          const shares = sharesAt(right, 1 - down)
          const answer = largest(shares)
          // Nothing where all are equally likely, full where one has everything.
          const sure = ((shares[answer] ?? 0) - 1 / shares.length) / (1 - 1 / shares.length)
          rgba.set([...(tones[answer] ?? [0, 0, 0]), 20 + 110 * sure], i * 4)
        }
      })
    },
    dispose() {
      view.destroy()
      pixels.dispose()
    },
  }
}
