/**
 * Ceilings that hold before anything else looks at a file: a hostile one must not be able to freeze the tab while
 * it is being checked.
 */
import type { Finding, Path } from './fault.ts'

/** Characters of a level or recipe file. The longest shipped level has about a quarter of it. */
export const mostCharacters = 100_000
/** Lists and objects within each other. */
const mostDepth = 24

export type Read =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly finding: Finding }

/** JSON text to a value, within bounds. */
export function readJson(json: string): Read {
  if (json.length > mostCharacters) {
    return refuse('file-too-large', [], `${json.length} characters`, `at most ${mostCharacters} characters`)
  }
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return refuse('not-json', [placeOf(why, json)], why, 'valid JSON')
  }
  const bad = unsafe(value, [])
  return bad ? { ok: false, finding: bad } : { ok: true, value }
}

function unsafe(value: unknown, path: Path): Finding | undefined {
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

/** "line 12, column 5", from the position that engines put in their message; V8 and Firefox differ. */
function placeOf(message: string, json: string): string {
  const said = /line (\d+) column (\d+)/.exec(message)
  if (said) return `line ${said[1]}, column ${said[2]}`
  const position = /position (\d+)/.exec(message)?.[1]
  const before = json.slice(0, position === undefined ? json.length : Number(position)).split('\n')
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`
}
