/** A program as acorn reads it: small helpers to look at its nodes and to make new ones. */
import type { Node } from 'acorn'

export type { Node } from 'acorn'

export const field = (node: Node, name: string): unknown => (node as unknown as Record<string, unknown>)[name]

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

export function child(node: Node, name: string): Node | undefined {
  const value = field(node, name)
  return isNode(value) ? value : undefined
}

export function children(node: Node, name: string): Node[] {
  const value = field(node, name)
  return Array.isArray(value) ? value.filter(isNode) : []
}

/** Every node, outer before inner. */
export function each(node: Node, visit: (node: Node) => void): void {
  visit(node)
  for (const value of Object.values(node)) {
    if (isNode(value)) each(value, visit)
    else if (Array.isArray(value)) for (const one of value) if (isNode(one)) each(one, visit)
  }
}

/** Puts something else into a node's place. */
export function put(node: Node, name: string, value: unknown): void {
  Object.assign(node, { [name]: value })
}

export function make(type: string, fields: Readonly<Record<string, unknown>>): Node {
  return { type, start: 0, end: 0, ...fields } as Node
}

export const identifier = (name: string) => make('Identifier', { name })
export const literal = (value: string | number) => make('Literal', { value })
export const call = (name: string, ...given: readonly Node[]) =>
  make('CallExpression', { callee: identifier(name), arguments: given, optional: false })
export const statement = (expression: Node) => make('ExpressionStatement', { expression })
export const block = (body: readonly Node[]) => make('BlockStatement', { body })

/** Names bound by a pattern. */
export function* bound(pattern: Node | undefined): Generator<string> {
  switch (pattern?.type) {
    case 'Identifier':
      yield String(field(pattern, 'name'))
      return
    case 'ArrayPattern':
      for (const element of children(pattern, 'elements')) yield* bound(element)
      return
    case 'ObjectPattern':
      for (const property of children(pattern, 'properties'))
        yield* bound(child(property, 'value') ?? child(property, 'argument'))
      return
    case 'AssignmentPattern':
      yield* bound(child(pattern, 'left'))
      return
    case 'RestElement':
      yield* bound(child(pattern, 'argument'))
  }
}
