import type { ProgramLanguage } from '../../engine/index.ts'
import { wordsOfWorld } from './say.ts'

const apiOf = (world: string) => wordsOfWorld(world)?.api ?? []

/** Names of the level's own functions in one language. */
export function namesOf(world: string, language: ProgramLanguage): string[] {
  return apiOf(world).flatMap((one) => one[language].match(/[A-Za-z_]\w*/g) ?? [])
}

/** What the level's own function is handed, by name; nothing where a program simply runs. */
export function givenOf(world: string): string[] {
  const entry = apiOf(world).find(({ python }) => python.startsWith('def '))
  return entry ? (/\((.*)\)/.exec(entry.python)?.[1] ?? '').split(', ').filter(Boolean) : []
}
