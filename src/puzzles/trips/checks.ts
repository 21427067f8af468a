/** What a setup of this kind must keep beyond the shape of its parts. */
import { type Complain, thingsApart } from '../../levels/lists.ts'
import type { Setup } from './schema.ts'

export function checkSetup(setup: Setup, complain: Complain): void {
  const { classes, measures, islands, unseen } = setup
  for (const list of ['classes', 'measures', 'islands'] as const) {
    thingsApart(list, setup[list], complain)
  }
  for (const [i, { from, to }] of measures.entries())
    if (from >= to) complain(['measures', i, 'to'], `more than ${from}, as from says`)
  for (const [i, { trips }] of islands.entries())
    if (trips < (islands[i - 1]?.trips ?? 0)) complain(['islands', i, 'trips'], 'the nearest island first')
  const flocks = islands.flatMap(({ beach, inland }, i) => [
    { path: ['islands', i, 'beach'], birds: beach },
    { path: ['islands', i, 'inland'], birds: inland },
  ])
  for (const { path, birds } of [...flocks, { path: ['unseen'], birds: unseen }])
    for (const [n, bird] of birds.entries()) checkBird(setup, bird, [...path, n], complain)
  for (const [i, { home }] of unseen.entries())
    if (!islands.some(({ id }) => id === home))
      complain(['unseen', i, 'home'], `an island of the level: there is no "${home}"`)
  const living = new Set(flocks.flatMap(({ birds }) => birds.map(({ truth }) => truth)))
  for (const [i, { id }] of classes.entries())
    if (!living.has(id)) complain(['classes', i], `a class that lives somewhere: no island has a "${id}"`)
}

function checkBird(
  { classes, measures }: Setup,
  { values, truth }: { readonly values: readonly number[]; readonly truth: string },
  path: (string | number)[],
  complain: Complain,
): void {
  if (!classes.some(({ id }) => id === truth))
    complain([...path, 'truth'], `a class of the level: there is no "${truth}"`)
  for (const [m, value] of values.entries()) {
    const { from = value, to = value } = measures[m] ?? {}
    if (value < from || value > to)
      complain([...path, 'values', m], `between ${from} and ${to}, as measures says`)
  }
}
