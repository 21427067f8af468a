/** What a setup of this kind must keep beyond the shape of its parts. */
import { type Complain, thingsApart } from '../../levels/lists.ts'
import { fits } from './line.ts'
import type { Setup } from './schema.ts'

export function checkSetup(setup: Setup, complain: Complain): void {
  const { pressure, wind, at, slope, height, start, signals, logs, unseen, soup } = setup
  for (const [name, { from, to }] of Object.entries({ pressure, wind, slope, height }))
    if (from >= to) complain([name, 'to'], `more than ${from}, as from says`)
  if (soup.wind.from >= soup.wind.to) complain(['soup', 'wind', 'to'], `more than ${soup.wind.from}`)
  if (at <= pressure.from || at >= pressure.to)
    complain(['at'], `a pressure inside the chart, ${pressure.from} to ${pressure.to}`)
  if (!fits(setup, start)) complain(['start'], 'a line that may lie there: see slope and height')
  thingsApart('signals', signals, complain)
  for (const [i, { from }] of signals.entries())
    if (i > 0 && from <= (signals[i - 1]?.from ?? 0)) complain(['signals', i, 'from'], 'the weakest first')
  const inside = ([x, y]: readonly [number, number], path: (string | number)[]) => {
    if (x < pressure.from || x > pressure.to || y < wind.from || y > wind.to)
      complain(path, 'a reading inside the chart, as pressure and wind say')
  }
  for (const [i, log] of logs.entries())
    for (const [s, { readings }] of log.entries())
      for (const [r, one] of readings.entries()) inside(one, ['logs', i, s, 'readings', r])
  for (const [i, { reading }] of unseen.entries()) inside(reading, ['unseen', i, 'reading'])
  const across = new Set((logs[0] ?? []).flatMap(({ readings }) => readings.map(([x]) => x)))
  if (across.size < 2) complain(['logs', 0], 'at least two different pressures, or no line can be learned')
}
