import type { Rules, Text } from '../../engine/index.ts'
import { ifFits, notOffered } from '../kit/choices.ts'
import { landings, placesOf, samePlace } from './crate.ts'
import type { Recipe, Setup, Voyage } from './schema.ts'

/** Sends the boat out; it comes back with the next bird of that place. */
export interface Action extends Voyage {
  readonly type: 'sail'
}

export const rules: Rules<Setup, Recipe, Action> = {
  start: () => ({ voyages: [] }),

  act: (setup, { voyages }, { to, inland }) =>
    ifFits(rules, setup, { voyages: [...voyages, { to, inland }] }),

  cost(setup, { voyages }) {
    const places = placesOf(setup)
    const trips = (voyage: Voyage) => places.find((place) => samePlace(place, voyage))?.trips ?? 0
    return { trips: voyages.reduce((sum, voyage) => sum + trips(voyage), 0) }
  },

  check(setup, recipe) {
    const places = placesOf(setup)
    if (!recipe.voyages.every((voyage) => places.some((place) => samePlace(place, voyage)))) return notOffered
    return places.some((place) => landings(recipe, place) > place.birds.length) ? words.nobodyLeft : undefined
  },

  /** Trained at every return, so that there is always a model of this crate to look at. */
  live: (_, { voyages }) => voyages.length > 0,

  /** A player who sails anywhere at random until some number of trips is spent. */
  sample(setup, budget, random) {
    const voyages: Voyage[] = []
    let left = 1 + random.below(budget.trips ?? 24)
    for (;;) {
      const open = placesOf(setup).filter(
        (place) => place.trips <= left && landings({ voyages }, place) < place.birds.length,
      )
      if (open.length === 0) return { voyages }
      const { to, inland, trips } = random.pick(open)
      voyages.push({ to, inland })
      left -= trips
    }
  },
}

const words = {
  nobodyLeft: {
    en: 'Everybody from there has been brought over already.',
    'zh-Hant': '那裏的企鵝全部都接過來了。',
    'zh-Hans': '那里的企鹅都接过来了。',
  },
} as const satisfies Record<string, Text>
