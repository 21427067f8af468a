import { markOf } from '../../look/index.ts'
import type { Box } from '../../scenes/kit/layout.ts'
import { createPixels } from '../../scenes/kit/pixels.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { largest } from '../kit/scores.ts'
import { scaleOf, type Weights } from './scale.ts'
import type { Setup } from './schema.ts'
import { sharesAt } from './softmax.ts'

const [columns, rows] = [54, 36]

/** The model's answer everywhere in the chart as coloured light, the stronger the surer. Only where it sees what the chart shows. */
export function createBorders(scene: StageKit['scene'], setup: Setup, { x, y, width, height }: Box) {
  const key = 'labels/borders'
  const pixels = createPixels(scene, key, 1, columns, rows)
  const view = scene.add
    .image(x, y, key, pixels.frame(0))
    .setOrigin(0, 0)
    .setDisplaySize(width, height)
    .setVisible(false)
  const scale = scaleOf(setup)
  const tones = setup.classes.map((_, i) => {
    const value = Number.parseInt(markOf(i).colour.slice(1), 16)
    return [value >> 16, (value >> 8) & 255, value & 255]
  })
  const [along, up] = setup.measures
  let shown: Weights | undefined
  return {
    show(weights: Weights | undefined): void {
      if (weights === shown) return
      shown = weights
      const flat = weights !== undefined && weights.length > 0 && setup.measures.length === 2
      view.setVisible(flat)
      if (!flat || !along || !up) return
      pixels.write(0, (rgba) => {
        for (let i = 0; i < columns * rows; i++) {
          const [right, down] = [((i % columns) + 0.5) / columns, (Math.floor(i / columns) + 0.5) / rows]
          const at = [along.from + right * (along.to - along.from), up.to - down * (up.to - up.from)]
          const shares = sharesAt(scale, weights, at)
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
