/** How long functions are: a long one has a second idea in it. */
import { parseSync } from 'vite'

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly id?: { readonly name?: string } | null
}

/** The functions of a file with more than `most` lines, as "path name"; closures by what they are kept in. */
export function longFunctions(path: string, code: string, most: number): string[] {
  if (code.split('\n').length <= most) return []
  const { program, errors } = parseSync(path, code, { sourceType: 'module' })
  const [broken] = errors
  if (broken) throw new Error(`${path}: ${broken.message}`)
  const found: string[] = []
  visit(program, '', ({ start, end }, name) => {
    if (code.slice(start, end).split('\n').length > most) found.push(`${path} ${name}`)
  })
  return found
}

function visit(value: unknown, name: string, tell: (node: Node, name: string) => void): void {
  if (Array.isArray(value)) {
    for (const one of value) visit(one, name, tell)
    return
  }
  if (!isNode(value)) return
  const own = value.id?.name ?? keyOf(value) ?? name
  if (/Function/.test(value.type) && !/^TS/.test(value.type)) tell(value, own)
  for (const part of Object.values(value)) if (typeof part === 'object') visit(part, own, tell)
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

function keyOf(node: object): string | undefined {
  if (!('key' in node)) return undefined
  const { key } = node
  return typeof key === 'object' && key !== null && 'name' in key ? String(key.name) : undefined
}
