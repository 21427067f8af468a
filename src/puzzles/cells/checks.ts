/** What a setup of this kind must keep beyond the shape of its parts. */
import { type Complain, doubled, thingsApart } from '../../levels/lists.ts'
import type { Setup } from './schema.ts'

export function checkSetup(setup: Setup, complain: Complain): void {
  const { classes, columns, rows, kept, unseen, start, guest } = setup
  const known = classes.map(({ id }) => id)
  for (const list of ['classes', 'columns'] as const) thingsApart(list, setup[list], complain)
  for (const [i, { from, to }] of columns.entries())
    if (from >= to) complain(['columns', i, 'to'], `more than ${from}, as from says`)
  for (const [list, examples] of Object.entries({ rows, kept, unseen }))
    for (const [i, { values, truth }] of examples.entries()) {
      if (!known.includes(truth))
        complain([list, i, 'truth'], `one of ${known.join(', ')}: there is no class "${truth}"`)
      checkValues(setup, values, [list, i, 'values'], complain)
    }
  checkValues(setup, guest.values, ['guest', 'values'], complain)
  for (const [i, id] of known.entries())
    if (!rows.some(({ truth }) => truth === id))
      complain(['classes', i], `a class of some row: none is a "${id}", so nobody could teach it`)
  const ids = columns.map(({ id }) => id)
  for (const [i, id] of start.columns.entries())
    if (!ids.includes(id))
      complain(['start', 'columns', i], `one of ${ids.join(', ')}: there is no column "${id}"`)
  const twice = doubled(start.columns)
  if (twice !== undefined) complain(['start', 'columns', twice], 'each column once')
  if (start.rows > rows.length)
    complain(['start', 'rows'], `at most ${rows.length}, as many as there are rows`)
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
