/** What a setup of this kind must keep beyond the shape of its parts. */
import { type Complain, thingsApart } from '../../levels/lists.ts'
import type { Live, Setup } from './schema.ts'

export function checkSetup(setup: Setup, complain: Complain): void {
  const { bins, things, hard, live } = setup
  thingsApart('bins', bins, complain)
  thingsApart('things', things, complain)
  const ids = bins.map(({ id }) => id)
  for (const [i, thing] of things.entries()) {
    for (const name of ['bin', 'looks'] as const)
      if (!ids.includes(thing[name])) complain(['things', i, name], `one of ${ids.join(', ')}`)
    const ways = [thing.probe, thing.sealed, thing.id === live?.thing || undefined]
    if (ways.filter((way) => way !== undefined).length !== 1)
      complain(['things', i], 'either a probe, or why it is sealed, or to be the live one')
  }
  for (const [i, { id }] of bins.entries())
    if (!things.some(({ bin }) => bin === id))
      complain(['bins', i], 'a bin of some thing: nothing belongs here')
  const known = (path: (string | number)[], found: string) => {
    if (!things.some(({ id }) => id === found)) complain(path, `the id of a thing: there is no "${found}"`)
  }
  known(['hard'], hard)
  if (!live) return
  known(['live', 'thing'], live.thing)
  checkLive(live, complain)
}

function checkLive({ classes, measures, items, guest }: Live, complain: Complain): void {
  const at = (...path: (string | number)[]) => ['live', ...path]
  const inLive: Complain = (path, message) => complain(at(...path), message)
  thingsApart('classes', classes, inLive)
  thingsApart('measures', measures, inLive)
  thingsApart('items', items, inLive)
  for (const [i, { from, to }] of measures.entries())
    if (from >= to) complain(at('measures', i, 'to'), `more than ${from}, as from says`)
  for (const [i, { values, truth }] of items.entries()) {
    if (!classes.some(({ id }) => id === truth)) complain(at('items', i, 'truth'), 'the id of a class')
    if (values.length !== measures.length) complain(at('items', i, 'values'), `${measures.length} numbers`)
    for (const [n, value] of values.entries()) {
      const { from = value, to = value } = measures[n] ?? {}
      if (value < from || value > to) complain(at('items', i, 'values', n), `between ${from} and ${to}`)
    }
  }
  if (!items.some(({ id }) => id === guest)) complain(at('guest'), 'the id of an item')
}
