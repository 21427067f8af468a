/** What a setup of this kind must keep beyond the shape of its parts. */
import { type Complain, namedApart } from '../../levels/lists.ts'
import type { Setup } from './schema.ts'

export function checkSetup({ classes, painters, hard }: Setup, complain: Complain): void {
  const ids = classes.map(({ id }) => id)
  for (const [i, { id, sign }] of classes.entries()) {
    if (ids.indexOf(id) < i) complain(['classes', i, 'id'], `an id of its own: "${id}" is in the list twice`)
    if (classes.findIndex((one) => one.sign === sign) < i)
      complain(['classes', i, 'sign'], `a sign of its own: "${sign}" is in the list twice`)
  }
  namedApart(
    classes.map(({ name }, i) => [['classes', i, 'name'], name]),
    complain,
  )
  if (!ids.includes(hard.sign))
    complain(['hard', 'sign'], `one of ${ids.join(', ')}: there is no class "${hard.sign}"`)
  const hands = [
    ...painters.map(({ hand }, i) => [['painters', i, 'hand'], hand] as const),
    [['hard', 'hand'], hard.hand] as const,
  ]
  for (const [path, hand] of hands)
    for (const name of ['size', 'lean', 'across', 'down', 'reach'] as const) {
      const [from, to] = hand[name]
      if (from > to) complain([...path, name, 1], `at least ${from}, where the range begins`)
    }
}
