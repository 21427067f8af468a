/** What a setup of this kind must keep beyond the shape of its parts. */
import type { Complain } from '../../levels/lists.ts'
import type { Setup } from './schema.ts'

export function checkSetup({ map, start, practice, unseen }: Setup, complain: Complain): void {
  for (const name of ['slope', 'height'] as const) {
    const { from, to } = map[name]
    if (from >= to) complain(['map', name, 'to'], `more than ${from}, as from says`)
    else if (start[name] < from || start[name] > to)
      complain(['start', name], `a place on the map, ${from} to ${to}`)
  }
  const lists = [practice, ...unseen]
  for (const [i, { readings }] of lists.entries())
    if (new Set(readings.map(([pressure]) => pressure)).size < 2)
      complain(
        [...(i === 0 ? ['practice'] : ['unseen', i - 1]), 'readings'],
        'at least two different pressures, or no line can be learned',
      )
}
