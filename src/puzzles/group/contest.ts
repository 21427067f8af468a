import { gatePace } from '../kit/gatePace.ts'
import { inRushes, type Timing } from '../kit/parade.ts'
import type { Answer } from '../kit/scores.ts'
import type { Arrival, GroupEvent, Guest, StrayEvent } from './events.ts'
import type { Setup } from './schema.ts'

/** How many mistakes are shown again after a rush. */
const back = 2
/** How much longer the hard case takes than another. */
const drumRoll = 2.6

/** The night's belt: some crates one by one, the others in rushes; then, with a drum roll, the hard one; last the player's own. */
export function contest(
  setup: Setup,
  guests: readonly (Answer & Guest)[],
  stray: Omit<StrayEvent, 'type' | 'ms' | 'count'>,
): GroupEvent[] {
  const of = guests.length
  const hard = guests.at(-1)
  const before = inRushes(guests.slice(0, -1), setup.classes.length + 1, gatePace, {
    ...setup.parade,
    back,
    rush: { ms: 3200, sureAt: 0, rightAt: 3000 },
    return: { ms: 2600, sureAt: 0, rightAt: 900 },
  }).map((event): GroupEvent => {
    const tally = { ...event.tally, of }
    if (event.type !== 'rush') return { ...event, tally }
    const from = tally.done - event.count.right - event.count.wrong
    return { ...event, tally, batch: guests.slice(from, tally.done).map(arrival) }
  })
  const right = guests.filter((one) => one.right).length
  const end = { n: of, streak: Number(hard?.right), tally: { done: of, right, of } }
  const own: StrayEvent = {
    ...stray,
    ...{ type: 'stray', ms: 5200, sureAt: 1500, rightAt: 3000, count: { right: 0, wrong: 0 } },
  }
  return [
    ...before,
    ...(hard ? [{ type: 'case' as const, ...slowly(gatePace(hard)), ...hard, drum: true, ...end }] : []),
    own,
  ]
}

const arrival = ({ guest, spot, lantern, truth, answer }: Answer & Guest): Arrival => ({
  ...{ guest, spot, lantern, truth, answer },
})

const slowly = ({ ms, sureAt = 0, rightAt }: Timing): Timing => ({
  ms: Math.round(ms * drumRoll),
  sureAt: Math.round(sureAt * drumRoll),
  rightAt: Math.round(rightAt * drumRoll),
})
