import { extremes, inRushes, type Timing } from '../kit/parade.ts'
import type { OwnEvent, PostEvent, Reading } from './events.ts'

/** After the first parcels the rest go by in this many rushes. */
const rushes = 4
/** How long a rush and a returned parcel take, milliseconds. */
const long = 2600
/** Misread parcels shown after each rush. */
const backEach = 2

/** What a parcel does on the stage, milliseconds at normal speed; between `arrive` and `carry` it is read. */
export const beat = { arrive: 380, carry: 420, drop: 230, rest: 20 }
/** After its chute has shown whether it was the right one: a misread parcel comes back. */
export const after = (right: boolean) => (right ? 300 : 1500)
/** Shares of the way back, and of a rush and a count, at which they have shown what they came to. */
export const shownBy = { stamp: 0.36, rush: 0.95, tally: 0.6 }
/** A returned parcel alone: when it sets out, and how long its way back takes, as shares of its event. */
export const giveBack = { from: 0.04, lasts: 0.92 }

/**
 * The night shift as events: parcels one by one in the order they arrive, not chosen; then the rest in rushes,
 * each followed by its surest mistakes, which are chosen and are therefore called returned parcels, not a sample.
 * Every parcel is counted once. `all` is in order of arrival.
 */
export function nightShift(
  all: readonly Reading[],
  classes: number,
  parade: number,
  last: Last = { own: [], stowaway: false, straight: undefined },
): PostEvent[] {
  const events = inRushes(all, classes, (one) => parcelTiming(one, classes), {
    singles: Math.max(1, parade - rushes * backEach),
    rushes,
    back: backEach,
    rush: { ms: long, sureAt: 0, rightAt: long * shownBy.rush },
    return: {
      ms: long,
      sureAt: 0,
      rightAt: Math.round(long * (giveBack.from + giveBack.lasts * shownBy.stamp)),
    },
  })
  const tally = events.at(-1)?.tally ?? { done: 0, right: 0, of: 0 }
  const own = last.own.map((one): OwnEvent => {
    const { ms, sureAt = 0, rightAt } = parcelTiming(one, classes)
    // The drum roll.
    const timing = { ms: ms + roll, sureAt: sureAt + roll, rightAt: rightAt + roll }
    return { type: 'own', ...timing, ...one, count: { right: 0, wrong: 0 }, streak: 0, tally }
  })
  const drawn = own.filter((one) => one.drawn)
  return [
    ...events,
    ...(last.stowaway ? [{ type: 'stowaway', ms: 3200, tally } as const] : []),
    ...own,
    {
      type: 'count',
      ms: 2400,
      rightAt: 2400 * shownBy.tally,
      tally,
      ...extremes(all, classes),
      ...(drawn.length > 0 && {
        own: { right: drawn.filter(({ right }) => right).length, of: drawn.length },
      }),
      ...(last.straight && {
        straight: { right: last.straight.filter(({ right }) => right).length, of: last.straight.length },
      }),
    },
  ]
}

/** What comes after all that are counted. */
export interface Last {
  readonly own: readonly (Reading & { readonly drawn: boolean })[]
  readonly stowaway: boolean
  /** The same parcels not moved, where those that are sorted are. */
  readonly straight: readonly Reading[] | undefined
}

/** How much longer one of the player's own is looked at, milliseconds. */
export const roll = 700

function parcelTiming({ sure, right }: Reading, classes: number): Timing {
  const sureAt = beat.arrive + 250 + hesitation(sure, classes)
  const chuteAt = sureAt + beat.carry + beat.drop + beat.rest
  const regret = right ? 0 : Math.round(shownBy.stamp * after(right))
  return { ms: chuteAt + after(right), sureAt, rightAt: chuteAt + regret }
}

/** Milliseconds of doubt: none at certainty, most when every class is equally likely. */
function hesitation(sure: number, classes: number): number {
  const doubt = (1 - sure) / (1 - 1 / classes)
  return Math.round(1500 * doubt)
}
