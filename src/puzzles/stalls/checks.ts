/** What a setup of this kind must keep beyond the shape of its parts. */
import { type Complain, thingsApart } from '../../levels/lists.ts'
import type { Setup } from './schema.ts'

export function checkSetup(setup: Setup, complain: Complain): void {
  const { stalls, tastes, wobble, after, visits, change, singles } = setup
  thingsApart('stalls', stalls, complain)
  if (tastes.length !== stalls.length)
    complain(['tastes'], `${stalls.length} tastes, one for each stall; there are ${tastes.length}`)
  for (const [i, taste] of tastes.entries())
    if (i > 0 && taste > (tastes[i - 1] ?? 0) - wobble * (i === 1 ? 2 : 0))
      complain(['tastes', i], 'less than the taste before it, and less than the best by twice the wobble')
  if (after.from >= stalls.length)
    complain(['after', 'from'], `at most ${stalls.length - 1}, the place of the last stall`)
  const others = Math.max(after.left, (tastes[1] ?? 0) + wobble)
  if (after.opens <= others) complain(['after', 'opens'], `more than ${others}, or nothing is better there`)
  if (change >= visits) complain(['change'], `fewer than ${visits}, as many visits as a day has`)
  if (singles * 2 >= change)
    complain(['singles'], `fewer than ${change / 2}, half of the visits before the change`)
}
