/** Reads and checks one shipped level. */
import { fault } from './fault.ts'
import { findLevelFile } from './files.ts'
import { type Parsed, parseLevel } from './parse.ts'

/** Undefined when there is none of that id. */
export async function loadLevel(id: string): Promise<Parsed | undefined> {
  const file = findLevelFile(id)
  if (!file) return undefined
  const parsed = parseLevel(await file.read(), { file: file.name })
  if (!parsed.ok || parsed.level.id === id) return parsed
  const found = { path: ['id'], found: `"${parsed.level.id}"`, expected: `"${id}"`, nearest: id } as const
  return { ok: false, faults: [fault(file.name, { code: 'wrong-value', ...found })] }
}
