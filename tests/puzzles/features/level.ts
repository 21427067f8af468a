import { readFileSync } from 'node:fs'
import { type Setup, setup as setupSchema } from '../../../src/puzzles/features/schema.ts'

/** The shipped level of this kind; browser tests read it too. */
export function level(): { readonly setup: Setup } {
  const file = new URL('../../../levels/2/2-3-two-rulers.json', import.meta.url)
  const parsed: { readonly setup: unknown } = JSON.parse(readFileSync(file, 'utf8'))
  return { setup: setupSchema.parse(parsed.setup) }
}
