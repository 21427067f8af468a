/** Recipes that come into a race: from the lab, from a code or a file. What does not fit is refused by name. */
import { engineVersion, type Level, type Refusal, type Text } from '../../engine/index.ts'
import { readHead, unpackRecipe } from '../../levels/handOn.ts'
import { readPassport } from '../../levels/passport.ts'
import { canBeWork } from '../../levels/workBounds.ts'
import { readWorks } from '../../levels/works.ts'
import type { AnyRules, App } from '../app.ts'
import { whyNot } from './lanes.ts'
import { roomWords } from './words.ts'

export type Taken =
  /** `engine`: the version that it was made with, where it is known to be another than this one's. */
  | { readonly ok: true; readonly recipe: unknown; readonly engine?: number }
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

/** The recipe in a text: a code handed on, a code of works, a passport, or a recipe as JSON. */
export function recipeIn(text: string, level: Level, rules: AnyRules): Taken {
  const works = readWorks(text)
  if (works.ok) {
    const work = works.works.find(({ id }) => id === level.id)
    if (work) return { ok: true, recipe: work.recipe, ...madeBy(work.engine) }
    const found = works.works.map(({ id }) => numberOf(id))
    return { ok: false, why: roomWords.otherLevel(found, level) }
  }
  const handed = handedOn(text, level, rules)
  if (handed) return handed
  if (works.why === 'newer') return { ok: false, why: roomWords.newerCode }
  if (works.why === 'damaged') return { ok: false, why: roomWords.damagedCode }
  if (!/^\s*[[{]/.test(text)) return { ok: false, why: roomWords.noCode }
  return recipeInFile(text, level)
}

/** Undefined where the text is no such code. */
function handedOn(text: string, level: Level, rules: AnyRules): Taken | undefined {
  const head = readHead(text)
  if (!head.ok) {
    const linked = /#\/recipe\//i.test(text)
    if (!linked) return undefined
    return { ok: false, why: head.why === 'newer' ? roomWords.newerCode : roomWords.damagedCode }
  }
  const { number } = head.handed
  if (number !== numberOf(level.id)) return { ok: false, why: roomWords.otherLevel([number], level) }
  const unpacked = unpackRecipe(head.handed, level, rules.start(level.setup))
  if (unpacked.ok) return unpacked
  return {
    ok: false,
    why: unpacked.why === 'damaged' ? roomWords.damagedCode : roomWords.otherGame(level),
  }
}

function recipeInFile(text: string, level: Level): Taken {
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
  if (best) return { ok: true, recipe: best.recipe, ...madeBy(best.engine) }
  if (draft !== undefined) return { ok: true, recipe: draft }
  return { ok: false, why: roomWords.otherLevel(Object.keys(passport.progress.levels).map(numberOf), level) }
}

const madeBy = (engine: number | undefined) =>
  engine === undefined || engine === engineVersion ? {} : { engine }

/** As the map calls it: "3-5" of "3-5-bend-the-border". */
function numberOf(id: string): string {
  return id.split('-').slice(0, 2).join('-')
}
