/** What a player decides where a program's lines are given: their order, what fills their gaps, and to go on by writing. */
import { type Ladder, pieces, type Rung } from '../../coding/rungs/ladder.ts'
import type { Acted } from '../../engine/index.ts'
import { no, notOffered } from '../kit/choices.ts'
import { programOf } from './program.ts'
import type { Recipe, Setup } from './schema.ts'

export type RungAction =
  /** Goes over to another way of writing; `carry` takes the text along to where the player writes. */
  | { readonly type: 'rung'; readonly rung: Rung; readonly carry?: true }
  /** The lines in the player's order, or what stands in the gaps, whole. */
  | { readonly type: 'order'; readonly order: readonly number[] }
  | { readonly type: 'fill'; readonly fills: readonly string[] }

export function onRung(setup: Setup, recipe: Recipe, action: RungAction): Acted<Recipe> {
  const { language } = recipe
  const ladder = language === 'blocks' ? undefined : setup.rungs?.[language]
  if (!ladder || language === 'blocks') return no(notOffered)
  switch (action.type) {
    case 'rung': {
      if (action.rung !== 'write') return yes({ ...recipe, rung: action.rung })
      const { rung: _, ...rest } = recipe
      return yes(action.carry ? { ...rest, [language]: programOf(setup, recipe).source } : rest)
    }
    case 'order':
      if (!isOrder(ladder, action.order)) return no(notOffered)
      return yes({ ...recipe, orders: { ...recipe.orders, [language]: [...action.order] } })
    case 'fill':
      if (!areFills(ladder, action.fills)) return no(notOffered)
      return yes({ ...recipe, fills: { ...recipe.fills, [language]: [...action.fills] } })
  }
}

/** Whether what a recipe from elsewhere keeps of the easier ways is on offer here. */
export function fitsRungs({ rungs }: Setup, { rung, orders, fills }: Recipe): boolean {
  if (!rungs) return rung === undefined
  return (['python', 'javascript'] as const).every((language) => {
    const ladder = rungs[language]
    return !ladder || (isOrder(ladder, orders?.[language] ?? []) && areFills(ladder, fills?.[language] ?? []))
  })
}

const isOrder = (ladder: Ladder, order: readonly number[]) =>
  new Set(order).size === order.length && order.every((piece) => piece < pieces(ladder).length)

/** A gap with choices takes one of them or stays empty; one to type in takes what fits on a line. */
const areFills = ({ gaps }: Ladder, fills: readonly string[]) =>
  fills.length <= gaps.length &&
  fills.every((fill, i) => {
    const gap = gaps[i]
    return fill === '' || !gap || gap.others.length === 0 || fill === gap.text || gap.others.includes(fill)
  })

const yes = (recipe: Recipe): Acted<Recipe> => ({ ok: true, recipe })
