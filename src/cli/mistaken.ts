/** A file of the game that was named where another was wanted: better said than its missing fields, one by one. */
import { allKinds } from '../levels/allKinds.ts'

/** What it is in place of what was wanted; undefined when it is nothing else that is known. */
export function mistakenFor(wanted: 'level' | 'recipe', text: string): string | undefined {
  const json = jsonIn(text)
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return undefined
  const has = (name: string) => Object.hasOwn(json, name)
  if (has('passport') && has('progress'))
    return `this is a passport, not a ${wanted}: bring it in the game's settings`
  if (wanted === 'recipe')
    return has('format') && has('kind') && has('goals') ? 'this is a level, not a recipe' : undefined
  const reads = (kind: string) => allKinds.get(kind)?.recipe.safeParse(json).success
  const recipe = !has('format') && !has('kind') && [...allKinds.keys()].some(reads)
  return recipe ? 'this is a recipe, not a level: name the level first, then the recipe' : undefined
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
