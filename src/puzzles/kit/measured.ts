/** Things of several classes, each known by a few numbers: how a setup lists them, and what such lists must keep. */
import { z } from 'zod'
import { type Complain, thingsApart } from '../../levels/lists.ts'
import { slug, text } from '../../levels/text.ts'
import { lookNames } from './penguins.ts'

export const id = slug(40)
export const number = z.number().min(-1e6).max(1e6)
export const valuesOf = (most: number, of = 'measure') =>
  z.array(number).min(2).max(most).describe(`One number a ${of}, in their order.`)

/** A class whose things look like penguins. */
export const kind = z.strictObject({ id, name: text(40), look: z.enum(lookNames) })

/** One number that a model gets; `from` and `to` say what its ends are for. */
export const measure = (from: string, to = '') =>
  z.strictObject({
    ...{ id, name: text(40), unit: z.string().max(8) },
    ...{ from: number.describe(from), to: to ? number.describe(to) : number },
  })

interface Thing {
  readonly values: readonly number[]
  readonly truth: string
}
interface Named {
  readonly id: string
  readonly name: Readonly<Record<string, string>>
}
type Path = (string | number)[]

/** Complains about classes and measures alike, and of things about an unknown class or a value out of its range. `list` names the measures. */
export function measuredChecks(
  classes: readonly Named[],
  list: 'measures' | 'columns',
  measures: readonly (Named & { readonly from?: number; readonly to?: number })[],
  complain: Complain,
) {
  const ids = classes.map(({ id }) => id)
  thingsApart('classes', classes, complain)
  thingsApart(list, measures, complain)
  for (const [i, { from, to }] of measures.entries())
    if (from !== undefined && to !== undefined && from >= to)
      complain([list, i, 'to'], `more than ${from}, as from says`)

  function known(path: Path, id: string): void {
    if (!ids.includes(id)) complain(path, `one of ${ids.join(', ')}: there is no class "${id}"`)
  }
  function within(path: Path, values: readonly number[]): void {
    if (values.length !== measures.length)
      complain(path, `${measures.length} numbers, one for each of ${list}`)
    for (const [i, value] of values.entries()) {
      const { from = value, to = value } = measures[i] ?? {}
      if (value < from || value > to) complain([...path, i], `between ${from} and ${to}, as ${list} says`)
    }
  }
  return {
    known,
    within,
    things(path: Path, things: readonly Thing[]): void {
      for (const [i, { values, truth }] of things.entries()) {
        known([...path, i, 'truth'], truth)
        within([...path, i, 'values'], values)
      }
    },
    /** What is learned from must show every class, and differ in every measure. `one` of the things, as authors call it. */
    taught(things: readonly Thing[], one: string): void {
      for (const [i, id] of ids.entries())
        if (!things.some(({ truth }) => truth === id))
          complain(['classes', i], `a class of some ${one}: none is a "${id}", so nobody could teach it`)
      for (const [i, { id }] of measures.entries())
        if (new Set(things.map(({ values }) => values[i])).size < 2)
          complain([list, i], `a ${list.slice(0, -1)} in which ${one}s differ: all have the same ${id}`)
    },
  }
}
