/** What a setup of this kind must keep beyond the shape of its parts. */
import type { Complain } from '../../levels/lists.ts'
import type { Setup } from './schema.ts'

export function checkSetup(
  { classes, slots, start = [], examples, unseen }: Setup,
  complain: Complain,
): void {
  for (const [list, pictures] of Object.entries({ examples, unseen }))
    for (const [i, { truth }] of pictures.entries())
      if (!classes.includes(truth))
        complain([list, i, 'truth'], `one of ${classes.join(', ')}: there is no class "${truth}"`)
  for (const [i, name] of classes.entries())
    if (!examples.some(({ truth }) => truth === name))
      complain(['classes', i], `a class of some example: none is a "${name}", so nobody could teach it`)
  if (start.length > slots) complain(['start'], `at most ${slots} windows, as slots says`)
}
