import { parse } from 'acorn'
import { GENERATOR, generate } from 'astring'
import { isNode, type Node } from './tree.ts'

export interface Printed {
  readonly text: string
  /** The text read again. */
  readonly tree: Node
}

/**
 * Prints a program anew from its tree, so that no character of the player's own is ever run: comments, and whatever an
 * engine could read otherwise than we do, are not in the tree. The text is read again and compared, so that what was
 * checked is what runs.
 */
export function print(tree: Node): Printed {
  const text = generate(tree, { generator: generator as unknown as typeof GENERATOR })
  const again = parse(text, { ecmaVersion: 2022, sourceType: 'module' })
  if (!same(tree, again)) throw new Error('The program could not be printed as it was read.')
  return { text, tree: again }
}

interface State {
  write(text: string): void
}
type Printer = Record<string, (node: Node, state: State) => void>

const generator: Printer = {
  ...(GENERATOR as unknown as Printer),
  ParenthesizedExpression(node, state) {
    const inner = (node as unknown as { expression: Node }).expression
    state.write('(')
    this[inner.type]?.(inner, state)
    state.write(')')
  },
  Literal(node, state) {
    const { value, raw, regex, bigint } = node as unknown as Literal
    if (regex) state.write(`/${regex.pattern}/${regex.flags}`)
    else if (bigint !== undefined && bigint !== null) state.write(`${bigint}n`)
    // A number as it was written: of one too large nothing else is left than that it is infinite.
    else if (typeof value === 'number' && raw) state.write(raw)
    else state.write(JSON.stringify(value))
  },
}

interface Literal {
  readonly value: unknown
  readonly raw?: string
  readonly regex?: { readonly pattern: string; readonly flags: string }
  readonly bigint?: string | null
}

/** What says where a node stands or how it was written, and not what it is. */
const looks = new Set(['start', 'end', 'raw', 'directive', 'sourceType', 'loc', 'range'])

/** Whether two trees say the same; brackets that only group make no difference. */
function same(a: unknown, b: unknown): boolean {
  if (isNode(a) && a.type === 'ParenthesizedExpression')
    return same((a as unknown as { expression: Node }).expression, b)
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((one, i) => same(one, b[i]))
  if (a instanceof RegExp || b instanceof RegExp) return String(a) === String(b)
  if (typeof a !== 'object' || a === null)
    return Object.is(a, b) || ((a ?? false) === false && (b ?? false) === false)
  if (typeof b !== 'object' || b === null) return false
  const [one, two] = [a as Record<string, unknown>, b as Record<string, unknown>]
  const names = new Set([...Object.keys(one), ...Object.keys(two)])
  return [...names].every((name) => looks.has(name) || same(one[name], two[name]))
}
