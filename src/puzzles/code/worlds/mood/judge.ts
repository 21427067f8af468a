import type { ProgramRun } from '../../../../engine/index.ts'
import type { Judged } from '../../judge.ts'
import type { Review } from './deal.ts'
import type * as mood from './events.ts'
import type { ReviewLang, Tally, Verdict } from './events.ts'

/** How long a verdict stands, and when the needle has swung there, milliseconds. */
export interface Beat {
  readonly ms: number
  readonly swing: number
}

export function judgeMood(
  { mood: truth, trap }: Review,
  lang: ReviewLang,
  { ms, swing }: Beat,
  run: ProgramRun,
): Judged {
  const value = run.value
  const answer = typeof value !== 'number' || value === 0 ? 'none' : value > 0 ? 'good' : 'bad'
  const verdict: Judged['verdict'] = run.stop
    ? { code: 'stopped', stop: run.stop }
    : typeof value === 'number'
      ? ({ code: 'mood', truth, answer, trap, lang } satisfies Verdict)
      : { code: 'not-a-mood' }
  const passed = !run.stop && answer === truth
  // A needle that stays where it is has nothing to arrive at.
  const swings = verdict.code === 'mood' && answer !== 'none'
  return {
    events: [{ type: 'end', ms, ...(swings && { rightAt: swing }), verdict, right: passed }],
    lines: [0],
    callOf: [0],
    verdict,
    passed,
  }
}

/** Each language's count, in the order in which they first come, and the one with the smallest share. */
export function tally(
  judged: readonly { readonly lang: ReviewLang; readonly passed: boolean }[],
): mood.Event {
  const langs = [...new Set(judged.map(({ lang }) => lang))]
  const tallies = langs.map((lang): Tally => {
    const mine = judged.filter((one) => one.lang === lang)
    return { lang, right: mine.filter(({ passed }) => passed).length, of: mine.length }
  })
  const worst = tallies.reduce((low, one) => (one.right * low.of < low.right * one.of ? one : low))
  return { type: 'languages', ms: 3200, tallies, worst }
}
