/** What a setup of this kind must keep beyond the shape of its parts. */
import { type Complain, thingsApart } from '../../levels/lists.ts'
import type { Setup } from './schema.ts'

export function checkSetup(setup: Setup, complain: Complain): void {
  const classes = setup.classes.map(({ id }) => id)
  const known = (path: (string | number)[], found: string) => {
    if (!classes.includes(found)) complain(path, `one of ${classes.join(', ')}: there is no class "${found}"`)
  }
  for (const list of ['classes', 'measures', 'cards'] as const) thingsApart(list, setup[list], complain)
  for (const [i, { from, to }] of setup.measures.entries())
    if (from >= to) complain(['measures', i, 'to'], `more than ${from}, as from says`)
  for (const list of ['cards', 'unseen'] as const) {
    for (const [i, { values, truth }] of setup[list].entries()) {
      known([list, i, 'truth'], truth)
      checkValues(setup, values, [list, i, 'values'], complain)
    }
  }
  for (const [i, { label, guess }] of setup.cards.entries()) {
    if (label !== undefined) known(['cards', i, 'label'], label)
    if (guess !== undefined) known(['cards', i, 'guess'], guess)
    if (setup.guide && guess === undefined)
      complain(['cards', i], 'a guess: where there is a guide, a second person labels every card')
  }
  if (setup.guide) checkGuide(setup, setup.guide, known, complain)
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

function checkGuide(
  { classes, relabel }: Setup,
  { lines }: NonNullable<Setup['guide']>,
  known: (path: (string | number)[], found: string) => void,
  complain: Complain,
): void {
  if (relabel !== 'any') complain(['relabel'], '"any": where there is a guide, every card lies open')
  const ids = lines.map(({ id }) => id)
  for (const [i, { id, of, fits }] of lines.entries()) {
    const here = ['guide', 'lines', i]
    if (ids.indexOf(id) < i) complain([...here, 'id'], `an id of its own: "${id}" is in the list twice`)
    known([...here, 'of'], of)
    for (const [n, one] of fits.entries()) known([...here, 'fits', n], one)
  }
  for (const [i, { id }] of classes.entries())
    if (!lines.some(({ of }) => of === id))
      complain(['classes', i], `a class of some line: the guide can say nothing of "${id}"`)
}
