/** Reads the imports of every source file, as text: enough to hold the table, and it cannot be fooled by a cache. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

export interface Import {
  /** A path relative to `src/` for our own files (patterns of globs too), else the package. */
  readonly to: string
  readonly own: boolean
  /** `import type`: gone before the program runs. */
  readonly typeOnly: boolean
}

export interface Source {
  /** Relative to `src/`. */
  readonly path: string
  /** Without comments. */
  readonly code: string
  readonly imports: readonly Import[]
}

export function readSources(folder = join(root, 'src')): Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !path.endsWith('.d.ts') && !path.includes('assembly/'))
    .map((path) => sourceOf(path, readFileSync(join(folder, path), 'utf8')))
}

export function sourceOf(path: string, text: string): Source {
  const code = withoutComments(text)
  return { path, code, imports: importsIn(path, code) }
}

function importsIn(path: string, code: string): Import[] {
  const found: Import[] = []
  const add = (to: string | undefined, typeOnly: boolean) => {
    if (to === undefined || to.startsWith('!')) return
    const own = to.startsWith('.')
    const resolved = own ? posix.normalize(posix.join(posix.dirname(path), to.replace(/\?.*$/, ''))) : to
    found.push({ to: resolved, own, typeOnly })
  }
  for (const m of code.matchAll(/^\s*(?:import|export)\s+(type\s)?[^'"`;]*?from\s*'([^']+)'/gm))
    add(m[2], !!m[1])
  for (const m of code.matchAll(/^\s*import\s+'([^']+)'/gm)) add(m[1], false)
  for (const m of code.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g)) add(m[1], false)
  for (const m of code.matchAll(/\bnew URL\(\s*'(\.[^']+\.(?:ts|tsx|mjs))'\s*,\s*import\.meta\.url/g))
    add(m[1], false)
  for (const m of code.matchAll(/import\.meta\.glob(?:<[^(]*>)?\(\s*(\[[^\]]*\]|'[^']+')/g)) {
    for (const pattern of (m[1] ?? '').matchAll(/'([^']+)'/g)) add(pattern[1], false)
  }
  return found
}

/** Strings are kept whole, so that a glob's `/*` or a URL's `//` is not taken for a comment. */
function withoutComments(text: string): string {
  const stringOrComment =
    /('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g
  return text.replace(stringOrComment, (_, string: string | undefined) => string ?? '')
}

export function matches(path: string, pattern: string): boolean {
  const source = pattern
    .split('/')
    .map((part) => (part === '**' ? '.*' : part.replace(/[.+]/g, '\\$&').replaceAll('*', '[^/]*')))
    .join('/')
  // A glob of ours names files by pattern: `puzzles/*/rules.ts` fits the pattern of the same spelling.
  return path === pattern || new RegExp(`^${source}$`).test(path)
}

export const folderOf = (path: string) => dirname(path).replaceAll('\\', '/')
