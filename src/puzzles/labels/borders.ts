import { createColouredGround } from '../../scenes/kit/colouredGround.ts'
import type { Box } from '../../scenes/kit/layout.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { sharesAt } from '../kit/sharesAt.ts'
import type { Weights } from '../kit/softmax.ts'
import { scaleOf } from './scale.ts'
import type { Setup } from './schema.ts'

/** The model's answer everywhere in the chart. Only where it sees what the chart shows. */
export function createBorders(scene: StageKit['scene'], setup: Setup, box: Box) {
  const ground = createColouredGround(scene, 'labels/borders', box, setup.classes.length)
  const scale = scaleOf(setup)
  const [along, up] = setup.measures
  let shown: Weights | undefined
  return {
    show(weights: Weights | undefined): void {
      if (weights === shown) return
      shown = weights
      const flat = weights !== undefined && weights.length > 0 && setup.measures.length === 2
      ground.show(
        flat && along && up
          ? (right, high) =>
              sharesAt(scale, weights, [
                along.from + right * (along.to - along.from),
                up.from + high * (up.to - up.from),
              ])
          : undefined,
      )
    },
    dispose: ground.dispose,
  }
}
