/** What a setup of this kind must keep beyond the shape of its parts. */
import { type Complain, thingsApart } from '../../levels/lists.ts'
import type { Setup } from './schema.ts'

export function checkSetup(setup: Setup, complain: Complain): void {
  const { classes, measures, crates, start, perSide } = setup
  for (const list of ['classes', 'measures', 'crates'] as const) thingsApart(list, setup[list], complain)
  for (const list of ['crates', 'unseen'] as const)
    for (const [i, { values, truth }] of setup[list].entries()) {
      if (!classes.some(({ id }) => id === truth))
        complain(
          [list, i, 'truth'],
          `one of ${classes.map(({ id }) => id).join(', ')}: there is no class "${truth}"`,
        )
      if (values.length !== measures.length)
        complain([list, i, 'values'], `${measures.length} numbers, one for each of measures`)
    }
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
