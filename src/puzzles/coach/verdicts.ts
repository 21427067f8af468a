/** What the coach says to each learner, in the order in which they come. Pure. */
import type { Weakest } from '../../engine/index.ts'
import type { Learner } from './learners.ts'
import type { Recipe, Setup } from './schema.ts'

/** A learner, and the model's probability of the tone that was asked for. */
export interface Judged extends Learner {
  readonly given: number
}

export interface Verdict {
  /** Whether the learner is praised. */
  readonly praised: boolean
  /** Whether the teacher said so. She is never wrong. */
  readonly asked: boolean
}

type Rule = Pick<Recipe, 'mark' | 'unsure'>

/** Whether the model is so close to the mark that the teacher is to be asked. */
export const unsureOf = ({ mark, unsure }: Rule, given: number): boolean =>
  unsure > 0 && Math.abs(given * 100 - mark) <= unsure

export const passes = ({ mark }: Rule, given: number): boolean => given * 100 >= mark

/** She hears whom she has time for; after that the mark alone decides. */
export function verdictsOf(
  { teacher }: Pick<Setup, 'teacher'>,
  rule: Rule,
  learners: readonly Judged[],
): Verdict[] {
  let time = teacher.listens
  return learners.map(({ given, slip }) => {
    const asked = time > 0 && unsureOf(rule, given)
    if (asked) time--
    return { praised: asked ? !slip : passes(rule, given), asked }
  })
}

export interface Prices {
  readonly slips: number
  readonly caught: number
  readonly right: number
  readonly scolded: number
  readonly asked: number
  /** For each group, how many sang right and how many of these were scolded. */
  readonly groups: readonly { readonly right: number; readonly scolded: number }[]
}

/** Both prices of a mark: slips that are praised, and right ones that are scolded, whose voices ever those are. */
export function pricesOf(
  { groups, teacher }: Pick<Setup, 'groups' | 'teacher'>,
  rule: Rule,
  learners: readonly Judged[],
): Prices {
  const verdicts = verdictsOf({ teacher }, rule, learners)
  const again = (i: number) => verdicts[i]?.praised === false
  const count = (which: (learner: Judged, i: number) => boolean) => learners.filter(which).length
  return {
    slips: count(({ slip }) => slip),
    caught: count(({ slip }, i) => slip && again(i)),
    right: count(({ slip }) => !slip),
    scolded: count(({ slip }, i) => !slip && again(i)),
    asked: verdicts.filter(({ asked }) => asked).length,
    groups: groups.map((_, group) => ({
      right: count((one) => !one.slip && one.group === group),
      scolded: count((one, i) => !one.slip && one.group === group && again(i)),
    })),
  }
}

/** Who that group is; nobody where none of its right ones is scolded. */
export function scoldedMost({ groups }: Pick<Setup, 'groups'>, prices: Prices): Weakest {
  const most = worstOf(prices)
  const name =
    groups[prices.groups.findIndex(({ right, scolded }) => right > 0 && scolded / right === most)]?.name
  return name && most > 0 ? { 'test.worstScolded': { name } } : {}
}

/** The share of a group's right ones that is scolded, where it is largest. */
export const worstOf = ({ groups }: Prices): number =>
  Math.max(0, ...groups.map(({ right, scolded }) => (right > 0 ? scolded / right : 0)))
