import type { Figures, Random, Rules } from '../../engine/index.ts'
import { no, notOffered, sampleStep } from '../kit/choices.ts'
import type { Activation, InputName, Recipe, Setup } from './schema.ts'
import { refusals } from './words.ts'

export type Action =
  | { readonly type: 'add-layer' }
  | { readonly type: 'remove-layer'; readonly layer: number }
  /** Neurons of hidden layer `layer`, 0 nearest the inputs. */
  | { readonly type: 'width'; readonly layer: number; readonly to: number }
  | { readonly type: 'activation'; readonly to: Activation }
  | { readonly type: 'learningRate'; readonly to: number }
  | { readonly type: 'epochs'; readonly to: number }
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
    const misfit = rules.check(setup, changed)
    return misfit ? no(misfit) : { ok: true, recipe: changed }
  },

  cost: (_, recipe) => ({
    neurons: recipe.hidden.reduce((a, b) => a + b, 0),
    layers: recipe.hidden.length,
    weights: weightsOf(recipe),
    epochs: recipe.epochs,
  }),

  check(setup, recipe) {
    if (recipe.hidden.length > setup.hidden.most) return refusals.layers(setup.hidden.most)
    if (recipe.hidden.some((n) => !Number.isInteger(n) || n < 1)) return refusals.emptyLayer
    if (recipe.hidden.some((n) => n > setup.hidden.widest)) return refusals.perLayer(setup.hidden.widest)
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

function apply(recipe: Recipe, action: Action): Recipe {
  const { hidden } = recipe
  switch (action.type) {
    case 'add-layer':
      return { ...recipe, hidden: [...hidden, 2] }
    case 'remove-layer':
      return { ...recipe, hidden: hidden.filter((_, i) => i !== action.layer) }
    case 'width':
      return { ...recipe, hidden: hidden.map((n, i) => (i === action.layer ? action.to : n)) }
    case 'activation':
      return { ...recipe, activation: action.to }
    case 'learningRate':
      return { ...recipe, learningRate: action.to }
    case 'epochs':
      return { ...recipe, epochs: action.to }
    case 'input': {
      const others = recipe.inputs.filter((input) => input !== action.input)
      return { ...recipe, inputs: action.on ? [...others, action.input] : others }
    }
  }
}

/** Every neuron has one weight for each number it receives, and a bias. */
function weightsOf({ hidden, inputs }: Recipe): number {
  const sizes = [inputs.length, ...hidden, 1]
  return sizes.slice(1).reduce((sum, n, i) => sum + n * ((sizes[i] ?? 0) + 1), 0)
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
