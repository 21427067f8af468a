import type { Explain } from '../prepared.ts'
import type { Printed } from './print.ts'
import { child, children, each, field, type Node } from './tree.ts'

/**
 * Says what QuickJS said as browsers say it: those words are what a beginner finds when they look a message up, and
 * they name the thing that is wrong where QuickJS names only the place.
 */
export function explainer({ text, tree }: Printed): Explain {
  return (stop, at) => {
    if (stop.code !== 'error') return stop
    const node = at && nodeAt(tree, offsetOf(text, at))
    const said = (part: Node | undefined) => nameOf(text, part)
    for (const [what, say] of sayings) {
      const found = what.exec(stop.message)
      if (found) return { ...stop, message: say(found[1] ?? '', node, said) }
    }
    return stop
  }
}

type Said = (part: Node | undefined) => string | undefined
type Saying = readonly [what: RegExp, say: (name: string, node: Node | undefined, said: Said) => string]

/** What QuickJS says, and what V8 says for the same. */
const sayings: readonly Saying[] = [
  [/^'(.+)' is not defined$/, (name) => `${name} is not defined`],
  [/^(.+) is not initialized$/, (name) => `Cannot access '${name}' before initialization`],
  [
    /^'(.+)' is read-only$/,
    (name, node) =>
      node && target(node)?.type !== 'MemberExpression'
        ? 'Assignment to constant variable.'
        : `Cannot assign to read only property '${name}' of object`,
  ],
  [
    /^not a function$/,
    (_, node, said) => {
      const name = node && /^(Call|New)Expression$/.test(node.type) ? said(child(node, 'callee')) : undefined
      return `${name ?? 'What was given'} is not a ${node?.type === 'NewExpression' ? 'constructor' : 'function'}`
    },
  ],
  [
    /^cannot read property '(.*)' of undefined$/,
    (name) => `Cannot read properties of undefined (reading '${name}')`,
  ],
  [/^cannot read property '(.*)' of null$/, (name) => `Cannot read properties of null (reading '${name}')`],
  [/^cannot read property of (undefined|null)$/, (name) => `Cannot read properties of ${name}`],
  [
    /^cannot set property '(.*)' of undefined$/,
    (name) => `Cannot set properties of undefined (setting '${name}')`,
  ],
  [/^cannot set property '(.*)' of null$/, (name) => `Cannot set properties of null (setting '${name}')`],
  [/^cannot convert (undefined or null|to object)/, () => 'Cannot convert undefined or null to object'],
  [/^invalid repeat count$/, () => 'Invalid count value'],
  [/^invalid array length$/, () => 'Invalid array length'],
  [/^object is not extensible$/, () => 'Cannot add property, object is not extensible'],
  [/^invalid 'in' operand$/, () => "Cannot use 'in' operator to search in something that is not an object"],
  [/^invalid 'instanceof' right operand$/, () => "Right-hand side of 'instanceof' is not callable"],
]

/** What an assignment sets. */
function target(node: Node): Node | undefined {
  return child(node, 'left') ?? child(node, 'argument')
}

/** The smallest call, access or assignment around a place, the call whose brackets begin there before all. */
function nodeAt(tree: Node, at: number): Node | undefined {
  let best: Node | undefined
  const size = (node: Node) => node.end - node.start
  each(tree, (node) => {
    if (node.start > at || node.end < at || !telling.has(node.type)) return
    const callee = child(node, 'callee')
    if (callee && (at < callee.end || at > (children(node, 'arguments')[0]?.start ?? node.end))) return
    if (!best || size(node) <= size(best)) best = node
  })
  return best
}

const telling = new Set(['CallExpression', 'NewExpression', 'AssignmentExpression', 'UpdateExpression'])

function offsetOf(text: string, [row, column]: readonly [number, number]): number {
  let from = 0
  for (let line = 1; line < row; line++) from = text.indexOf('\n', from) + 1
  return from + column - 1
}

/** Longest expression that is quoted, characters. */
const longest = 40

/** How V8 calls an expression: names and dots as written, whatever else not at all. */
function nameOf(text: string, node: Node | undefined): string | undefined {
  if (!node) return undefined
  const written = text.slice(node.start, node.end)
  if (written.length <= longest && /^[^\n;{}]+$/.test(written) && !written.includes('$nh')) return written
  if (node.type !== 'MemberExpression' || field(node, 'computed')) return '(intermediate value)'
  return `(intermediate value).${nameOf(text, child(node, 'property')) ?? ''}`
}
