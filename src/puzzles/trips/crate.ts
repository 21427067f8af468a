/** The crate and the islands as everything in this folder reads them. Classes are indices in the level's order. Pure. */
import type { Scale } from '../kit/softmax.ts'
import type { Recipe, Setup, Voyage } from './schema.ts'

export interface Bird {
  readonly values: readonly number[]
  readonly truth: number
}
export type Aboard = Bird & Voyage

/** One landing place: a beach, or the land behind it. Places are in the islands' order, each beach before its inland. */
export interface Place extends Voyage {
  readonly island: number
  /** What a voyage there costs. */
  readonly trips: number
  readonly birds: readonly Bird[]
}

export const classOf = ({ classes }: Setup, id: string): number => classes.findIndex((one) => one.id === id)

export const placesOf = (setup: Setup): Place[] =>
  setup.islands.flatMap(({ id, trips, beach, inland }, island) =>
    [beach, inland].map((flock, i) => ({
      ...{ island, to: id, inland: i === 1, trips: trips + (i === 1 ? setup.walk : 0) },
      birds: flock.map(({ values, truth }) => ({ values, truth: classOf(setup, truth) })),
    })),
  )

export const samePlace = (a: Voyage, b: Voyage): boolean => a.to === b.to && a.inland === b.inland

/** Who was brought, voyage by voyage: of each place the first, then the second, and so on. */
export function aboardOf(setup: Setup, { voyages }: Recipe): Aboard[] {
  const places = placesOf(setup)
  const landed = places.map(() => 0)
  return voyages.flatMap((voyage) => {
    const i = places.findIndex((place) => samePlace(place, voyage))
    const bird = places[i]?.birds[landed[i] ?? 0]
    landed[i] = (landed[i] ?? 0) + 1
    return bird ? [{ ...bird, to: voyage.to, inland: voyage.inland }] : []
  })
}

/** How often the boat went to a place; once it did, those who are left there have been seen. */
export const landings = ({ voyages }: Recipe, place: Voyage): number =>
  voyages.filter((voyage) => samePlace(voyage, place)).length

/** Everybody at places where the boat has been, but for those it brought along. */
export const seenAshore = (setup: Setup, recipe: Recipe): Bird[] =>
  placesOf(setup).flatMap((place) => {
    const been = landings(recipe, place)
    return been > 0 ? place.birds.slice(been) : []
  })

/** How many of each class lie in the crate. */
export function countsOf(setup: Setup, recipe: Recipe): number[] {
  const crate = aboardOf(setup, recipe)
  return setup.classes.map((_, i) => crate.filter(({ truth }) => truth === i).length)
}

/** What a model gets of measures: from -1 to 1 over each measure's range, whatever lies in the crate. */
export const scaleOf = ({ measures }: Setup): Scale => ({
  mean: measures.map(({ from, to }) => (from + to) / 2),
  deviation: measures.map(({ from, to }) => (to - from) / 2),
})
