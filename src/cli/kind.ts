/** Everything of a puzzle kind that playing without a screen needs. */
import type { About, Narrate, Rules, RunEvent } from '../engine/index.ts'
import { allKinds } from '../levels/allKinds.ts'
import type { KindSchema } from '../levels/kinds.ts'

const rules = import.meta.glob<{ rules: Rules<unknown, unknown, unknown> }>('../puzzles/*/rules.ts')
const words = import.meta.glob<Pick<Kind, 'narrate' | 'about'>>('../puzzles/*/words.ts')

export interface Kind {
  readonly schema: KindSchema
  readonly rules: Rules<unknown, unknown, unknown>
  readonly narrate: Narrate<unknown, RunEvent>
  readonly about?: About<unknown, RunEvent>
}

export async function loadKind(name: string): Promise<Kind> {
  const schema = allKinds.get(name)
  const [rule, word] = await Promise.all([
    rules[`../puzzles/${name}/rules.ts`]?.(),
    words[`../puzzles/${name}/words.ts`]?.(),
  ])
  if (!schema || !rule || !word)
    throw new Error(`puzzle kind "${name}" lacks schema.ts, rules.ts or words.ts`)
  return { schema, rules: rule.rules, narrate: word.narrate, ...(word.about && { about: word.about }) }
}
