/**
 * Built-ins that take their values by name in Python 3 and by place only in MicroPython: `round(x, ndigits=1)` is written
 * `round(x, 1)`. A value whose name is that of another place is left as it is, and said.
 */
import type { Weaver } from './prepared.ts'
import { kids, type SyntaxNode } from './readPython.ts'

const places = new Map([
  ['round', ['number', 'ndigits']],
  ['pow', ['base', 'exp', 'mod']],
  ['str', ['object']],
])

/** `own` are names that the program gives to something of its own. */
export function weaveNamed(node: SyntaxNode, source: string, own: ReadonlySet<string>, weaver: Weaver): void {
  if (node.name !== 'CallExpression') return
  const [callee, given] = kids(node)
  if (callee?.name !== 'VariableName' || given?.name !== 'ArgList') return
  const text = (one: SyntaxNode) => source.slice(one.from, one.to)
  const names = own.has(text(callee)) ? undefined : places.get(text(callee))
  if (!names) return
  const inside = kids(given)
  let place = 0
  for (const [i, one] of inside.entries()) {
    if (one.name === ',') place += 1
    const value = inside[i + 2]
    if (inside[i + 1]?.name === 'AssignOp' && value && text(one) === names[place])
      weaver.replace(one.from, value.from, '')
  }
}
