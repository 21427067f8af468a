/**
 * Reads a Python program as far as its signs go, before its grammar is looked at: names are those that Python 3 takes
 * them for (NFKC), a sign that belongs to no name is refused by CPython's own message, and so are lines that begin with
 * Tabs and spaces in a mix that two readers would count otherwise.
 */
import { parser } from '@lezer/python'
import { withPlainFormats } from './formatSigns.ts'
import { nestedTooDeeply, Unreadable } from './prepared.ts'

export type SyntaxNode = ReturnType<typeof parser.parse>['topNode']

/** The grammar knows Python 2's print statement too: to it, a variable of that name is called otherwise. */
const printAsName = /\bprint\b(?=\s*(?:[-+*/%&|^@]|\/\/|<<|>>)?=(?!=))/g

/** `5.` is a number; to the grammar it is one where a digit follows the point. */
const openPoint = /(?<![\w.])(\d[\d_]*)\.(?![\w.])/g

/** Where an engine's stack is full before a tree is made, the tree would be refused for its depth too. */
function treeHowever(source: string) {
  try {
    return parser.parse(source)
  } catch (error) {
    if (isFullStack(error)) throw new Unreadable(0, nestedTooDeeply)
    throw error
  }
}

const isFullStack = (error: unknown) =>
  error instanceof Error && /call stack|too much recursion/i.test(error.message)

/** Nodes within nodes: more than every engine's stack has room for are refused, the same everywhere. */
const deepest = 500

function treeOf(source: string): SyntaxNode {
  const tree = treeHowever(withPlainFormats(source).replace(printAsName, 'prinT').replace(openPoint, '$10'))
  const cursor = tree.cursor()
  for (let depth = 0; ; ) {
    if (cursor.firstChild()) {
      if (++depth > deepest) throw new Unreadable(0, nestedTooDeeply)
      continue
    }
    while (!cursor.nextSibling()) {
      if (!cursor.parent()) return tree.topNode
      depth--
    }
  }
}

export interface PythonText {
  readonly source: string
  readonly top: SyntaxNode
  /** The first that its signs or its indents are refused for. */
  readonly fault?: Fault | undefined
}

interface Fault {
  readonly line: number
  readonly message: string
}

export function readPython(given: string): PythonText {
  const written = given.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const tree = treeOf(written)
  const source = withPlainNames(written, tree)
  const top = source === written ? tree : treeOf(source)
  const texts = textsOf(source.length, top)
  const [odd, mixed] = [oddSign(source, texts), mixedIndent(source, texts)]
  return { source, top, fault: odd && mixed && odd.line > mixed.line ? mixed : (odd ?? mixed) }
}

export const isName = (node: SyntaxNode) => node.name === 'VariableName' || node.name === 'PropertyName'

export function kids(node: SyntaxNode): SyntaxNode[] {
  const list: SyntaxNode[] = []
  for (let one = node.firstChild; one; one = one.nextSibling) list.push(one)
  return list
}

export function each(node: SyntaxNode, visit: (node: SyntaxNode) => void): void {
  visit(node)
  for (const one of kids(node)) each(one, visit)
}

export function lineAt(source: string, at: number): number {
  let line = 1
  for (let i = 0; i < at; i++) if (source.charCodeAt(i) === 10) line++
  return line
}

const keyword =
  /^(False|None|True|and|as|assert|async|await|break|class|continue|def|del|elif|else|except|finally|for|from|global|if|import|in|is|lambda|nonlocal|not|or|pass|raise|return|try|while|with|yield)$/

/** The program with its names as Python 3 reads them: `\uff58` is `x`. A word of the language is none for being so read. */
function withPlainNames(source: string, top: SyntaxNode): string {
  let out = ''
  let from = 0
  each(top, (node) => {
    if (!isName(node)) return
    const name = source.slice(node.from, node.to)
    const plain = name.normalize('NFKC')
    if (plain === name || keyword.test(plain) || !isIdentifier(name)) return
    out += source.slice(from, node.from) + plain
    from = node.to
  })
  return out + source.slice(from)
}

const isIdentifier = (name: string) => /^[\p{XID_Start}_]\p{XID_Continue}*$/u.test(name)

/** 1 where a text or a remark stands, whose signs may be any. */
function textsOf(length: number, top: SyntaxNode): Uint8Array {
  const texts = new Uint8Array(length)
  each(top, ({ name, from, to }) => {
    if (/^(String|FormatString|Comment|FormatSpec)$/.test(name)) texts.fill(1, from, to)
    if (name === 'FormatReplacement') texts.fill(0, from, to)
  })
  return texts
}

/** The first sign that neither Python nor a name is written with. */
function oddSign(source: string, texts: Uint8Array): Fault | undefined {
  let name = ''
  for (let at = 0; at < source.length; ) {
    const point = String.fromCodePoint(source.codePointAt(at) ?? 0)
    const begins = name === ''
    name = texts[at] === 0 && /[\p{XID_Continue}_]/u.test(point) ? name + point : ''
    const fine = /[\t\n\f -~]/.test(point) || (name !== '' && (!begins || /\p{XID_Start}/u.test(point)))
    if (texts[at] === 0 && !fine) {
      const code = (point.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
      const what = /[\p{C}\p{Z}]/u.test(point) ? 'non-printable character' : `character '${point}'`
      const said = what.startsWith('non') ? `${what} U+${code}` : `${what} (U+${code})`
      return { line: lineAt(source, at), message: `SyntaxError: invalid ${said}` }
    }
    at += point.length
  }
  return undefined
}

/**
 * The first line whose Tabs and spaces stand deeper or less deep than the lines around it by one way of counting and not
 * by another: a Tab as far as the next multiple of eight, and as one (CPython, Parser/tokenizer.c).
 */
function mixedIndent(source: string, texts: Uint8Array): Fault | undefined {
  const blocks: { eights: number; ones: number }[] = [{ eights: 0, ones: 0 }]
  let depth = 0
  let at = 0
  for (const [i, line] of source.split('\n').entries()) {
    const indent = /^[ \t\f]*/.exec(line)?.[0] ?? ''
    const goesOn = depth > 0 || texts[at] === 1 || (i > 0 && /\\$/.test(source.slice(0, Math.max(0, at - 1))))
    for (let j = 0; j < line.length; j++)
      if (texts[at + j] === 0)
        depth += Number('([{'.includes(line[j] ?? '')) - Number(')]}'.includes(line[j] ?? ''))
    at += line.length + 1
    if (goesOn || /^(#|$)/.test(line.slice(indent.length))) continue
    const here = { eights: columns(indent), ones: indent.length }
    while (blocks.length > 1 && (blocks.at(-1)?.eights ?? 0) > here.eights) blocks.pop()
    const block = blocks.at(-1) ?? here
    const deeper = here.eights > block.eights
    if (deeper ? here.ones <= block.ones : here.eights === block.eights && here.ones !== block.ones)
      return { line: i + 1, message: 'TabError: inconsistent use of tabs and spaces in indentation' }
    if (deeper) blocks.push(here)
  }
  return undefined
}

const columns = (indent: string) =>
  [...indent].reduce((sum, sign) => (sign === '\t' ? sum + 8 - (sum % 8) : sum + 1), 0)
