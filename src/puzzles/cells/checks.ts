/** What a setup of this kind must keep beyond the shape of its parts. */
import { type Complain, doubled } from '../../levels/lists.ts'
import { measuredChecks } from '../kit/measured.ts'
import type { Setup } from './schema.ts'

export function checkSetup(setup: Setup, complain: Complain): void {
  const { classes, columns, rows, kept, unseen, start, guest } = setup
  const { things, within, taught } = measuredChecks(classes, 'columns', columns, complain)
  for (const [list, examples] of Object.entries({ rows, kept, unseen })) things([list], examples)
  within(['guest', 'values'], guest.values)
  taught(rows, 'row')
  const ids = columns.map(({ id }) => id)
  for (const [i, id] of start.columns.entries())
    if (!ids.includes(id))
      complain(['start', 'columns', i], `one of ${ids.join(', ')}: there is no column "${id}"`)
  const twice = doubled(start.columns)
  if (twice !== undefined) complain(['start', 'columns', twice], 'each column once')
  if (start.rows > rows.length)
    complain(['start', 'rows'], `at most ${rows.length}, as many as there are rows`)
}
