import { readFileSync } from 'node:fs'
import { setup as schema } from '../../../src/puzzles/trips/schema.ts'

const level = JSON.parse(readFileSync('levels/2/2-4-who-is-missing.json', 'utf8')) as { setup: unknown }

/** Of 2-4, as the game reads it. */
export const setup = schema.parse(level.setup)

/** Letters for voyages: T, B, D to the beaches, t, b, d inland. */
export function sailing(letters: string) {
  return {
    voyages: [...letters].map((letter) => ({
      to: { t: 'torgersen', b: 'biscoe', d: 'dream' }[letter.toLowerCase()] ?? 'nowhere',
      inland: letter === letter.toLowerCase(),
    })),
  }
}
