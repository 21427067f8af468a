import type { PostEvent, Reading, Tally } from './events.ts'
import { confusion, isRight, mistakes, type Read, recalls } from './readings.ts'

/** After the first parcels the rest go by in this many rushes. */
const rushes = 4
/** How long a rush and a returned parcel take, milliseconds. */
const long = 2600
/** Misread parcels shown after each rush. */
const returnedEach = 2

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
export function nightShift(all: readonly Read[], classes: number, parade: number): PostEvent[] {
  const single = Math.max(1, parade - rushes * returnedEach)
  const events: PostEvent[] = []
  let tally: Tally = { sorted: 0, correct: 0, of: all.length }
  let streak = 0
  for (const read of all.slice(0, single)) {
    const right = isRight(read)
    streak = right ? streak + 1 : 0
    tally = count(tally, [read])
    const reads = 250 + hesitation(read.sure, classes)
    const sureAt = beat.arrive + reads
    const chuteAt = sureAt + beat.carry + beat.drop + beat.rest
    events.push({
      type: 'parcel',
      ms: chuteAt + after(right),
      sureAt,
      rightAt: chuteAt + (right ? 0 : Math.round(shownBy.stamp * after(right))),
      sure: read.sure,
      right,
      reading: plain(read),
      tally,
      streak,
    })
  }
  for (const batch of parts(all.slice(single), rushes)) {
    tally = count(tally, batch)
    const counts = confusion(batch, classes)
    const chutes = Array.from({ length: classes }, (_, answer) =>
      counts.reduce((sum, row) => sum + (row[answer] ?? 0), 0),
    )
    const wrong = batch.filter((r) => !isRight(r))
    events.push({
      type: 'rush',
      ms: long,
      sureAt: 0,
      rightAt: long * shownBy.rush,
      chutes,
      count: { right: batch.length - wrong.length, wrong: wrong.length },
      tally,
    })
    for (const read of mistakes(wrong, 1).slice(0, returnedEach)) {
      events.push({
        type: 'returned',
        ms: long,
        sureAt: 0,
        rightAt: Math.round(long * (giveBack.from + giveBack.lasts * shownBy.stamp)),
        sure: read.sure,
        right: false,
        // Counted in the rush already.
        count: { right: 0, wrong: 0 },
        reading: plain(read),
        tally,
      })
    }
  }
  const recall = recalls(confusion(all, classes))
  const best = recall.indexOf(Math.max(...recall))
  const worst = recall.indexOf(Math.min(...recall))
  events.push({ type: 'tally', ms: 2400, rightAt: 2400 * shownBy.tally, tally, best, worst })
  return events
}

/** Milliseconds of doubt: none at certainty, most when every class is equally likely. */
function hesitation(sure: number, classes: number): number {
  const doubt = (1 - sure) / (1 - 1 / classes)
  return Math.round(1500 * doubt)
}

function count(tally: Tally, batch: readonly Reading[]): Tally {
  return {
    sorted: tally.sorted + batch.length,
    correct: tally.correct + batch.filter(isRight).length,
    of: tally.of,
  }
}

function parts<T>(all: readonly T[], n: number): (readonly T[])[] {
  const size = Math.ceil(all.length / n)
  return Array.from({ length: n }, (_, i) => all.slice(i * size, (i + 1) * size)).filter((p) => p.length > 0)
}

const plain = ({ pixels, truth, answer, shares }: Read): Reading => ({ pixels, truth, answer, shares })
