import type { Rules } from '../../engine/index.ts'
import { ifFits, notOffered } from '../kit/choices.ts'
import { promisesOf } from './curve.ts'
import type { Recipe, Setup } from './schema.ts'

export type Action =
  | { readonly type: 'bend'; readonly degree: number }
  /** Sets each so-manieth page aside; 0 takes them all back. */
  | { readonly type: 'aside'; readonly every: number }
  | { readonly type: 'promise'; readonly off: number }
  /** Holds a curve by hand: heights of all beads. */
  | { readonly type: 'hold'; readonly beads: readonly number[] }
  /** Asks everybody to a picnic of one's own; without a day, to none. */
  | { readonly type: 'ask'; readonly day?: number }

export const rules: Rules<Setup, Recipe, Action> = {
  start: ({ degrees, aside, promises }) => ({
    degree: degrees.start,
    aside: aside[0] ?? 0,
    promise: promises.start,
  }),

  act: (setup, recipe, action) => ifFits(rules, setup, after(recipe, action)),

  cost: (_, { degree }) => ({ numbers: degree + 1 }),

  check({ degrees, aside, promises, beads }, recipe) {
    const offered =
      recipe.degree <= degrees.to &&
      aside.includes(recipe.aside) &&
      promisesOf(promises).includes(recipe.promise) &&
      (recipe.hand ?? []).every((bead) => bead >= beads.from && bead <= beads.to)
    return offered ? undefined : notOffered
  },

  /** A player who bends and promises anything at all. */
  sample({ degrees, aside, promises }, _, random) {
    return {
      degree: 1 + random.below(degrees.to),
      aside: random.pick(aside),
      promise: random.pick(promisesOf(promises)),
    }
  },
}

function after({ hand, own, ...recipe }: Recipe, action: Action): Recipe {
  const kept = { ...recipe, ...(hand && { hand }), ...(own !== undefined && { own }) }
  switch (action.type) {
    case 'bend':
      return { ...kept, degree: action.degree }
    case 'aside':
      return { ...kept, aside: action.every }
    case 'promise':
      return { ...kept, promise: action.off }
    case 'hold':
      return { ...kept, hand: [...action.beads] }
    case 'ask':
      return { ...recipe, ...(hand && { hand }), ...(action.day !== undefined && { own: action.day }) }
  }
}
