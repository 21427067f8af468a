import { readFileSync } from 'node:fs'
import { setup as schema } from '../../../src/puzzles/cells/schema.ts'

const level = JSON.parse(readFileSync('levels/3/3-4-bigger-crate.json', 'utf8')) as { setup: unknown }

/** Of 3-4, as the game reads it. */
export const setup = schema.parse(level.setup)

export const all = setup.columns.map(({ id }) => id)

/** The first so many rows with these columns. */
export const table = (columns: string, rows: number) => ({ columns: columns.split(' '), rows })
