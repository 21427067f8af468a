/** What a setup of this kind must keep beyond the shape of its parts. */
import type { Complain } from '../../levels/lists.ts'
import { measuredChecks } from '../kit/measured.ts'
import type { Setup } from './schema.ts'

export function checkSetup(setup: Setup, complain: Complain): void {
  const { things } = measuredChecks(setup.classes, 'measures', setup.measures, complain)
  things(['taught'], setup.taught)
  const stayed = setup.nights.flatMap(({ pier }, n) =>
    pier.map(({ id }, i) => ({ id, path: ['nights', n, 'pier', i, 'id'] })),
  )
  for (const [i, { id, path }] of stayed.entries())
    if (stayed.findIndex((other) => other.id === id) < i)
      complain(path, `an id of its own: "${id}" is there twice`)
  for (const [n, { pier, ferry }] of setup.nights.entries()) {
    things(['nights', n, 'pier'], pier)
    things(['nights', n, 'ferry'], ferry)
  }
  if (new Set(setup.taught.map(({ truth }) => truth)).size < 2)
    complain(['taught'], 'at least two classes: a model of one class has nothing to tell apart')
  for (const [n, { ferry, singles }] of setup.nights.entries())
    if (singles >= ferry.length)
      complain(['nights', n, 'singles'], `less than the ${ferry.length} of ferry: the rest come at once`)
}
