/**
 * Hands for every kind: what brings a lab from its start to a recipe by keys alone, in `tests/puzzles/<kind>/hands.ts`. A kind
 * without them cannot be known to be playable without a mouse (hands.e2e.ts).
 */
import { existsSync, readdirSync } from 'node:fs'
import type { Hand } from './keys.ts'

const folder = 'tests/puzzles'

/** Kinds that have hands. */
export const handed: readonly string[] = readdirSync(folder)
  .filter((kind) => existsSync(`${folder}/${kind}/hands.ts`))
  .sort()

/** Those of one kind. */
export async function handsOf(kind: string): Promise<Hand> {
  const { enter } = (await import(`../puzzles/${kind}/hands.ts`)) as { readonly enter: Hand }
  return enter
}
