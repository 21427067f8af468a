import type { RunEvent } from './outcome.ts'
import { own } from './own.ts'
import type { Text } from './text.ts'

/** One dry line for a mistake: where all that `when` names of a case is so, as the kind's `about` tells it. */
export interface Quip {
  readonly when: Readonly<Record<string, string>>
  readonly say: Text
}

/**
 * The line for this mistake. A joke is told once: the first mistake that fits gets the first line written for its like,
 * the second mistake the second, and after the last line nothing is said.
 */
export function quipOf(
  quips: readonly Quip[] | undefined,
  events: readonly RunEvent[],
  event: RunEvent,
  about: (event: RunEvent) => Readonly<Record<string, string>> | undefined,
): Text | undefined {
  const fits = ({ when }: Quip, one: RunEvent) => {
    const what = one.right === false ? about(one) : undefined
    return what !== undefined && Object.entries(when).every(([name, value]) => own(what, name) === value)
  }
  const fitting = quips?.filter((quip) => fits(quip, event)) ?? []
  return fitting.find((quip) => {
    const alike = fitting.filter((other) => same(other.when, quip.when))
    return events.filter((one) => fits(quip, one)).indexOf(event) === alike.indexOf(quip)
  })?.say
}

const same = (a: Quip['when'], b: Quip['when']) =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort())
