/** Recipes that come into a race: from the lab, from a code or a file. What does not fit is refused by name. */
import type { Level, Refusal, Text } from '../../engine/index.ts'
import { readPassport } from '../../levels/passport.ts'
import { canBeWork } from '../../levels/workBounds.ts'
import { readWorks } from '../../levels/works.ts'
import type { AnyRules, App } from '../app.ts'
import { whyNot } from './lanes.ts'
import { roomWords } from './words.ts'

export type Taken =
  | { readonly ok: true; readonly recipe: unknown }
  | { readonly ok: false; readonly why: Text | Refusal }

/** A recipe for this level, if it is one that may race. */
export function takeRecipe(app: App, level: Level, rules: AnyRules, found: unknown): Taken {
  const read = canBeWork(found) ? app.levelStore.readRecipe(level, found) : undefined
  if (!read) return { ok: false, why: roomWords.notOfLevel(level) }
  // A kind's check looks into what the schema let through; what breaks it is nobody's recipe either.
  try {
    const why = whyNot(level, rules, read.recipe)
    return why ? { ok: false, why } : { ok: true, recipe: read.recipe }
  } catch {
    return { ok: false, why: roomWords.notOfLevel(level) }
  }
}

/** The recipe in a text: a code of works, a passport, or a recipe as JSON. */
export function recipeIn(text: string, level: Level): Taken {
  const code = readWorks(text.trim().replace(/^.*#\/check\//, ''))
  if (code.ok) {
    const work = code.works.find(({ id }) => id === level.id)
    if (work) return { ok: true, recipe: work.recipe }
    return {
      ok: false,
      why: roomWords.otherLevel(
        code.works.map(({ id }) => numberOf(id)),
        level,
      ),
    }
  }
  if (code.why === 'newer') return { ok: false, why: roomWords.newerCode }
  if (!/^\s*[[{]/.test(text)) return { ok: false, why: roomWords.noCode }
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { ok: false, why: roomWords.noCode }
  }
  if (typeof json !== 'object' || json === null || !('passport' in json)) return { ok: true, recipe: json }
  const passport = readPassport(new TextEncoder().encode(text))
  if (!passport.ok) return passport
  const { best, draft } = passport.progress.levels[level.id] ?? {}
  const recipe = best?.recipe ?? draft
  if (recipe !== undefined) return { ok: true, recipe }
  return { ok: false, why: roomWords.otherLevel(Object.keys(passport.progress.levels).map(numberOf), level) }
}

/** As the map calls it: "3-5" of "3-5-bend-the-border". */
function numberOf(id: string): string {
  return id.split('-').slice(0, 2).join('-')
}
