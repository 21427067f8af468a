/**
 * The fingerprints that the recorded recipes of each level have, `fingerprints/<id>.json` by the recipe's name. Scores
 * of different machines and days can be compared only while these stand, so a change of one is a decision: it is
 * recorded on purpose and listed in CHANGELOG.md.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './files.ts'

export const howToRecord =
  'An outcome has changed. Where that was meant, RECORD=fingerprints npx vitest run tests/levels, and CHANGELOG.md'

const fileOf = (id: string) => join(root, 'tests/levels/fingerprints', `${id}.json`)

export type Fingerprints = Readonly<Record<string, string>>

export function recorded(id: string): Fingerprints {
  return existsSync(fileOf(id)) ? (JSON.parse(readFileSync(fileOf(id), 'utf8')) as Fingerprints) : {}
}

export function record(id: string, found: Fingerprints): void {
  mkdirSync(dirname(fileOf(id)), { recursive: true })
  writeFileSync(fileOf(id), `${JSON.stringify(found, undefined, 2)}\n`)
}
