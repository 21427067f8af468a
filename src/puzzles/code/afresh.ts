/**
 * Whether a program knows the contest by heart. Its cases are in the page for everybody to read, so a program may be a
 * table of them. What works its answers out is right on others of the same kind as well: a few are made for each program
 * from its own text, so that no table can hold them (docs/decisions/0013-asked-afresh.md).
 */
import type { Random } from '../../engine/index.ts'
import type { Case, Judged } from './judge.ts'

export interface Afresh {
  /** The same for the same text of a program. */
  cases(random: Random): readonly Case[]
  /** Which of the contest's cases were passed by heart, unless it is all or none; asked only where more than half were passed. */
  learned?(contest: readonly Judged[], afresh: readonly Judged[]): readonly boolean[]
}

/** How often as much as in the contest a case may take: what looks most answers up takes hundreds of times as much. */
const dearer = 4

/** All that were passed, where not one case that is new to the program was, or only at many times the cost. */
export function allOrNone(contest: readonly Judged[], afresh: readonly Judged[]): readonly boolean[] {
  const usual = costOf(contest.filter(({ passed }) => passed))
  const able = afresh.some((one) => one.passed && costOf([one]) <= dearer * usual)
  return contest.map(({ passed }) => passed && !able)
}

/** What these took, in what it is measured by; 1 where nothing is measured. */
function costOf(some: readonly Judged[]): number {
  const efforts = some.flatMap(({ effort }) => effort ?? [])
  const [spent, reference] = [sum(efforts.map((one) => one.spent)), sum(efforts.map((one) => one.reference))]
  return efforts.length > 0 ? spent / reference : 1
}

/** A pass that counts for nothing. */
export function byHeart(it: Judged): Judged {
  const verdict = { code: 'by-heart' } as const
  const events = it.events.map((event) =>
    event.type === 'end' ? { ...event, verdict, right: false } : event,
  )
  return { ...it, events, verdict, passed: false }
}

const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0)
