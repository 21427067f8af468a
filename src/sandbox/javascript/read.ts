import { Unreadable } from '../prepared.ts'
import { parse } from './parser.ts'
import { bound, child, children, each, field, type Node } from './tree.ts'

/**
 * Reads a program as a module, as it runs, and says what cannot run here: `taken` are the names of the level's own
 * functions, which a program calls and so may not give to something else at its top.
 */
export function read(source: string, taken: ReadonlySet<string> = new Set()): Node {
  let tree: Node
  try {
    tree = parse(source)
  } catch (error) {
    if (error instanceof Unreadable) throw error
    const { loc, message } = error as { loc?: { line: number }; message: string }
    throw new Unreadable(loc?.line ?? 0, message.replace(/ \(\d+:\d+\)$/, ''))
  }
  const refuse = (node: Node, message: string) => {
    throw new Unreadable(lineAt(source, node.start), message)
  }
  each(tree, (node) => {
    const name = node.type === 'Identifier' ? String(field(node, 'name')) : ''
    if (name.startsWith('$nh')) refuse(node, `The name ${name} is taken.`)
    const why = absent.get(node.type)
    if (why && !(node.type === 'MetaProperty' && isNewTarget(node)))
      refuse(node, `${why} is not available here.`)
    if (field(node, 'async') || field(node, 'await')) refuse(node, 'async and await are not available here.')
    const test = conditional.has(node.type) ? child(node, 'test') : undefined
    // It would run, and do what no beginner means. Whoever means it writes brackets of its own, as linters ask for.
    if (test?.type === 'AssignmentExpression' && field(test, 'operator') === '=')
      refuse(test, 'Unexpected = in a condition.')
  })
  for (const node of children(tree, 'body'))
    for (const name of declaredBy(node))
      if (taken.has(name)) refuse(node, `'${name}' is already the name of a function of this level.`)
  return tree
}

const isNewTarget = (node: Node) => {
  const meta = child(node, 'meta')
  return meta !== undefined && field(meta, 'name') === 'new'
}

/** Names that a statement at the top declares. */
function* declaredBy(node: Node): Generator<string> {
  if (node.type === 'VariableDeclaration')
    for (const one of children(node, 'declarations')) yield* bound(child(one, 'id'))
  else if (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration')
    yield* bound(child(node, 'id'))
}

const conditional = new Set(['IfStatement', 'WhileStatement', 'DoWhileStatement', 'ForStatement'])

const absent = new Map([
  ['ImportDeclaration', 'import'],
  ['ImportExpression', 'import'],
  ['MetaProperty', 'import.meta'],
  ['ExportNamedDeclaration', 'export'],
  ['ExportDefaultDeclaration', 'export'],
  ['ExportAllDeclaration', 'export'],
  ['AwaitExpression', 'await'],
  ['DebuggerStatement', 'debugger'],
])

export function lineAt(source: string, at: number): number {
  let line = 1
  for (let i = 0; i < at; i++) if (source.charCodeAt(i) === 10) line++
  return line
}
