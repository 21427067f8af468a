import type { z } from 'zod'
import type { FigureKinds, Figures, Measures } from '../engine/index.ts'

/**
 * What every `puzzles/<kind>/schema.ts` exports. `parse.ts` holds a level of that kind to it, so a kind says here
 * everything a stranger's file must not be allowed to do.
 *
 * `setup.data`, where a kind has it, names a data set and is checked against those that exist.
 */
export interface KindSchema {
  /** The level's `setup`. Bound every number, text and list: a shared file must not be able to freeze the tab. */
  readonly setup: z.ZodType
  /** Everything the player decides. Bounded likewise: recipes arrive from links, passports and the command line. */
  readonly recipe: z.ZodType
  /** Figures that an attempt measures, by the names goals use. */
  readonly metrics: FigureKinds
  /** Figures that a recipe costs, by the names budgets use. */
  readonly costs: FigureKinds
  /**
   * The most that training the dearest recipe of this setup can take, in weight visits: examples x epochs x
   * weights, summed over the models. Levels above `mostTraining` are refused. Export it unless the schemas' own
   * bounds keep every recipe below that.
   */
  readonly trainingCost?: (setup: never) => number
  /** The least that each cost can be in any recipe (one hidden layer has at least one neuron): no budget may ask for less. */
  readonly leastCost?: (setup: never) => Figures
  /** What this setup measures, with the least and the most each can be; without it, all of `metrics`, shares from 0 to 1. */
  readonly measures?: (setup: never) => Measures
  /** Names of the demos that this setup's lecture cards can show; a card that names another would show nothing. */
  readonly demos?: (setup: never) => readonly string[]
}

/**
 * Weight visits that one Train may take at most. The plain-JavaScript path does about 1e8 a second on a weak
 * laptop, the fused kernel several times that: half a minute to a minute and a half, with Cancel at hand.
 */
export const mostTraining = 1e10

/** Schemas by kind. `keys` names every kind that there is, also those whose schema has not been fetched. */
export type Kinds = Pick<ReadonlyMap<string, KindSchema>, 'get' | 'keys'>

const files = import.meta.glob<KindSchema>('../puzzles/*/schema.ts')
const names = new Map(Object.keys(files).map((path) => [path.split('/').at(-2) ?? path, path]))
const fetched = new Map<string, KindSchema>()
/** The kinds whose schemas are here. */
export const fetchedKinds: Kinds = { get: (kind) => fetched.get(kind), keys: () => names.keys() }

/** Fetches the schema of one kind, if there is one: a level needs no other's. */
export async function loadKindSchema(kind: string): Promise<Kinds> {
  const load = files[names.get(kind) ?? '']
  if (load && !fetched.has(kind)) fetched.set(kind, await load())
  return fetchedKinds
}
