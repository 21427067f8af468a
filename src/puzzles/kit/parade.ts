/**
 * A contest in which cases come one by one: each is shown, answered, and counted. What a kind adds is what a case looks
 * like (`X`) and how long it takes; what the stage needs between events is folded from them by `hallAfter`.
 */
import type { RunEvent } from '../../engine/index.ts'
import { type Answer, confusion, recalls, surestMistakes } from './scores.ts'

/** How the count stands after an event. */
export interface Tally {
  readonly done: number
  readonly right: number
  /** Cases of the whole contest. */
  readonly of: number
}

/** One case: it arrives, is answered, and shows whether that was right. `X` is what the kind shows of it. */
export type CaseEvent<X = unknown> = RunEvent &
  Answer & {
    readonly type: 'case'
    readonly sure: number
    readonly right: boolean
    readonly rightAt: number
    /** Counts from 1. */
    readonly n: number
    /** Right answers in a row, this one included. */
    readonly streak: number
    readonly tally: Tally
  } & X

/** Many cases at once. */
export interface RushEvent extends RunEvent {
  readonly type: 'rush'
  readonly count: { readonly right: number; readonly wrong: number }
  /** How many of them were given each answer. */
  readonly bins: readonly number[]
  readonly tally: Tally
}

/** A mistake of the rush before, already counted, comes back. Chosen, so no sample of anything. */
export type ReturnEvent<X = unknown> = RunEvent &
  Answer & {
    readonly type: 'return'
    readonly sure: number
    readonly right: boolean
    readonly tally: Tally
  } & X

export type ParadeEvent<X = unknown> = CaseEvent<X> | RushEvent | ReturnEvent<X>

/** When a case shows what, milliseconds at normal speed. */
export interface Timing {
  readonly ms: number
  readonly sureAt?: number
  readonly rightAt: number
}

/** Every case by itself, in order of arrival. */
export function oneByOne<X>(
  cases: readonly (Answer & X)[],
  timing: (one: Answer & X, index: number) => Timing,
  of = cases.length,
): CaseEvent<X>[] {
  let streak = 0
  let right = 0
  return cases.map((one, index) => {
    streak = one.right ? streak + 1 : 0
    if (one.right) right++
    const tally = { done: index + 1, right, of }
    return { type: 'case', ...timing(one, index), ...one, n: index + 1, streak, tally }
  })
}

export interface Rush {
  /** How many cases come one by one before the rest rushes by. */
  readonly singles: number
  readonly rushes: number
  /** Mistakes shown again after each rush, the surest first. */
  readonly back: number
  readonly rush: Timing
  readonly return: Timing
}

/** The first cases one by one, then the rest in rushes, each followed by its surest mistakes. All are counted once. */
export function inRushes<X>(
  cases: readonly (Answer & X)[],
  classes: number,
  timing: (one: Answer & X, index: number) => Timing,
  { singles, rushes, back, rush, return: again }: Rush,
): ParadeEvent<X>[] {
  const events: ParadeEvent<X>[] = oneByOne(cases.slice(0, singles), timing, cases.length)
  let tally: Tally = events.at(-1)?.tally ?? { done: 0, right: 0, of: cases.length }
  for (const batch of parts(cases.slice(singles), rushes)) {
    const wrong = batch.filter(({ right }) => !right)
    const right = batch.length - wrong.length
    tally = { ...tally, done: tally.done + batch.length, right: tally.right + right }
    const count = { right, wrong: wrong.length }
    events.push({ type: 'rush', ...rush, count, bins: binsOf(batch, classes), tally })
    for (const one of surestMistakes(wrong, 1).slice(0, back))
      events.push({ type: 'return', ...again, ...one, count: { right: 0, wrong: 0 }, tally })
  }
  return events
}

/** The classes answered best and worst, for the last word. */
export function extremes(cases: readonly Answer[], classes: number): { best: number; worst: number } {
  const recall = recalls(cases, classes).map((share) => share ?? 0)
  return { best: recall.indexOf(Math.max(...recall)), worst: recall.indexOf(Math.min(...recall)) }
}

/** How the hall stands after some events: what a jump shows at once, and what the next event starts from. */
export interface Hall<X> {
  /** Cases lying behind each answer. */
  readonly bins: readonly number[]
  /** Mistakes that came back, oldest first. */
  readonly back: readonly (CaseEvent<X> | ReturnEvent<X>)[]
  readonly streak: number
}

/** A mistake does not lie behind the answer it was given: it has come back from there. */
export function hallAfter<X>(
  events: readonly (ParadeEvent<X> | RunEvent)[],
  index: number,
  classes: number,
): Hall<X> {
  const bins = new Array<number>(classes).fill(0)
  const back: (CaseEvent<X> | ReturnEvent<X>)[] = []
  let streak = 0
  const put = (bin: number, n: number) => {
    bins[bin] = (bins[bin] ?? 0) + n
  }
  for (const event of events.slice(0, index) as readonly ParadeEvent<X>[]) {
    if (event.type === 'rush') for (const [bin, n] of event.bins.entries()) put(bin, n)
    if (event.type === 'case') streak = event.streak
    if (event.type === 'case' && event.right) put(event.answer, 1)
    else if (event.type === 'case') back.push(event)
    if (event.type === 'return') {
      put(event.answer, -1)
      back.push(event)
    }
  }
  return { bins, back, streak }
}

function binsOf(batch: readonly Answer[], classes: number): number[] {
  const counts = confusion(batch, classes)
  return Array.from({ length: classes }, (_, answer) =>
    counts.reduce((sum, row) => sum + (row[answer] ?? 0), 0),
  )
}

function parts<T>(all: readonly T[], n: number): (readonly T[])[] {
  const size = Math.ceil(all.length / n)
  return Array.from({ length: n }, (_, i) => all.slice(i * size, (i + 1) * size)).filter((p) => p.length > 0)
}
