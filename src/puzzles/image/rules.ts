import type { Figures, Rules, Text } from '../../engine/index.ts'
import { no, notOffered, sampleStep } from '../kit/choices.ts'
import { changeLayers, type LayerAction, layersMisfit, noSuchLayer, sampleHidden } from '../kit/network.ts'
import { weightCount } from './network.ts'
import type { Recipe, Setup } from './schema.ts'

/** What a player can do in the lab. */
export type Action =
  | LayerAction
  | { readonly type: 'epochs' | 'learningRate' | 'images'; readonly to: number }

/** A new hidden layer begins this small, so that it fits most budgets. */
const newLayer = 8

export const rules: Rules<Setup, Recipe, Action> = {
  start: (setup) => ({
    hidden: setup.hidden.start,
    epochs: setup.epochs.start,
    learningRate: setup.learningRate.start,
    images: setup.images.start,
  }),

  act(setup, recipe, action) {
    const next = changed(setup, recipe, action)
    const why = next && misfit(setup, next)
    if (!next || why) return no(why ?? noSuchLayer)
    return { ok: true, recipe: next }
  },

  cost: (setup, { hidden, epochs, images }): Figures => ({
    weights: weightCount(setup, hidden),
    epochs,
    images,
  }),

  check: (setup, recipe) => misfit(setup, recipe),

  sample(setup, budget, random): Recipe {
    const most = budget.weights ?? Infinity
    return {
      hidden: sampleHidden(setup.hidden, random, (hidden) => weightCount(setup, hidden) <= most),
      epochs: sampleStep(setup.epochs, random, budget.epochs),
      learningRate: sampleStep(setup.learningRate, random),
      images: sampleStep(setup.images, random, budget.images),
    }
  },
}

function changed(setup: Setup, recipe: Recipe, action: Action): Recipe | undefined {
  switch (action.type) {
    case 'epochs':
    case 'learningRate':
    case 'images':
      return { ...recipe, [action.type]: action.to }
    default: {
      const hidden = changeLayers(recipe.hidden, action, Math.min(newLayer, setup.hidden.widest))
      return hidden && { ...recipe, hidden: [...hidden] }
    }
  }
}

/** Why a recipe does not fit the level's controls, if so. Budgets are the engine's business. */
function misfit(setup: Setup, recipe: Recipe): Text | undefined {
  const why = layersMisfit(setup.hidden, recipe.hidden)
  if (why) return why
  const offered = (['epochs', 'learningRate', 'images'] as const).every((name) =>
    setup[name].steps.includes(recipe[name]),
  )
  return offered ? undefined : notOffered
}
