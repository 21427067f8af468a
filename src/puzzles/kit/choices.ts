/** A player's choices, as rules hold to them. Without zod: the worker that trains loads this too. */
import type { Random, Refusal, Text } from '../../engine/index.ts'

/** A refusal in the kind's own words. */
export function no(say: Text): { readonly ok: false; readonly why: Refusal } {
  return { ok: false, why: { code: 'not-possible', say } }
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
