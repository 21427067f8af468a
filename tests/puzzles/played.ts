/** What a player's presses lead to, whatever the kind: every recipe on the way, those refused left out. */
import { expect } from 'vitest'
import type { Rules } from '../../src/engine/index.ts'

export function recipesOf<S, R, A>(
  rules: Pick<Rules<S, R, A>, 'act' | 'start'>,
  setup: S,
  steps: readonly A[],
  from: R = rules.start(setup),
): [R, ...R[]] {
  const recipes: [R, ...R[]] = [from]
  for (const step of steps) {
    const acted = rules.act(setup, recipes.at(-1) ?? from, step)
    if (acted.ok) recipes.push(acted.recipe)
  }
  return recipes
}

/** Holds each of the recipes to the schema that reads files, and to the level. */
export function expectLegal<S, R>(
  rules: Pick<Rules<S, R, never>, 'check'>,
  setup: S,
  schema: { safeParse(recipe: unknown): { readonly success: boolean } },
  recipes: readonly R[],
): void {
  for (const recipe of recipes) {
    expect(schema.safeParse(recipe).success).toBe(true)
    expect(rules.check(setup, recipe)).toBeUndefined()
  }
}
