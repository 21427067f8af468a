/** What a setup of this kind must keep beyond the shape of its parts. */
import { type Complain, thingsApart } from '../../levels/lists.ts'
import { measuredChecks } from '../kit/measured.ts'
import type { Setup } from './schema.ts'

export function checkSetup(setup: Setup, complain: Complain): void {
  const { classes, measures, crates, unseen, start, perSide } = setup
  const { things } = measuredChecks(classes, 'measures', measures, complain)
  thingsApart('crates', crates, complain)
  things(['crates'], crates)
  things(['unseen'], unseen)
  for (const [i, { id }] of classes.entries())
    if (!crates.some(({ truth }) => truth === id))
      complain(['classes', i], `a class of some crate: no crate holds "${id}", so nobody could name it`)
  for (const [i, { id }] of measures.entries())
    if (new Set(crates.map(({ values }) => values[i])).size < 2)
      complain(['measures', i], `a measure in which crates differ: all have the same ${id}`)
  const used = [...start.along, ...start.up]
  if (used.length === 0) complain(['start', 'along'], 'a measure on one side at least: the ground is a point')
  for (const side of ['along', 'up'] as const) {
    if (start[side].length > perSide)
      complain(['start', side], `at most ${perSide} measures, as perSide says`)
    for (const [i, id] of start[side].entries()) {
      if (!measures.some((one) => one.id === id))
        complain(['start', side, i], `a measure: there is no "${id}"`)
      if (used.indexOf(id) !== used.lastIndexOf(id))
        complain(['start', side, i], `each once: "${id}" is on the ground twice`)
    }
  }
}
