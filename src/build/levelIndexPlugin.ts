/**
 * Says of each level in `levels/` what the map and the field notes show, as `virtual:levelIndex`: with forty-eight
 * levels nobody fetches all the files for a few words of each.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const name = 'virtual:levelIndex'
const folder = fileURLToPath(new URL('../../levels/', import.meta.url))

export function levelIndexPlugin(): Plugin {
  return {
    name: 'levelIndex',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load(id) {
      if (id !== `\0${name}`) return
      const files = levelFiles()
      for (const file of files) this.addWatchFile(file)
      return `export const levelIndex = ${JSON.stringify(files.map(entryOf))}`
    },
  }
}

function entryOf(file: string) {
  const { id, kind, minutes, cases, glossary, stowaway, predict } = JSON.parse(readFileSync(file, 'utf8'))
  const { choices, tries = [], answer } = predict
  const asks = { choices: choices.length, tries: tries.length, answered: answer !== undefined }
  return { id, kind, minutes, cases, terms: glossary, stowaway, predict: asks }
}

const levelFiles = () =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => join(folder, name, file)))
    .filter((file) => file.endsWith('.json'))
    .sort()
