/**
 * The shipped levels. Each file is its own chunk, fetched when its level opens. A level's id is its file's name, so
 * nothing lists them twice.
 */
import { fault, type LevelFault } from './fault.ts'
import { type Parsed, parseLevel } from './parse.ts'

const files = import.meta.glob<string>('../../levels/*/*.json', { query: '?raw', import: 'default' })

const paths: ReadonlyMap<string, string> = new Map(
  Object.keys(files).map((path) => [path.split('/').at(-1)?.replace('.json', '') ?? path, path]),
)

/** Ids of the levels that exist, in campaign order. */
export const levelIds: readonly string[] = [...paths.keys()].sort((a, b) =>
  a.localeCompare(b, 'en', { numeric: true }),
)

/** Reads and checks one shipped level; undefined when there is none of that id. */
export async function loadLevel(id: string): Promise<Parsed | undefined> {
  const path = paths.get(id)
  const read = path && files[path]
  if (!read) return undefined
  const file = path.replace('../../', '')
  const parsed = parseLevel(await read(), { file })
  return parsed.ok && parsed.level.id !== id
    ? { ok: false, faults: [misnamed(file, id, parsed.level.id)] }
    : parsed
}

function misnamed(file: string, id: string, found: string): LevelFault {
  return fault(file, {
    code: 'wrong-value',
    path: ['id'],
    found: `"${found}"`,
    expected: `"${id}"`,
    nearest: id,
  })
}
