/** The scale as plain numbers, for pictures and never for a score. Pure. */
import type { Counts } from './counter.ts'
import { pushOf } from './counter.ts'
import type { Lab } from './events.ts'
import { stonesOf } from './letters.ts'
import { handBias } from './limits.ts'
import type { Recipe, Setup } from './schema.ts'

export interface Stone {
  readonly word: Setup['words'][number]
  /** Undefined while nothing has been learned of it yet. */
  readonly weight: number | undefined
}

export interface Scale {
  readonly stones: readonly Stone[]
  readonly bias: number
  /** It is to learn, and nothing has been learned yet. */
  readonly blank: boolean
}

/** The weights that the gate goes by: the hand's, or what was last learned. */
export function scaleOf(
  setup: Setup,
  recipe: Recipe,
  learned: Pick<Lab, 'weights' | 'bias'> | undefined,
): Scale {
  const stones = stonesOf(setup, recipe)
  if (recipe.weigh === 'hand') return { stones, bias: handBias, blank: false }
  return {
    stones: stones.map(({ word }) => ({ word, weight: learned?.weights[word.id] })),
    bias: learned?.bias ?? 0,
    blank: learned === undefined,
  }
}

/** The probability of spam: 1 / (1 + exp(-z)), where z adds up weight times push, and the bias. */
export function probability({ stones, bias }: Pick<Scale, 'stones' | 'bias'>, counts: Counts): number {
  const z = stones.reduce(
    (sum, { word, weight = 0 }) => sum + weight * pushOf(word, counts.get(word.id)),
    bias,
  )
  return 1 / (1 + Math.exp(-z))
}
