import { gatePace } from '../kit/gatePace.ts'
import { inRushes, type Timing } from '../kit/parade.ts'
import type { Answer } from '../kit/scores.ts'
import type { BayEvent, Boat, OwnEvent } from './events.ts'
import type { Setup } from './schema.ts'

/** How many mistakes come back after a fleet. */
const back = 1
/** A boat is slower than somebody who walks; the hard one takes its time. */
const slow = 1.7
const drumRoll = 3.4

export type OwnBoat = Omit<Answer, 'truth' | 'right'> & Pick<Boat, 'picture'> & { readonly of?: number }

/**
 * The evening in the bay: some boats come one by one, the others in fleets, after each its surest mistake; then, with a
 * drum roll, the hard one; last the player's own.
 */
export function contest(
  setup: Setup,
  read: readonly (Answer & Boat)[],
  own: OwnBoat | undefined,
): BayEvent[] {
  const of = read.length
  const hard = read.at(-1)
  const before = inRushes(read.slice(0, -1), setup.classes.length, (one) => by(slow, gatePace(one)), {
    ...setup.parade,
    back,
    rush: { ms: 4200, sureAt: 0, rightAt: 3800 },
    return: { ms: 3200, sureAt: 0, rightAt: 1100 },
  }).map((event): BayEvent => {
    const tally = { ...event.tally, of }
    if (event.type !== 'rush') return { ...event, tally }
    const from = tally.done - event.count.right - event.count.wrong
    const batch = read
      .slice(from, tally.done)
      .map(({ truth, answer, picture, painter = 0 }) => ({ truth, answer, picture, painter }))
    return { ...event, tally, batch }
  })
  const right = read.filter((one) => one.right).length
  const end = { n: of, streak: Number(hard?.right), tally: { done: of, right, of } }
  return [
    ...before,
    ...(hard ? [{ type: 'case' as const, ...by(drumRoll, gatePace(hard)), ...hard, ...end }] : []),
    ...(own ? [ownBoat(own)] : []),
  ]
}

const by = (factor: number, { ms, sureAt = 0, rightAt }: Timing): Timing => ({
  ms: Math.round(ms * factor),
  sureAt: Math.round(sureAt * factor),
  rightAt: Math.round(rightAt * factor),
})

function ownBoat({ of, answer, sure, shares, picture }: OwnBoat): OwnEvent {
  const count = { right: 0, wrong: 0 }
  return {
    ...{ type: 'own', ms: 5600, sureAt: 1900, rightAt: 3400, answer, sure, shares, picture, count },
    ...(of !== undefined && { truth: of }),
  }
}
