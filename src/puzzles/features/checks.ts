/** What a setup of this kind must keep beyond the shape of its parts. */
import { type Complain, doubled } from '../../levels/lists.ts'
import { measuredChecks } from '../kit/measured.ts'
import type { Setup } from './schema.ts'

export function checkSetup(setup: Setup, complain: Complain): void {
  const { classes, columns, examples, unseen, guest, start = [], slots } = setup
  const { things, within, taught } = measuredChecks(classes, 'columns', columns, complain)
  things(['examples'], examples)
  things(['unseen'], unseen)
  within(['guest', 'values'], guest.values)
  taught(examples, 'example')
  const ids = columns.map(({ id }) => id)
  for (const [i, id] of start.entries())
    if (!ids.includes(id)) complain(['start', i], `one of ${ids.join(', ')}: there is no column "${id}"`)
  if (doubled(start) !== undefined) complain(['start', doubled(start) ?? 0], 'each column once')
  if (slots > columns.length) complain(['slots'], `at most ${columns.length}, as many as there are columns`)
  if (start.length > slots) complain(['start'], `at most ${slots} columns, as slots says`)
}
