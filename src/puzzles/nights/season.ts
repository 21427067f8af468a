/** The nights as everything in this folder reads them. Classes are indices in the level's order, nights count from 1. Pure. */
import type { Recipe, Setup } from './schema.ts'

export interface Passenger {
  readonly id: string
  /** Its place on the pier that night, counted from 1: what people call it by. */
  readonly n: number
  readonly night: number
  readonly values: readonly number[]
  readonly truth: number
  /** Somebody was woken, looked and wrote down what it is. */
  readonly labelled: boolean
}

export interface Example {
  readonly values: readonly number[]
  readonly label: number
}

export type Lesson = Recipe['lessons'][number]

export const classOf = ({ classes }: Setup, id: string): number => classes.findIndex((one) => one.id === id)

export function pierOf(setup: Setup, { labels }: Pick<Recipe, 'labels'>, night: number): Passenger[] {
  return (setup.nights[night - 1]?.pier ?? []).map(({ id, values, truth }, i) => ({
    ...{ id, n: i + 1, night, values, truth: classOf(setup, truth), labelled: labels.includes(id) },
  }))
}

/** The night of somebody on the pier; 0 for a stranger. */
export const nightOf = ({ nights }: Setup, id: string): number =>
  nights.findIndex(({ pier }) => pier.some((one) => one.id === id)) + 1

/** What the first lessons taught with. */
export const oldCards = (setup: Setup): Example[] =>
  setup.taught.map(({ values, truth }) => ({ values, label: classOf(setup, truth) }))

/** What a lesson teaches with: everybody labelled up to that night, and the old cards where they are in it. */
export function examplesOf(
  setup: Setup,
  { labels }: Pick<Recipe, 'labels'>,
  { after, old }: Lesson,
): Example[] {
  const fresh = setup.nights
    .slice(0, after)
    .flatMap(({ pier }) => pier)
    .filter(({ id }) => labels.includes(id))
    .map(({ values, truth }) => ({ values, label: classOf(setup, truth) }))
  return old ? [...oldCards(setup), ...fresh] : fresh
}

/** How many examples of each class. */
export const countsOf = ({ classes }: Setup, examples: readonly Example[]): number[] =>
  classes.map((_, i) => examples.filter(({ label }) => label === i).length)

/** The class that was never taught and whose first arrival comes with a drum roll; undefined where all were taught. */
export function newcomerOf(setup: Setup): { readonly of: number; readonly night: number } | undefined {
  const taught = new Set(setup.taught.map(({ truth }) => truth))
  for (const [n, { ferry }] of setup.nights.entries()) {
    const first = ferry.find(({ truth }) => !taught.has(truth))
    if (first) return { of: classOf(setup, first.truth), night: n + 1 }
  }
  return undefined
}

/** What the model gets of a passenger: 0 at the least a measure shows, 1 at the most. */
export const inputsOf = ({ measures }: Setup, values: readonly number[]): number[] =>
  measures.map(({ from, to }, i) => ((values[i] ?? from) - from) / (to - from))
