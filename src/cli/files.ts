/** Finds and reads the files a command names: a level by path or by id, a recipe by path or from standard input. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Level, languages } from '../engine/index.ts'
import { allKinds } from '../levels/allKinds.ts'
import { faultLine, type LevelFault } from '../levels/fault.ts'
import { parseLevel } from '../levels/parse.ts'
import { parseRecipe } from '../levels/recipe.ts'
import { mistakenFor } from './mistaken.ts'
import { NotValid } from './notValid.ts'
import { named, readText } from './readText.ts'

const levelsFolder = fileURLToPath(new URL('../../levels/', import.meta.url))

export interface ReadLevel {
  readonly level: Level
  /** For the person, not for the program that reads the output. */
  readonly notices: readonly string[]
}

/** `name` is a path, or the id of a shipped level. Levels outside `levels/` are a stranger's and may lack languages. */
export function readLevel(name: string): ReadLevel {
  const path = existsSync(name) ? name : shippedPath(name)
  if (!path) throw new NotValid(`${named(name)}: there is no such file, and no level of that id`)
  const shared = relative(levelsFolder, path).startsWith('..')
  const text = readText(path)
  const parsed = parseLevel(text, { file: named(name), shared, kinds: allKinds })
  if (!parsed.ok) throw refused(name, mistakenFor('level', text), parsed.faults)
  return { level: parsed.level, notices: parsed.notices.map(faultLine) }
}

export function readRecipe(kind: string, name: string): unknown {
  const text = readText(name)
  const parsed = parseRecipe(kind, text, allKinds, named(name))
  if (!parsed.ok) throw refused(name, mistakenFor('recipe', text), parsed.faults)
  return parsed.recipe
}

const refused = (name: string, mistaken: string | undefined, faults: readonly LevelFault[]) =>
  new NotValid(mistaken ? `${named(name)}: ${mistaken}` : faults.map(faultLine).join('\n'))

/** The recipes that are recorded as winning all of a shipped level's stars; none where nothing is recorded. */
export function readReferences(id: string): unknown[] {
  const path = join(levelsFolder, '..', 'tests', 'solutions', `${id}.json`)
  if (!existsSync(path)) return []
  const { recipes } = JSON.parse(readFileSync(path, 'utf8')) as {
    recipes: { readonly stars: readonly number[]; readonly recipe?: unknown }[]
  }
  return recipes.flatMap(({ stars, recipe }) => (recipe && stars.every((one) => one === 3) ? [recipe] : []))
}

export function readLang(name: string) {
  const lang = languages.find((known) => known === name)
  if (!lang) throw new NotValid(`--lang ${named(name)}: use ${languages.join(', ')}`)
  return lang
}

function shippedPath(id: string): string | undefined {
  if (!/^[a-z0-9-]+$/.test(id)) return undefined
  const worlds = readdirSync(levelsFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return worlds.map(({ name }) => join(levelsFolder, name, `${id}.json`)).find(existsSync)
}
