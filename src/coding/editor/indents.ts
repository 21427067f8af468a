/** What a program is indented with: Enter and Tab go on with it, and it is drawn as wide as it counts. */
import { indentUnit } from '@codemirror/language'
import { EditorState, type Extension, type Text } from '@codemirror/state'
import type { ProgramLanguage } from '../../engine/index.ts'

/** Columns to which a Tab goes on: Python counts to the next multiple of eight, JavaScript does not count. */
export const tabSize: Readonly<Record<ProgramLanguage, number>> = { python: 8, javascript: 4 }

const usual: Readonly<Record<ProgramLanguage, string>> = { python: '    ', javascript: '  ' }

/** The unit of indents, found anew wherever the cursor goes: that of the lines above it, else of those below. */
export const indents = (language: ProgramLanguage): Extension => [
  EditorState.tabSize.of(tabSize[language]),
  indentUnit.compute(['doc', 'selection'], ({ doc, selection }) =>
    unitAt(doc, doc.lineAt(selection.main.head).number, usual[language]),
  ),
]

/** The unit in use at a line: a Tab, or the spaces by which lines step in. */
export function unitAt(doc: Text, line: number, otherwise: string): string {
  const near = nearest(doc, line, -1) ?? nearest(doc, line + 1, 1)
  if (near === undefined) return otherwise
  return near.startsWith('\t') ? '\t' : (stepOf(doc) ?? otherwise)
}

/** The nearest line that is indented, that one or beyond it. */
function nearest(doc: Text, from: number, step: 1 | -1): string | undefined {
  for (let at = from; at >= 1 && at <= doc.lines; at += step) {
    const { text } = doc.line(at)
    if (/^[ \t]+\S/.test(text)) return text
  }
  return undefined
}

/** The spaces that the first indented line has more than the one before it. */
function stepOf(doc: Text): string | undefined {
  let before = 0
  for (let at = 1; at <= doc.lines; at++) {
    const { text } = doc.line(at)
    if (text.trim() === '') continue
    const spaces = /^ */.exec(text)?.[0].length ?? 0
    if (spaces > before) return ' '.repeat(Math.min(8, spaces - before))
    before = spaces
  }
  return undefined
}

/** Columns of what a line begins with. */
export function columnsOf(indent: string, size: number): number {
  return [...indent].reduce((sum, sign) => (sign === '\t' ? sum + size - (sum % size) : sum + 1), 0)
}
