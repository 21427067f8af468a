/** What a setup of this kind must keep beyond the shape of its parts. */
import { type Complain, namedApart } from '../../levels/lists.ts'
import { supplies } from '../kit/supply.ts'
import type { Setup } from './schema.ts'

export function checkSetup(setup: Setup, complain: Complain): void {
  const supply = supplies[setup.data]
  const { classes, kept, unseen, hard, rack, sizes, start } = setup
  const labels = classes.map(({ label }) => label)
  for (const [i, { label, heap }] of classes.entries()) {
    const there = supply.get(label)?.known
    if (labels.indexOf(label) < i) complain(['classes', i, 'label'], `each class once: "${label}" is there`)
    if (there === undefined) complain(['classes', i, 'label'], `one of ${[...supply.keys()].join(', ')}`)
    else if (heap + kept > there)
      complain(
        ['classes', i, 'heap'],
        `at most ${there - kept}: there are ${there}, and ${kept} are kept back`,
      )
  }
  namedApart(
    classes.map(({ name }, i) => [['classes', i, 'name'], name]),
    complain,
  )
  if (hard >= unseen * classes.length)
    complain(['hard'], `at most ${unseen * classes.length - 1}, as there are so many unseen`)
  if (!labels.includes(rack)) complain(['rack'], `one of ${labels.join(', ')}`)
  for (const [i, { from, many }] of start.entries()) {
    if (!sizes.includes(many)) complain(['start', i, 'many'], `one of ${sizes.join(', ')}, as sizes says`)
    if (i === 0 && (from === 'sure' || from === 'unsure'))
      complain(['start', 0, 'from'], 'rack or any: before the first handful no model has answered anything')
  }
}
