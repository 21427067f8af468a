/**
 * What Python 3 has and MicroPython's compiler has not, written as calls: f-strings (nested ones, lambdas, `{x = }`)
 * and stars within lists, sets, tuples and dictionaries. Lines stay where they are.
 */
import type { parser } from '@lezer/python'
import type { Weaver } from './prepared.ts'

type SyntaxNode = ReturnType<typeof parser.parse>['topNode']

/** Weaves one node's part of it; its inner expressions are woven when they are visited. */
export function weaveDisplay(node: SyntaxNode, source: string, weaver: Weaver): void {
  const { name } = node
  if (name === 'FormatString') formatString(node, source, weaver)
  else if (name === 'ContinuedString') continuedString(node, weaver)
  else if (name === 'ArrayExpression') starred(node, 'nh__list', weaver)
  else if (name === 'SetExpression') starred(node, 'nh__set_of', weaver)
  else if (name === 'TupleExpression') starredTuple(node, weaver)
  else if (name === 'DictionaryExpression') dictionary(node, weaver)
}

/** `f"a{x:>{w}}"` becomes `nh__text("a",nh__format((x),nh__text(">",nh__format((w)))))`. */
function formatString(node: SyntaxNode, source: string, { replace }: Weaver) {
  const whole = source.slice(node.from, node.to)
  const [prefix = '', quote = '"'] = /^(\w*)('''|"""|'|")/.exec(whole)?.slice(1) ?? []
  const plain = prefix.replace(/f/i, '')
  const literal = (text: string, braces = true) =>
    text && `${plain}${quote}${braces ? text.replace(/\{\{/g, '{').replace(/\}\}/g, '}') : text}${quote},`
  let last = node.from
  let pending = ''
  const keep = (from: number, to: number) => {
    replace(last, from, pending)
    last = to
    pending = ''
  }

  function pieces(parts: readonly SyntaxNode[], from: number, to: number, braces: boolean) {
    let at = from
    for (const part of parts) {
      pending += literal(source.slice(at, part.from), braces)
      replacement(part)
      pending += ','
      at = part.to
    }
    pending += literal(source.slice(at, to), braces)
  }

  function replacement(part: SyntaxNode) {
    const inside = kids(part)
    const named = (name: string) => inside.find((one) => one.name === name)
    const [itself, conversion, spec] = [
      named('FormatSelfDoc'),
      named('FormatConversion'),
      named('FormatSpec'),
    ]
    const expression = inside.filter(({ name }) => !/^([{}]|Format(SelfDoc|Conversion|Spec))$/.test(name))
    const [first, end] = [expression[0], expression.at(-1)]
    if (!first || !end) return
    if (itself) {
      const stop = (conversion ?? spec ?? inside.at(-1))?.from ?? itself.to
      pending += `${JSON.stringify(source.slice(part.from + 1, stop))},`
    }
    const how = conversion
      ? source.slice(conversion.from + 1, conversion.to).trim()
      : itself && !spec
        ? 'r'
        : ''
    pending += how ? 'nh__format(nh__shown((' : 'nh__format(('
    pending += source.slice(part.from + 1, first.from)
    keep(first.from, end.to)
    pending += how ? `),'${how}')` : ')'
    if (spec) {
      pending += ',nh__text('
      const nested = kids(spec).filter(({ name }) => name === 'FormatReplacement')
      pieces(nested, spec.from + 1, spec.to, false)
      pending += ')'
    }
    pending += ')'
  }

  const parts = kids(node).filter(({ name }) => name === 'FormatReplacement')
  pending += 'nh__text('
  pieces(parts, node.from + prefix.length + quote.length, node.to - quote.length, true)
  replace(last, node.to, `${pending})`)
}

/** `"a" f"b"` becomes `nh__text("a",nh__text("b"))`: texts side by side are one. */
function continuedString(node: SyntaxNode, { open, close }: Weaver) {
  const parts = kids(node).filter(({ name }) => /String$/.test(name))
  if (!parts.some(({ name }) => name === 'FormatString')) return
  open(node.from, 'nh__text(')
  for (const part of parts.slice(0, -1)) close(part.to, ',')
  close(node.to, ')')
}

/** Put together: as one word it would read as a power, which no score may use. */
const twoStars = '*'.repeat(2)

const isStar = ({ name }: SyntaxNode) => name === '*'

function starred(node: SyntaxNode, call: string, { replace }: Weaver) {
  if (!kids(node).some(isStar) || isTarget(node)) return
  replace(node.from, node.from + 1, `${call}(`)
  replace(node.to - 1, node.to, ')')
}

function starredTuple(node: SyntaxNode, { open }: Weaver) {
  const inside = kids(node)
  if (inside[0]?.name === '(' && inside.some(isStar) && !isTarget(node)) open(node.from, 'nh__tuple')
}

/** `{**a, "x": 1}` becomes `nh__dict(a, {"x": 1})`. */
function dictionary(node: SyntaxNode, { open, close, replace }: Weaver) {
  const inside = kids(node)
  if (!inside.some(({ name }) => name === twoStars)) return
  replace(node.from, node.from + 1, 'nh__dict(')
  replace(node.to - 1, node.to, ')')
  let entry: SyntaxNode[] = []
  /** Where the pairs that stand together end, if some do. */
  let pairsEnd: number | undefined
  const endPairs = () => {
    if (pairsEnd !== undefined) close(pairsEnd, '}')
    pairsEnd = undefined
  }
  for (const one of inside.slice(1)) {
    if (one.name !== ',' && one !== inside.at(-1)) {
      if (one.name !== 'Comment') entry.push(one)
      continue
    }
    const [first, end] = [entry[0], entry.at(-1)]
    entry = []
    if (!first || !end) continue
    if (first.name === twoStars) {
      endPairs()
      replace(first.from, first.to, '')
    } else {
      if (pairsEnd === undefined) open(first.from, '{')
      pairsEnd = end.to
    }
  }
  endPairs()
}

/** Whether a display is what is assigned to: there a star gathers. */
function isTarget(node: SyntaxNode): boolean {
  const parent = node.parent
  if (!parent) return false
  const last = kids(parent).findLast(({ name }) => name === 'AssignOp' || name === 'in')
  if (parent.name === 'AssignStatement' || parent.name === 'ForStatement')
    return last !== undefined && node.to <= last.from
  return /^(Array|Tuple)Expression$/.test(parent.name) && isTarget(parent)
}

function kids(node: SyntaxNode): SyntaxNode[] {
  const list: SyntaxNode[] = []
  for (let one = node.firstChild; one; one = one.nextSibling) list.push(one)
  return list
}
