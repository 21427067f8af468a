import { bound, child, children, each, field, type Node } from './tree.ts'

/** Names that a program declares or sets anywhere. */
export function declaredIn(tree: Node): Set<string> {
  const declared = new Set<string>()
  each(tree, (node) => {
    if (node.type === 'VariableDeclarator' || node.type === 'AssignmentExpression')
      for (const name of bound(child(node, 'id') ?? child(node, 'left'))) declared.add(name)
    for (const parameter of children(node, 'params')) for (const name of bound(parameter)) declared.add(name)
  })
  return declared
}

/** Variables that a simple statement sets: `x = 1`, `let [a, b] = ...`, `n++`, and the list in `list.push(1)`. */
export function setBy(node: Node | undefined, declared: ReadonlySet<string>): Set<string> {
  const names = new Set<string>()
  if (!node) return names
  if (node.type === 'VariableDeclaration') {
    for (const declarator of children(node, 'declarations'))
      for (const name of bound(child(declarator, 'id'))) names.add(name)
    return names
  }
  const expression = node.type === 'ExpressionStatement' ? child(node, 'expression') : node
  if (!expression) return names
  const target =
    child(expression, 'left') ??
    (expression.type === 'UpdateExpression' ? child(expression, 'argument') : undefined) ??
    (expression.type === 'CallExpression' ? child(expression, 'callee') : undefined)
  if (!target) return names
  if (target.type === 'MemberExpression') {
    let root: Node | undefined = target
    while (root?.type === 'MemberExpression') root = child(root, 'object')
    const name = root?.type === 'Identifier' ? String(field(root, 'name')) : ''
    if (declared.has(name)) names.add(name)
  } else if (expression.type !== 'CallExpression') for (const name of bound(target)) names.add(name)
  return names
}

export function boundByLoop(left: Node | undefined): Set<string> {
  if (left?.type !== 'VariableDeclaration') return new Set(bound(left))
  return new Set(children(left, 'declarations').flatMap((one) => [...bound(child(one, 'id'))]))
}
