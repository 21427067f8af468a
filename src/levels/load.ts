/** Reads and checks one shipped level. */
import type { Level } from '../engine/index.ts'
import { fault } from './fault.ts'
import { findLevelFile } from './files.ts'
import { loadKindSchema } from './kinds.ts'
import { type Parsed, parseLevel } from './parse.ts'

/** Undefined when there is none of that id. */
export async function loadLevel(id: string): Promise<Parsed | undefined> {
  const file = findLevelFile(id)
  if (!file) return undefined
  const text = await file.read()
  const parsed = parseLevel(text, { file: file.name, kinds: await loadKindSchema(kindOf(text)) })
  if (!parsed.ok || parsed.level.id === id) return parsed
  const found = { path: ['id'], found: `"${parsed.level.id}"`, expected: `"${id}"`, nearest: id } as const
  return { ok: false, faults: [fault(file.name, { code: 'wrong-value', ...found })] }
}

/** What a level's file calls its kind; nothing where it does not say, which `parseLevel` then reports. */
function kindOf(text: string): string {
  const [, kind = ''] = /"kind":\s*"([^"]*)"/.exec(text) ?? []
  return kind
}

/** A level whose programs may be written in these languages alone; undefined where that changes nothing, or leaves none. */
export function narrowed(level: Level, coding: readonly string[]): Level | undefined {
  const { languages } = level.setup as { readonly languages?: readonly string[] }
  const left = languages?.filter((one) => coding.includes(one))
  if (!languages || !left || left.length === 0 || left.length === languages.length) return undefined
  return { ...level, setup: { ...(level.setup as object), languages: left } }
}
