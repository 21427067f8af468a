/**
 * Ceilings that hold before anything else looks at a file: a hostile one must not be able to freeze the tab while
 * it is being checked.
 */
import type { Finding, Path } from './fault.ts'
import { findJsonFault, type JsonFault } from './jsonFault.ts'
import { shown } from './shown.ts'

/** Characters of a level or recipe file. The longest shipped level has about a quarter of it. */
export const mostCharacters = 100_000
/** Lists and objects within each other. */
const mostDepth = 24

export type Read =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly finding: Finding }

/** JSON text to a value, within bounds. */
export function readJson(text: string): Read {
  if (text.length > mostCharacters) {
    return refuse('file-too-large', [], `${text.length} characters`, `at most ${mostCharacters} characters`)
  }
  const json = text.replace(/^\uFEFF/, '')
  // Bytes of another encoding read as UTF-8.
  const strange = /[\0\uFFFD]/.exec(json)
  if (strange) return refuse('not-utf-8', [placeOf(json, strange.index)], shown(strange[0]), 'text in UTF-8')
  const fault = findJsonFault(json)
  if (fault) {
    return refuse(fault.code, [placeOf(json, fault.at)], standing(json, fault), fault.expected)
  }
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    return refuse('not-json', [], error instanceof Error ? error.message : String(error), 'valid JSON')
  }
  const bad = unsafe(value, [])
  return bad ? { ok: false, finding: bad } : { ok: true, value: unsigned(value) }
}

/** What stands at a fault, in the few signs that show it; after a comma too many, what follows it. */
function standing(json: string, { at, code, key }: JsonFault): string {
  if (key !== undefined) return shown(key)
  const [next] = /\S/u.exec(json.slice(code === 'comma-too-many' ? at + 1 : at)) ?? []
  if (next === undefined) return 'nothing more'
  return code === 'comma-too-many' ? next : shown(/^\S{1,12}/u.exec(json.slice(at))?.[0] ?? '')
}

function unsafe(value: unknown, path: Path): Finding | undefined {
  if (typeof value === 'number' && !Number.isFinite(value))
    return { code: 'out-of-range', path, found: shown(value), expected: 'a number of at most 1e9' }
  if (typeof value !== 'object' || value === null) return undefined
  if (path.length >= mostDepth) {
    return {
      code: 'too-deep',
      path,
      found: 'more within it',
      expected: `at most ${mostDepth} levels of nesting`,
    }
  }
  for (const [key, inner] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
    // An own `__proto__` (only JSON.parse makes one) would change the objects it is copied to.
    if (key === '__proto__')
      return { code: 'unknown-key', path, found: '"__proto__"', expected: 'no such key' }
    const bad = unsafe(inner, [...path, key])
    if (bad) return bad
  }
  return undefined
}

function refuse(code: Finding['code'], path: Path, found: string, expected: string): Read {
  return { ok: false, finding: { code, path, found, expected } }
}

/** Zero has no sign: `-0` would be shown as 0 and be another. */
export function unsigned(value: unknown): unknown {
  if (value === 0) return 0
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(unsigned)
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unsigned(inner)]))
}

/** "line 12, column 5", as editors count them. */
function placeOf(json: string, at: number): string {
  const before = json.slice(0, at).split(/\r\n|\n|\r/)
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`
}
