/**
 * The contest's reviews once more, with a list in which every good word is a bad one and every bad one good: a meter that
 * reads the list then says the opposite of each, and one that knows the reviews says the same.
 */
import type { Case, Judged } from '../../judge.ts'
import type { ReviewLang } from './events.ts'
import type { Review } from './world.ts'

export function turnedRound(one: Case): Case {
  const { text, weights } = one.input as Review
  const turned = Object.fromEntries(Object.entries(weights).map(([word, weight]) => [word, -weight]))
  return {
    ...one,
    input: { text, weights: turned } satisfies Review,
    judge: (run) => one.judge(typeof run.value === 'number' ? { ...run, value: -run.value } : run),
  }
}

/** Right answers of a language that may come from anywhere but the list: a meter has rules of its own as well. */
const own = 2

/** Of a language of which a program gets more than half right: its right answers that do not turn with the list, if too many. */
export function learned(
  langs: readonly ReviewLang[],
  contest: readonly Judged[],
  turned: readonly Judged[],
): readonly boolean[] {
  const known = contest.map((one, i) => one.passed && !turned[i]?.passed)
  const count = (lang: ReviewLang | undefined, which: (i: number) => boolean | undefined) =>
    langs.filter((one, i) => one === lang && which(i)).length
  const suspect = (lang: ReviewLang | undefined) =>
    count(lang, (i) => contest[i]?.passed) * 2 > count(lang, () => true) && count(lang, (i) => known[i]) > own
  return known.map((one, i) => one && suspect(langs[i]))
}
