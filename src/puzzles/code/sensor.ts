/** The player's drawings of another level, by which a robot's sensor may be trained. */
import { factsOf } from './facts.ts'
import type { Recipe, Setup } from './schema.ts'

/** The drawings in a recipe of the level that lends them, if it holds any and they are of this world's signs. */
export function signsIn(setup: Setup, lent: unknown): Recipe['signs'] {
  const { drawn } = (lent ?? {}) as { readonly drawn?: Recipe['signs'] }
  return Array.isArray(drawn) && canTrain(setup, drawn) ? drawn : undefined
}

/** Whether such drawings can train this level's sensor. Their shape is the schema's business. */
export function canTrain({ world, signsFrom }: Setup, signs: NonNullable<Recipe['signs']>): boolean {
  const known = factsOf(world).signs ?? []
  return signsFrom !== undefined && signs.length > 0 && signs.every((one) => known.includes(one?.of))
}
