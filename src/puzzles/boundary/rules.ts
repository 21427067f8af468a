import type { Figures, Random, Rules } from '../../engine/index.ts'
import { no, notOffered, sampleStep } from '../kit/choices.ts'
import { changeLayers, type LayerAction, layersMisfit, noSuchLayer, weightCount } from '../kit/network.ts'
import type { Activation, InputName, Recipe, Setup } from './schema.ts'
import { refusals } from './words.ts'

export type Action =
  | LayerAction
  | { readonly type: 'activation'; readonly to: Activation }
  | { readonly type: 'learningRate' | 'epochs'; readonly to: number }
  | { readonly type: 'input'; readonly input: InputName; readonly on: boolean }

export const rules: Rules<Setup, Recipe, Action> = {
  start: ({ hidden, activation, learningRate, epochs, inputs }) => ({
    hidden: hidden.start,
    activation: activation.start,
    learningRate: learningRate.start,
    epochs: epochs.start,
    inputs: inputs.start,
  }),

  act(setup, recipe, action) {
    const changed = apply(recipe, action)
    const why = changed ? rules.check(setup, changed) : noSuchLayer
    return changed && !why ? { ok: true, recipe: changed } : no(why ?? noSuchLayer)
  },

  cost: (_, recipe) => ({
    neurons: recipe.hidden.reduce((a, b) => a + b, 0),
    layers: recipe.hidden.length,
    weights: weightCount([recipe.inputs.length, ...recipe.hidden, 1]),
    epochs: recipe.epochs,
  }),

  check(setup, recipe) {
    const why = layersMisfit(setup.hidden, recipe.hidden)
    if (why) return why
    if (recipe.inputs.length === 0) return refusals.noInput
    const offered =
      setup.activation.options.includes(recipe.activation) &&
      setup.learningRate.steps.includes(recipe.learningRate) &&
      setup.epochs.steps.includes(recipe.epochs) &&
      recipe.inputs.every((input) => setup.inputs.options.includes(input)) &&
      new Set(recipe.inputs).size === recipe.inputs.length
    return offered ? undefined : notOffered
  },

  sample(setup, budget, random) {
    const hidden = sampleLayers(setup, budget, random)
    const inputs = setup.inputs.options.filter(() => random.next() < 0.75)
    return {
      hidden,
      activation: random.pick(setup.activation.options),
      learningRate: sampleStep(setup.learningRate, random),
      epochs: sampleStep(setup.epochs, random, budget.epochs),
      inputs: setup.inputs.options.length <= 2 || inputs.length === 0 ? setup.inputs.options : inputs,
    }
  },
}

function apply(recipe: Recipe, action: Action): Recipe | undefined {
  switch (action.type) {
    case 'activation':
      return { ...recipe, activation: action.to }
    case 'learningRate':
    case 'epochs':
      return { ...recipe, [action.type]: action.to }
    case 'input': {
      const others = recipe.inputs.filter((input) => input !== action.input)
      return { ...recipe, inputs: action.on ? [...others, action.input] : others }
    }
    default: {
      const hidden = changeLayers(recipe.hidden, action, 2)
      return hidden && { ...recipe, hidden: [...hidden] }
    }
  }
}

/** Any number of layers equally often, each of any width, no more neurons together than the budget has. */
function sampleLayers(setup: Setup, budget: Figures, random: Random): number[] {
  const most = budget.neurons ?? Number.POSITIVE_INFINITY
  const depth = random.below(Math.min(setup.hidden.most, most, budget.layers ?? most) + 1)
  for (;;) {
    const layers = Array.from({ length: depth }, () => 1 + random.below(setup.hidden.widest))
    if (layers.reduce((a, b) => a + b, 0) <= most) return layers
  }
}
