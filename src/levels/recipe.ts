/** Recipes come from saves, passports, links and the command line: none is trusted before its kind's schema has read it. */
import { readJson, unsigned } from './bounds.ts'
import { type Finding, fault, type LevelFault, nearest } from './fault.ts'
import { findings } from './issues.ts'
import type { Kinds } from './kinds.ts'
import { liftRecipe } from './renamed.ts'
import { shown } from './shown.ts'

/** More than these would not be read. */
const mostFaults = 10

export type ParsedRecipe =
  | { readonly ok: true; readonly recipe: unknown }
  | { readonly ok: false; readonly faults: readonly [LevelFault, ...LevelFault[]] }

/** Whether it fits a particular level is for the kind's `rules.check` and the budgets to say. */
export function parseRecipe(kind: string, json: string, kinds: Kinds, file = 'recipe'): ParsedRecipe {
  const read = readJson(json)
  return read.ok ? checkRecipe(kind, read.value, kinds, file) : refuse(file, [read.finding])
}

/** The same for a recipe already read as part of a larger file (a passport). One of an older game is lifted to today's. */
export function checkRecipe(kind: string, found: unknown, kinds: Kinds, file = 'recipe'): ParsedRecipe {
  const schema = kinds.get(kind)?.recipe
  if (!schema) {
    const names = [...kinds.keys()]
    return refuse(file, [
      {
        code: 'unknown-kind',
        path: [],
        found: shown(kind),
        expected: names.join(', '),
        nearest: nearest(kind, names),
      },
    ])
  }
  const value = unsigned(liftRecipe(found))
  const parsed = schema.safeParse(value)
  return parsed.success
    ? { ok: true, recipe: parsed.data }
    : refuse(file, findings(parsed.error.issues, schema, value))
}

function refuse(file: string, found: readonly Finding[]): ParsedRecipe {
  const [first, ...rest] = found.slice(0, mostFaults).map((finding) => fault(file, finding))
  if (!first) throw new Error('parseRecipe: refused without a reason')
  return { ok: false, faults: [first, ...rest] }
}
