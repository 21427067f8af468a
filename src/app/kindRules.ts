import type { AnyRules } from './app.ts'

const files = import.meta.glob<{ rules: AnyRules }>('../puzzles/*/rules.ts')

/** A kind's rules. The list of them is fetched with the first level: it names every file that any kind needs. */
export async function loadRules(kind: string): Promise<AnyRules> {
  const load = files[`../puzzles/${kind}/rules.ts`]
  if (!load) throw new Error(`There is no puzzle kind "${kind}".`)
  return (await load()).rules
}
