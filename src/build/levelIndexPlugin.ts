/**
 * Says of each level in `levels/` what the map shows, as `virtual:levelIndex`, and which terms it introduces, as
 * `virtual:levelTerms` for the field notes: with forty-eight levels nobody fetches all the files for a few words of each.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/** Each module's one export, which has the name of the module. */
const makers: Readonly<Record<string, (files: readonly string[]) => unknown>> = {
  levelIndex: (files) => files.map(entryOf),
  levelTerms: (files) => Object.fromEntries(files.map(termsOf)),
}
const prefix = 'virtual:'
const folder = fileURLToPath(new URL('../../levels/', import.meta.url))

export function levelIndexPlugin(): Plugin {
  return {
    name: 'levelIndex',
    resolveId: (id) => (id.startsWith(prefix) && id.slice(prefix.length) in makers ? `\0${id}` : undefined),
    load(id) {
      const name = id.startsWith(`\0${prefix}`) ? id.slice(prefix.length + 1) : ''
      const made = makers[name]
      if (!made) return
      const files = levelFiles()
      for (const file of files) this.addWatchFile(file)
      return `export const ${name} = ${JSON.stringify(made(files))}`
    },
  }
}

function entryOf(file: string) {
  const { id, kind, setup, minutes, cases, stowaway, predict } = JSON.parse(readFileSync(file, 'utf8'))
  const { choices, tries = [], answer } = predict
  const asks = { choices: choices.length, tries: tries.length, answered: answer !== undefined }
  return { id, kind, language: setup.languages?.[0], minutes, cases, stowaway, predict: asks }
}

function termsOf(file: string) {
  const { id, glossary } = JSON.parse(readFileSync(file, 'utf8'))
  return [id, glossary]
}

const levelFiles = () =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => join(folder, name, file)))
    .filter((file) => file.endsWith('.json'))
    .sort()
