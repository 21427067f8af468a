/** Everything of a puzzle kind that playing without a screen needs. */
import type { About, Narrate, Random, Rules, RunEvent } from '../engine/index.ts'
import { allKinds } from '../levels/allKinds.ts'
import type { KindSchema } from '../levels/kinds.ts'

const rules = import.meta.glob<{ rules: Rules<unknown, unknown, unknown> }>('../puzzles/*/rules.ts')
const slips = import.meta.glob<{ slip: NonNullable<Kind['slip']> }>('../puzzles/*/slips.ts')
const words = import.meta.glob<Pick<Kind, 'narrate' | 'about'>>('../puzzles/*/words.ts')

export interface Kind {
  readonly schema: KindSchema
  readonly rules: Rules<unknown, unknown, unknown>
  /**
   * A good recipe with one slip in it, never dearer. For kinds whose random recipes are no meaningful players
   * (programs): the survey then draws from the level's reference solutions instead.
   */
  readonly slip?: (recipe: unknown, random: Random) => unknown
  readonly narrate: Narrate<unknown, RunEvent>
  readonly about?: About<unknown, RunEvent>
}

export async function loadKind(name: string): Promise<Kind> {
  const schema = allKinds.get(name)
  const [rule, word, slipping] = await Promise.all([
    rules[`../puzzles/${name}/rules.ts`]?.(),
    words[`../puzzles/${name}/words.ts`]?.(),
    slips[`../puzzles/${name}/slips.ts`]?.(),
  ])
  if (!schema || !rule || !word)
    throw new Error(`puzzle kind "${name}" lacks schema.ts, rules.ts or words.ts`)
  return {
    ...{ schema, rules: rule.rules, narrate: word.narrate },
    ...(word.about && { about: word.about }),
    ...(slipping && { slip: slipping.slip }),
  }
}
