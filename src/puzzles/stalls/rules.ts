import type { Rules } from '../../engine/index.ts'
import { ifFits, notOffered, sampleStep } from '../kit/choices.ts'
import type { Recipe, Setup } from './schema.ts'

export type Action =
  | { readonly type: 'explore'; readonly explore: number }
  | { readonly type: 'memory'; readonly memory: number }
  | { readonly type: 'fade'; readonly fade: number }

export const rules: Rules<Setup, Recipe, Action> = {
  start: ({ explore, memory, fade }) => ({
    ...{ explore: explore.start, memory: memory.start, fade: fade.start },
  }),

  act: (setup, recipe, { type: _, ...change }) => ifFits(rules, setup, { ...recipe, ...change }),

  cost: () => ({}),

  check: (setup, { explore, memory, fade }) =>
    setup.explore.steps.includes(explore) &&
    setup.memory.steps.includes(memory) &&
    setup.fade.steps.includes(fade)
      ? undefined
      : notOffered,

  sample: (setup, _, random) => ({
    explore: sampleStep(setup.explore, random),
    memory: sampleStep(setup.memory, random),
    fade: sampleStep(setup.fade, random),
  }),
}
