/** What a setup of this kind must keep beyond the shape of its parts. */
import { type Complain, thingsApart } from '../../levels/lists.ts'
import { measuredChecks } from '../kit/measured.ts'
import type { Setup } from './schema.ts'

export function checkSetup({ classes, measures, islands, unseen }: Setup, complain: Complain): void {
  const { things } = measuredChecks(classes, 'measures', measures, complain)
  thingsApart('islands', islands, complain)
  for (const [i, { trips, beach, inland }] of islands.entries()) {
    if (trips < (islands[i - 1]?.trips ?? 0)) complain(['islands', i, 'trips'], 'the nearest island first')
    things(['islands', i, 'beach'], beach)
    things(['islands', i, 'inland'], inland)
  }
  things(['unseen'], unseen)
  for (const [i, { home }] of unseen.entries())
    if (!islands.some(({ id }) => id === home))
      complain(['unseen', i, 'home'], `an island of the level: there is no "${home}"`)
  const living = new Set(
    islands.flatMap(({ beach, inland }) => [...beach, ...inland].map(({ truth }) => truth)),
  )
  for (const [i, { id }] of classes.entries())
    if (!living.has(id)) complain(['classes', i], `a class that lives somewhere: no island has a "${id}"`)
}
