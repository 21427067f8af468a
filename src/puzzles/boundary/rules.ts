import type { Acted, Figures, Random, Rules, Text } from '../../engine/index.ts'
import type { Activation, InputName, Recipe, Setup } from './schema.ts'
import { refusals } from './words.ts'

export type Action =
  | { readonly do: 'add-layer' }
  | { readonly do: 'remove-layer'; readonly layer: number }
  | { readonly do: 'add-neuron'; readonly layer: number }
  | { readonly do: 'remove-neuron'; readonly layer: number }
  | { readonly do: 'activation'; readonly to: Activation }
  | { readonly do: 'learning-rate'; readonly to: number }
  | { readonly do: 'epochs'; readonly to: number }
  | { readonly do: 'input'; readonly input: InputName; readonly on: boolean }

export const rules: Rules<Setup, Recipe, Action> = {
  start: (setup) => setup.start,

  act(setup, recipe, action) {
    const changed = apply(recipe, action)
    const misfit = rules.check(setup, changed)
    return misfit ? no(misfit) : { ok: true, recipe: changed }
  },

  cost: (_, recipe) => ({
    neurons: recipe.layers.reduce((a, b) => a + b, 0),
    layers: recipe.layers.length,
    weights: weightsOf(recipe),
    epochs: recipe.epochs,
  }),

  check(setup, recipe) {
    if (recipe.layers.length > setup.mostLayers) return refusals.layers(setup.mostLayers)
    if (recipe.layers.some((n) => n < 1)) return refusals.emptyLayer
    if (recipe.layers.some((n) => n > setup.mostPerLayer)) return refusals.perLayer(setup.mostPerLayer)
    if (recipe.inputs.length === 0) return refusals.noInput
    const offered =
      setup.activations.includes(recipe.activation) &&
      setup.learningRates.includes(recipe.learningRate) &&
      setup.epochs.includes(recipe.epochs) &&
      recipe.inputs.every((input) => setup.inputs.includes(input)) &&
      new Set(recipe.inputs).size === recipe.inputs.length
    return offered ? undefined : refusals.notOffered
  },

  sample(setup, budget, random) {
    const layers = sampleLayers(setup, budget, random)
    const few = setup.epochs.filter((n) => n <= (budget.epochs ?? n))
    const inputs = setup.inputs.filter(() => random.next() < 0.75)
    return {
      layers,
      activation: random.pick(setup.activations),
      learningRate: random.pick(setup.learningRates),
      epochs: random.pick(few.length > 0 ? few : setup.epochs),
      inputs: setup.inputs.length <= 2 || inputs.length === 0 ? setup.inputs : inputs,
    }
  },
}

function apply(recipe: Recipe, action: Action): Recipe {
  const { layers } = recipe
  switch (action.do) {
    case 'add-layer':
      return { ...recipe, layers: [...layers, 2] }
    case 'remove-layer':
      return { ...recipe, layers: layers.filter((_, i) => i !== action.layer) }
    case 'add-neuron':
      return { ...recipe, layers: layers.map((n, i) => (i === action.layer ? n + 1 : n)) }
    case 'remove-neuron':
      return { ...recipe, layers: layers.map((n, i) => (i === action.layer ? n - 1 : n)) }
    case 'activation':
      return { ...recipe, activation: action.to }
    case 'learning-rate':
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
function weightsOf({ layers, inputs }: Recipe): number {
  const sizes = [inputs.length, ...layers, 1]
  return sizes.slice(1).reduce((sum, n, i) => sum + n * ((sizes[i] ?? 0) + 1), 0)
}

/** Any number of layers equally often, each of any width, no more neurons together than the budget has. */
function sampleLayers(setup: Setup, budget: Figures, random: Random): number[] {
  const depth = random.below(setup.mostLayers + 1)
  for (;;) {
    const layers = Array.from({ length: depth }, () => 1 + random.below(setup.mostPerLayer))
    if (layers.reduce((a, b) => a + b, 0) <= (budget.neurons ?? Number.POSITIVE_INFINITY)) return layers
  }
}

function no(say: Text): Acted<Recipe> {
  return { ok: false, why: { code: 'not-possible', say } }
}
