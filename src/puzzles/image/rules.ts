import type { Figures, Random, Rules, Text } from '../../engine/index.ts'
import { no, notOffered, sampleStep } from '../kit/choices.ts'
import { changeLayers, type LayerAction, layersMisfit, noSuchLayer, sampleHidden } from '../kit/network.ts'
import { side, weightCount } from './network.ts'
import type { Recipe, Setup } from './schema.ts'
import { copiesBy, type Variation, variations } from './variation.ts'

/** What a player can do in the lab. */
export type Action =
  | LayerAction
  | { readonly type: 'epochs' | 'learningRate' | 'images'; readonly to: number }
  /** A variation of the training pictures is chosen, or no longer. */
  | { readonly type: 'augment'; readonly by: Variation }
  /** A drawing for one of the last parcels; without ink it is taken away. */
  | { readonly type: 'own'; readonly of: string; readonly ink?: string }

const noPlaceFor: Text = {
  en: 'That drawing has no parcel here.',
  'zh-Hant': '這幅圖沒有對應的包裹。',
  'zh-Hans': '这幅图没有对应的包裹。',
}

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

  cost: (setup, { hidden, epochs, images, augment = [] }): Figures => ({
    weights: weightCount(setup, hidden),
    epochs,
    images,
    ...(setup.augment && { seen: images * (1 + copiesBy(augment)) * epochs }),
  }),

  check: (setup, recipe) => misfit(setup, recipe),

  sample(setup, budget, random): Recipe {
    const most = budget.weights ?? Infinity
    const drawn: Recipe = {
      hidden: sampleHidden(setup.hidden, random, (hidden) => weightCount(setup, hidden) <= most),
      epochs: sampleStep(setup.epochs, random, budget.epochs),
      learningRate: sampleStep(setup.learningRate, random),
      images: sampleStep(setup.images, random, budget.images),
    }
    return setup.augment ? sampleAugment(setup, setup.augment, budget, drawn, random) : drawn
  },
}

/**
 * Where variations can be chosen they are the puzzle, and the lab opens with a network that learns: it and its rate stay
 * as they lie every other time. Epochs are those that can be afforded with so many copies.
 */
function sampleAugment(
  setup: Setup,
  offered: readonly Variation[],
  budget: Figures,
  drawn: Recipe,
  random: Random,
): Recipe {
  const augment = sampleVariations(offered, random)
  const most = Math.floor((budget.seen ?? Infinity) / (drawn.images * (1 + copiesBy(augment))))
  return {
    ...drawn,
    ...(random.next() < 0.5 && { hidden: setup.hidden.start }),
    ...(random.next() < 0.5 && { learningRate: setup.learningRate.start }),
    epochs: sampleStep(setup.epochs, random, Math.min(budget.epochs ?? Infinity, most)),
    ...(augment.length > 0 && { augment }),
  }
}

/** From one of them to all: how many is as likely as any other number, then which. */
function sampleVariations(offered: readonly Variation[], random: Random): Variation[] {
  return inOrder(random.shuffle(offered).slice(0, 1 + random.below(offered.length)))
}

/** As recipes write them, so that one choice is one recipe however it was pressed together. */
const inOrder = (chosen: readonly Variation[]): Variation[] =>
  variations.filter((one) => chosen.includes(one))

function changed(setup: Setup, recipe: Recipe, action: Action): Recipe | undefined {
  switch (action.type) {
    case 'epochs':
    case 'learningRate':
    case 'images':
      return { ...recipe, [action.type]: action.to }
    case 'augment': {
      const { augment: before = [], ...rest } = recipe
      const augment = before.includes(action.by)
        ? before.filter((one) => one !== action.by)
        : inOrder([...before, action.by])
      return augment.length > 0 ? { ...rest, augment } : rest
    }
    case 'own': {
      const { drawn: before = [], ...rest } = recipe
      const others = before.filter(({ of }) => of !== action.of)
      const drawn = action.ink === undefined ? others : [...others, { of: action.of, ink: action.ink }]
      return drawn.length > 0 ? { ...rest, drawn } : rest
    }
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
  if (!offered || recipe.augment?.some((one) => !setup.augment?.includes(one))) return notOffered
  const labels = (recipe.drawn ?? []).map(({ of }) => of)
  const fits =
    new Set(labels).size === labels.length &&
    labels.every((label) => setup.own?.includes(label)) &&
    (recipe.drawn ?? []).every(({ ink }) => ink.length === side(setup) * side(setup) && /[^0]/.test(ink))
  return fits ? undefined : noPlaceFor
}
