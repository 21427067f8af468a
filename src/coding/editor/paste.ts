/**
 * What is pasted comes with signs that cannot be seen and that nothing can be meant by: they are made what they look
 * like, outside texts and remarks. Signs that can be seen stay as they are; the program is told of them when it runs.
 */
import type { ProgramLanguage } from '../../engine/index.ts'
import { part, partsOf } from '../mistakes/parts.ts'

export interface Cleaned {
  readonly text: string
  /** How many signs were changed or left out. */
  readonly signs: number
}

/** A pasted text as it goes into the program, between what stands before and after it. */
export function clean(pasted: string, language: ProgramLanguage, before = '', after = ''): Cleaned {
  const text = pasted.replace(/\r\n?/g, '\n')
  const parts = partsOf(before + text + after, language)
  let out = ''
  let signs = 0
  for (let at = 0; at < text.length; ) {
    const point = String.fromCodePoint(text.codePointAt(at) ?? 0)
    const as = parts[before.length + at]
    const plain = as === part.code ? plainly(point, out) : as === part.comment ? inRemark(point) : point
    if (plain !== point) signs++
    out += plain
    at += point.length
  }
  return { text: out, signs }
}

/** A sign of code: a space, a line end, nothing, or itself. A full-width space is as wide as two. */
function plainly(point: string, before: string): string {
  if (/[\u2028\u2029\u0085]/.test(point)) return '\n'
  if (point === '\u3000' && /(^|\n)[ \t]*$/.test(before)) return '  '
  if (point !== ' ' && /[\p{Zs}\u2800]/u.test(point)) return ' '
  return /[\p{Cf}\p{Variation_Selector}]|\0|\u034f/u.test(point) ? '' : point
}

/** A byte order mark, and what ends a line, mean nothing there either. */
const inRemark = (point: string) =>
  point === '\ufeff' ? '' : /[\u2028\u2029\u0085]/.test(point) ? '\n' : point
