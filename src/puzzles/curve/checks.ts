/** What a setup of this kind must keep beyond the shape of its parts. */
import { type Complain, thingsApart } from '../../levels/lists.ts'
import { split } from './curve.ts'
import type { Setup } from './schema.ts'

export function checkSetup(setup: Setup, complain: Complain): void {
  const { heat, log, degrees, aside, promises, beads, outfits, picnics, soup } = setup
  for (const [path, { from, to }] of [
    [['heat'], heat],
    [['beads'], beads],
    [['soup', 'heat'], soup.heat],
  ] as const)
    if (from >= to) complain([...path, 'to'], `more than ${from}, as from says`)
  if (beads.from < heat.from || beads.to > heat.to)
    complain(['beads'], 'heights inside the chart, as heat says')
  for (const [i, [day]] of log.entries())
    if (i > 0 && day <= (log[i - 1]?.[0] ?? 0)) complain(['log', i], 'the pages by their days, each day once')
  for (const [i, every] of aside.entries()) {
    if (every === 1) complain(['aside', i], 'at least every second page left to learn from')
    if (aside.indexOf(every) < i) complain(['aside', i], 'each choice once')
    const { kept } = split(setup, every)
    if (kept.length <= degrees.to + 1)
      complain(['degrees', 'to'], `less than ${kept.length - 1}: that many pages are left to learn from`)
  }
  if (degrees.start > degrees.to) complain(['degrees', 'start'], `at most ${degrees.to}`)
  if (promises.start > promises.to) complain(['promises', 'start'], `at most ${promises.to}`)
  thingsApart('outfits', outfits, complain)
  for (const [i, { from }] of outfits.entries())
    if (i > 0 && from <= (outfits[i - 1]?.from ?? 0)) complain(['outfits', i, 'from'], 'the coldest first')
  const inside = (pages: Setup['log'], name: string) => {
    for (const [i, [, degrees]] of pages.entries())
      if (degrees < heat.from || degrees > heat.to)
        complain([name, i], 'a day inside the chart, as heat says')
  }
  inside(log, 'log')
  inside(picnics, 'picnics')
  if (soup.page >= log.length) complain(['soup', 'page'], `a page of the log, 0 to ${log.length - 1}`)
}
