/** What a setup of this kind must keep beyond the shape of its parts. */
import { type Complain, namedApart } from '../../levels/lists.ts'
import type { Setup } from './schema.ts'

export function checkSetup(setup: Setup, complain: Complain): void {
  const classes = setup.classes.map(({ id }) => id)
  for (const list of ['classes', 'measures'] as const) {
    namedApart(
      setup[list].map(({ name }, i) => [[list, i, 'name'], name]),
      complain,
    )
    eachOnce(
      setup[list].map(({ id }, i) => [[list, i, 'id'], id]),
      complain,
    )
  }
  for (const [i, { from, to }] of setup.measures.entries())
    if (from >= to) complain(['measures', i, 'to'], `more than ${from}, as from says`)
  eachOnce(
    setup.nights.flatMap(({ pier }, n) =>
      pier.map(({ id }, i): [(string | number)[], string] => [['nights', n, 'pier', i, 'id'], id]),
    ),
    complain,
  )
  for (const [path, { values, truth }] of birdsOf(setup)) {
    if (!classes.includes(truth))
      complain([...path, 'truth'], `one of ${classes.join(', ')}: there is no class "${truth}"`)
    if (values.length !== setup.measures.length)
      complain([...path, 'values'], `${setup.measures.length} numbers, one for each of measures`)
    for (const [m, value] of values.entries()) {
      const { from = value, to = value } = setup.measures[m] ?? {}
      if (value < from || value > to)
        complain([...path, 'values', m], `between ${from} and ${to}, as measures says`)
    }
  }
  if (new Set(setup.taught.map(({ truth }) => truth)).size < 2)
    complain(['taught'], 'at least two classes: a model of one class has nothing to tell apart')
  for (const [n, { ferry, singles }] of setup.nights.entries())
    if (singles >= ferry.length)
      complain(['nights', n, 'singles'], `less than the ${ferry.length} of ferry: the rest come at once`)
}

type Bird = Setup['taught'][number]

function birdsOf({ taught, nights }: Setup): [(string | number)[], Bird][] {
  return [
    ...taught.map((bird, i): [(string | number)[], Bird] => [['taught', i], bird]),
    ...nights.flatMap((night, n) =>
      (['pier', 'ferry'] as const).flatMap((list) =>
        night[list].map((bird, i): [(string | number)[], Bird] => [['nights', n, list, i], bird]),
      ),
    ),
  ]
}

function eachOnce(ids: readonly (readonly [(string | number)[], string])[], complain: Complain): void {
  for (const [i, [path, id]] of ids.entries())
    if (ids.findIndex(([, other]) => other === id) < i)
      complain([...path], `an id of its own: "${id}" is there twice`)
}
