/** The shipped levels, read from disk: no test lists them by hand. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

/** `levels/<world>/<id>.json` of every level of a world, or of all worlds, sorted. */
export function levelFiles(world?: number): string[] {
  const worlds = readdirSync(join(root, 'levels'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && (world === undefined || entry.name === String(world)))
    .map(({ name }) => name)
  return worlds
    .flatMap((name) => readdirSync(join(root, 'levels', name)).map((file) => join('levels', name, file)))
    .filter((file) => file.endsWith('.json'))
    .sort()
}
