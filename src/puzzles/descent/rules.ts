import type { Rules, Text } from '../../engine/index.ts'
import { no, notOffered, sampleStep } from '../kit/choices.ts'
import { handOf } from './hand.ts'
import type { Recipe, Setup } from './schema.ts'
import type { Place } from './surface.ts'

export type Knob = 'unit' | 'learningRate' | 'steps'

export type Action =
  | { readonly type: Knob; readonly to: number }
  /** Leads the ball one stride by hand. */
  | { readonly type: 'walk'; readonly along: 'slope' | 'height'; readonly by: 1 | -1 }
  /** Puts it back to where every ball begins. */
  | { readonly type: 'back' }

const knobs = ['unit', 'learningRate', 'steps'] as const

export const rules: Rules<Setup, Recipe, Action> = {
  start: ({ unit, learningRate, steps }) => ({
    unit: unit.start,
    learningRate: learningRate.start,
    steps: steps.start,
  }),

  act(setup, recipe, action) {
    switch (action.type) {
      case 'walk': {
        const walk = walked(setup, recipe, action)
        return onMap(setup, walk) ? { ok: true, recipe: { ...recipe, walk } } : no(words.edge)
      }
      case 'back':
        return { ok: true, recipe: unwalked(recipe) }
      default: {
        if (!setup[action.type].steps.includes(action.to)) return no(notOffered)
        // Another unit is another mountain: the hand begins anew there.
        const kept = action.type === 'unit' && action.to !== recipe.unit ? unwalked(recipe) : recipe
        return { ok: true, recipe: { ...kept, [action.type]: action.to } }
      }
    }
  },

  cost: (_, { steps }) => ({ steps }),

  check(setup, recipe) {
    const offered = knobs.every((knob) => setup[knob].steps.includes(recipe[knob]))
    const { walk } = recipe
    return offered && (!walk || (onMap(setup, walk) && onGrid(setup, walk))) ? undefined : notOffered
  },

  /** A player who sets the three anywhere. */
  sample: (setup, budget, random) => ({
    unit: sampleStep(setup.unit, random),
    learningRate: sampleStep(setup.learningRate, random),
    steps: sampleStep(setup.steps, random, budget.steps),
  }),
}

type Walk = NonNullable<Recipe['walk']>

function walked(
  setup: Setup,
  recipe: Recipe,
  { along, by }: { along: 'slope' | 'height'; by: 1 | -1 },
): Walk {
  const from = handOf(setup, recipe)
  return { ...from, [along]: from[along] + by * setup.stride, steps: (recipe.walk?.steps ?? 0) + 1 }
}

function unwalked({ walk: _, ...recipe }: Recipe): Recipe {
  return recipe
}

const onMap = ({ map }: Setup, place: Place): boolean =>
  (['slope', 'height'] as const).every((name) => place[name] >= map[name].from && place[name] <= map[name].to)

const onGrid = ({ start, stride }: Setup, place: Place): boolean =>
  (['slope', 'height'] as const).every((name) => Number.isInteger((place[name] - start[name]) / stride))

const words = {
  edge: {
    en: 'The map ends here. Beyond it, there is only more mountain.',
    'zh-Hant': '地圖到此為止。再過去，也只是更高的山。',
    'zh-Hans': '地图到这儿就没了。再过去，也只是更高的山。',
  },
} as const satisfies Record<string, Text>
