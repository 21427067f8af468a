/** The recorded recipes with the stars and fingerprints that Node's proofs hold them to. */
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { levelFiles, root } from '../levels/files.ts'
import { recorded } from '../levels/fingerprints.ts'

export interface Recipe {
  readonly level: string
  readonly name: string
  readonly recipe: unknown
  readonly stars: readonly number[]
  readonly fingerprint: string
}

interface Solution {
  readonly name: string
  readonly stars: readonly number[]
  readonly recipe?: unknown
}

export function recipesOf(level: string): Recipe[] {
  const file = join(root, 'tests/solutions', `${level}.json`)
  const { recipes } = JSON.parse(readFileSync(file, 'utf8')) as { recipes: readonly Solution[] }
  const fingerprints = recorded(level)
  return recipes.map(({ name, stars, recipe }) => {
    const fingerprint = fingerprints[name]
    if (fingerprint === undefined) throw new Error(`${level}, ${name}: no fingerprint is recorded`)
    return { level, name, recipe, stars, fingerprint }
  })
}

export const levelIds = () => levelFiles().map((file) => basename(file, '.json'))

/** Every third level, beginning with the `part`th: three days, or three numbers, and each has had its turn. */
export function thirdOf(levels: readonly string[], part: number): string[] {
  return levels.filter((_, index) => index % 3 === part % 3)
}

/** Which third is this day's, the same everywhere. */
export const partOfDay = (time: number) => Math.floor(time / 86_400_000) % 3
