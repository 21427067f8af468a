/** What a setup of this kind must keep beyond the shape of its parts. */
import { type Complain, doubled, thingsApart } from '../../levels/lists.ts'
import type { Setup } from './schema.ts'

export function checkSetup(setup: Setup, complain: Complain): void {
  const { classes, columns, examples, unseen, guest, start = [], slots } = setup
  const known = classes.map(({ id }) => id)
  for (const list of ['classes', 'columns'] as const) {
    thingsApart(list, setup[list], complain)
  }
  for (const [i, { from, to }] of columns.entries())
    if (from >= to) complain(['columns', i, 'to'], `more than ${from}, as from says`)
  for (const [list, rows] of Object.entries({ examples, unseen }))
    for (const [i, { values, truth }] of rows.entries()) {
      if (!known.includes(truth))
        complain([list, i, 'truth'], `one of ${known.join(', ')}: there is no class "${truth}"`)
      checkValues(setup, values, [list, i, 'values'], complain)
    }
  checkValues(setup, guest.values, ['guest', 'values'], complain)
  for (const [i, id] of known.entries())
    if (!examples.some(({ truth }) => truth === id))
      complain(['classes', i], `a class of some example: none is a "${id}", so nobody could teach it`)
  for (const [i, { id }] of columns.entries())
    if (new Set(examples.map(({ values }) => values[i])).size < 2)
      complain(['columns', i], `a column in which examples differ: all have the same ${id}`)
  const ids = columns.map(({ id }) => id)
  for (const [i, id] of start.entries())
    if (!ids.includes(id)) complain(['start', i], `one of ${ids.join(', ')}: there is no column "${id}"`)
  if (doubled(start) !== undefined) complain(['start', doubled(start) ?? 0], 'each column once')
  if (slots > columns.length) complain(['slots'], `at most ${columns.length}, as many as there are columns`)
  if (start.length > slots) complain(['start'], `at most ${slots} columns, as slots says`)
}

function checkValues(
  { columns }: Setup,
  values: readonly number[],
  path: (string | number)[],
  complain: Complain,
): void {
  if (values.length !== columns.length) complain(path, `${columns.length} numbers, one for each of columns`)
  for (const [i, value] of values.entries()) {
    const { from = value, to = value } = columns[i] ?? {}
    if (value < from || value > to) complain([...path, i], `between ${from} and ${to}, as columns says`)
  }
}
