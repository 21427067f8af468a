/** What a setup of this kind must keep beyond the shape of its parts. */
import { type Complain, namedApart } from '../../levels/lists.ts'
import type { Setup } from './schema.ts'

export function checkSetup(setup: Setup, complain: Complain): void {
  const classes = setup.classes.map(({ id }) => id)
  const known = (path: (string | number)[], found: string) => {
    if (!classes.includes(found)) complain(path, `one of ${classes.join(', ')}: there is no class "${found}"`)
  }
  for (const list of ['classes', 'measures', 'cards'] as const) {
    const ids = setup[list].map(({ id }) => id)
    for (const [i, id] of ids.entries())
      if (ids.indexOf(id) < i) complain([list, i, 'id'], `an id of its own: "${id}" is in the list twice`)
  }
  for (const list of ['classes', 'measures'] as const)
    namedApart(
      setup[list].map(({ name }, i) => [[list, i, 'name'], name]),
      complain,
    )
  for (const [i, { from, to }] of setup.measures.entries())
    if (from >= to) complain(['measures', i, 'to'], `more than ${from}, as from says`)
  for (const list of ['cards', 'unseen'] as const) {
    for (const [i, { values, truth }] of setup[list].entries()) {
      known([list, i, 'truth'], truth)
      checkValues(setup, values, [list, i, 'values'], complain)
    }
  }
  for (const [i, { label }] of setup.cards.entries())
    if (label !== undefined) known(['cards', i, 'label'], label)
  for (const [i, id] of classes.entries())
    if (!setup.cards.some(({ truth }) => truth === id))
      complain(['classes', i], `a class of some card: no card is a "${id}", so nobody could teach it`)
  for (const [i, { id }] of setup.measures.entries())
    if (new Set(setup.cards.map(({ values }) => values[i])).size < 2)
      complain(['measures', i], `a measure in which cards differ: all have the same ${id}`)
}

function checkValues(
  { measures }: Setup,
  values: readonly number[],
  path: (string | number)[],
  complain: Complain,
): void {
  if (values.length !== measures.length)
    complain(path, `${measures.length} numbers, one for each of measures`)
  for (const [i, value] of values.entries()) {
    const { from = value, to = value } = measures[i] ?? {}
    if (value < from || value > to) complain([...path, i], `between ${from} and ${to}, as measures says`)
  }
}
