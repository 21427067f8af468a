import type { PostEvent, Reading, Tally } from './events.ts'
import { confusion, isRight, mistakes, type Read, recalls } from './readings.ts'

/** After the first parcels the rest go by in this many rushes. */
const rushes = 4
/** Misread parcels shown after each rush. */
const returnedEach = 2

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
    events.push({
      type: 'parcel',
      ms: 1300 + hesitation(read.sure, classes) + (right ? 300 : 1500),
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
    const chutes = Array.from({ length: classes }, (_, read) =>
      counts.reduce((sum, row) => sum + (row[read] ?? 0), 0),
    )
    const wrong = batch.filter((r) => !isRight(r))
    events.push({
      type: 'rush',
      ms: 2600,
      chutes,
      count: { right: batch.length - wrong.length, wrong: wrong.length },
      tally,
    })
    for (const read of mistakes(wrong, 1).slice(0, returnedEach)) {
      events.push({
        type: 'returned',
        ms: 2600,
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
  events.push({ type: 'tally', ms: 2400, tally, best, worst })
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

const plain = ({ pixels, truth, read, chances }: Read): Reading => ({ pixels, truth, read, chances })
