/** One ruler, and fences across it set by hand: the player does first what the model does then. Pure. */
import { classOf, partOf } from './bought.ts'
import type { Setup } from './schema.ts'

/** The classes in the order of their means along a column. */
export function orderAlong(setup: Setup, column: number): number[] {
  const means = setup.classes.map(({ id }) => {
    const own = setup.examples.filter(({ truth }) => truth === id)
    return own.reduce((sum, { values }) => sum + (values[column] ?? 0), 0) / own.length
  })
  return means.map((_, i) => i).sort((a, b) => (means[a] ?? 0) - (means[b] ?? 0))
}

/** Into which class the fences put each of the crowd. */
export function fenced(setup: Setup, column: number, fences: readonly number[]) {
  const order = orderAlong(setup, column)
  return setup.examples.map(({ values, truth }) => {
    const of = setup.columns[column]
    const part = of ? partOf(of, values[column] ?? 0) : 0
    const answer = order[fences.filter((fence) => part > fence).length] ?? 0
    return { truth: classOf(setup, truth), answer }
  })
}

/** A fence moved, and those in its way pushed along. */
export function moveFence(fences: readonly number[], nth: number, to: number): number[] {
  const place = Math.min(1, Math.max(0, Math.round(to * 200) / 200))
  return fences.map((fence, i) =>
    i === nth ? place : i < nth ? Math.min(fence, place) : Math.max(fence, place),
  )
}

/** Of each class, how many are right, and of how many. */
export const tallied = (
  classes: number,
  of: readonly { readonly truth: number; readonly answer: number }[],
): { readonly right: number; readonly of: number }[] =>
  Array.from({ length: classes }, (_, c) => {
    const own = of.filter(({ truth }) => truth === c)
    return { right: own.filter(({ answer }) => answer === c).length, of: own.length }
  })
