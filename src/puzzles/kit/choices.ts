/** A player's choices, as rules hold to them. Without zod: the worker that trains loads this too. */
import type { Acted, Random, Refusal, Rules, Text } from '../../engine/index.ts'

/** A refusal in the kind's own words. */
export function no(say: Text): { readonly ok: false; readonly why: Refusal } {
  return { ok: false, why: { code: 'not-possible', say } }
}

/** What a decision comes to: the recipe after it, or what a level of these rules has against that. */
export function ifFits<S, R>({ check }: Pick<Rules<S, R, never>, 'check'>, setup: S, recipe: R): Acted<R> {
  const misfit = check(setup, recipe)
  return misfit ? no(misfit) : { ok: true, recipe }
}

/** What a level offers of one figure; `ladder.ts` reads it. */
export interface Ladder {
  readonly steps: readonly number[]
  readonly start: number
}

/** A random step that costs no more than `limit`; where all cost more, any. */
export function sampleStep({ steps }: Ladder, random: Random, limit = Number.POSITIVE_INFINITY): number {
  const cheap = steps.filter((step) => step <= limit)
  return random.pick(cheap.length > 0 ? cheap : steps)
}

export const notOffered: Text = {
  en: 'This level does not offer that choice.',
  'zh-Hant': '這一關沒有這個選項。',
  'zh-Hans': '本关没有这个选项。',
}
