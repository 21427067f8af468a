import { weightCount as weightsOf } from '../kit/network.ts'
import { type PictureSet, pictureSets } from '../kit/supply.ts'

/** What the size of a network depends on; every setup has it. */
interface Setup {
  readonly data: PictureSet
  readonly shrink: number
  readonly classes: readonly string[]
  readonly hidden: { readonly most: number; readonly widest: number }
}

/** Side of the pictures the model sees, in pixels. */
export const side = (setup: Setup): number => pictureSets[setup.data] / setup.shrink

/** Layer sizes from the pixels through the hidden layers to the outputs. */
export const layerSizes = (setup: Setup, hidden: readonly number[]): number[] => [
  side(setup) * side(setup),
  ...hidden,
  setup.classes.length,
]

export const weightCount = (setup: Setup, hidden: readonly number[]): number =>
  weightsOf(layerSizes(setup, hidden))

/** The weights of the largest network the level's controls allow. */
export const mostWeights = (setup: Setup): number =>
  Math.max(
    ...Array.from({ length: setup.hidden.most + 1 }, (_, n) =>
      weightCount(setup, new Array<number>(n).fill(setup.hidden.widest)),
    ),
  )

/** The weights of the smallest: either none hidden, or a single neuron that everything must pass. */
export const leastWeights = (setup: Setup): number =>
  Math.min(weightCount(setup, []), setup.hidden.most > 0 ? weightCount(setup, [1]) : Infinity)
