import type { Rules } from '../../../engine/index.ts'
import { no, notOffered, sampleStep } from '../../../puzzles/kit/choices.ts'
import type { Recipe, Setup } from './schema.ts'

export interface Action {
  readonly type: 'move'
  readonly line: number
}

export const rules: Rules<Setup, Recipe, Action> = {
  start: ({ line }) => ({ line: line.start }),

  act({ line }, _recipe, action) {
    return line.steps.includes(action.line) ? { ok: true, recipe: { line: action.line } } : no(notOffered)
  },

  cost: () => ({}),

  check: ({ line }, recipe) => (line.steps.includes(recipe.line) ? undefined : notOffered),

  sample: ({ line }, _budget, random) => ({ line: sampleStep(line, random) }),
}
