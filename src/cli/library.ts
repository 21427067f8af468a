import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createLibrary } from '../learn/data.ts'

const folder = new URL('../../assets/data/', import.meta.url)

/** File names in `assets/data`. */
export const dataFiles: readonly string[] = readdirSync(folder)

/** The data sets, read from disk. */
export const library = createLibrary(
  async (name) => new Uint8Array(await readFile(new URL(name, folder))),
  dataFiles,
)
