/** A contest that ends like an evening: some cases one by one, the others in rushes, then the hard one with a drum roll. */
import { gatePace } from './gatePace.ts'
import { type CaseEvent, inRushes, type ReturnEvent, type RushEvent, type Timing } from './parade.ts'
import type { Answer } from './scores.ts'

/** The hard case: the last one, with a drum roll. */
type Drummed<X> = X & { readonly drum?: boolean }
/** Many at once: who they were, and which answer each was given. */
export type CrowdEvent = RushEvent & { readonly batch: readonly Pick<Answer, 'truth' | 'answer'>[] }
export type EveningEvent<X> = CaseEvent<Drummed<X>> | CrowdEvent | ReturnEvent<Drummed<X>>

/** How many mistakes come back after a rush. */
const back = 2
/** How much longer the hard case takes than another. */
const drumRoll = 2.6

export function evening<X>(
  all: readonly (Answer & X)[],
  parade: { readonly singles: number; readonly rushes: number },
  classes: number,
): EveningEvent<X>[] {
  const of = all.length
  const hard = all.at(-1)
  const before = inRushes<X>(all.slice(0, -1), classes, gatePace, {
    ...parade,
    back,
    rush: { ms: 3200, sureAt: 0, rightAt: 3000 },
    return: { ms: 2600, sureAt: 0, rightAt: 900 },
  }).map((event): EveningEvent<X> => {
    const tally = { ...event.tally, of }
    if (event.type !== 'rush') return { ...event, tally }
    const from = tally.done - event.count.right - event.count.wrong
    const batch = all.slice(from, tally.done).map(({ truth, answer }) => ({ truth, answer }))
    return { ...event, tally, batch }
  })
  if (!hard) return before
  const right = all.filter((one) => one.right).length
  const end = { n: of, streak: Number(hard.right), tally: { done: of, right, of } }
  return [...before, { type: 'case', ...slowly(gatePace(hard)), ...hard, drum: true, ...end }]
}

const slowly = ({ ms, sureAt = 0, rightAt }: Timing): Timing => ({
  ms: Math.round(ms * drumRoll),
  sureAt: Math.round(sureAt * drumRoll),
  rightAt: Math.round(rightAt * drumRoll),
})
