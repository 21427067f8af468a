import type { Figures, Random, Rules, Text } from '../../engine/index.ts'
import { no, notOffered, sampleStep } from '../kit/choices.ts'
import { weightCount } from './network.ts'
import type { Recipe, Setup } from './schema.ts'

/** What a player can do in the lab. */
export type Action =
  | { readonly type: 'add-layer' }
  | { readonly type: 'remove-layer' }
  /** Neurons of hidden layer `layer`, 0 nearest the picture. */
  | { readonly type: 'width'; readonly layer: number; readonly to: number }
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
    const { most, widest } = setup.hidden
    const affords = (hidden: readonly number[]) => weightCount(setup, hidden) <= (budget.weights ?? Infinity)
    const hidden = Array.from({ length: random.below(most + 1) }, () => 1 + random.below(widest))
    while (hidden.length > 0 && !affords(hidden)) thin(hidden, random)
    return {
      hidden,
      epochs: sampleStep(setup.epochs, random, budget.epochs),
      learningRate: sampleStep(setup.learningRate, random),
      images: sampleStep(setup.images, random, budget.images),
    }
  },
}

function changed(setup: Setup, recipe: Recipe, action: Action): Recipe | undefined {
  const { hidden } = recipe
  switch (action.type) {
    case 'add-layer':
      return { ...recipe, hidden: [...hidden, Math.min(newLayer, setup.hidden.widest)] }
    case 'remove-layer':
      return hidden.length > 0 ? { ...recipe, hidden: hidden.slice(0, -1) } : undefined
    case 'width':
      return action.layer in hidden ? { ...recipe, hidden: hidden.with(action.layer, action.to) } : undefined
    case 'epochs':
    case 'learningRate':
    case 'images':
      return { ...recipe, [action.type]: action.to }
  }
}

/** Why a recipe does not fit the level's controls, if so. Budgets are the engine's business. */
function misfit({ hidden, epochs, learningRate, images }: Setup, recipe: Recipe): Text | undefined {
  if (recipe.hidden.length > hidden.most) return tooManyLayers(hidden.most)
  if (recipe.hidden.some((n) => !Number.isInteger(n) || n < 1 || n > hidden.widest)) {
    return badWidth(hidden.widest)
  }
  if (!epochs.steps.includes(recipe.epochs)) return notOffered
  if (!learningRate.steps.includes(recipe.learningRate)) return notOffered
  if (!images.steps.includes(recipe.images)) return notOffered
  return undefined
}

/** Makes the widest layer narrower, or drops it once it is a single neuron. */
function thin(hidden: number[], random: Random): void {
  const at = hidden.indexOf(Math.max(...hidden))
  const width = hidden[at] ?? 1
  if (width > 1) hidden[at] = 1 + random.below(width - 1)
  else hidden.splice(at, 1)
}

const noSuchLayer: Text = {
  en: 'There is no hidden layer there.',
  'zh-Hant': '這裏沒有隱藏層。',
  'zh-Hans': '这里没有隐藏层。',
}
const tooManyLayers = (most: number): Text => ({
  en: `At most ${most} hidden ${most === 1 ? 'layer fits' : 'layers fit'} in Pip’s lantern.`,
  'zh-Hant': `Pip 的燈籠最多容納 ${most} 個隱藏層。`,
  'zh-Hans': `Pip 的灯笼最多放得下 ${most} 个隐藏层。`,
})
const badWidth = (widest: number): Text => ({
  en: `A layer has 1 to ${widest} neurons.`,
  'zh-Hant': `每層可有 1 至 ${widest} 個神經元。`,
  'zh-Hans': `每层可以有 1 到 ${widest} 个神经元。`,
})
