/**
 * What each character of a program belongs to: its code, a text between quotes, a remark. It reads a broken program as
 * far as it goes, which a grammar does not: explanations and the cleaning of a paste look at programs that cannot run.
 */
import type { ProgramLanguage } from '../../engine/index.ts'

export const part = { code: 0, text: 1, comment: 2, open: 3 } as const
export type Part = (typeof part)[keyof typeof part]

/** Of every UTF-16 unit; `open` is text whose closing quote is missing. Code within a text, `{x}` or `${x}`, is code. */
export function partsOf(source: string, language: ProgramLanguage): Uint8Array {
  const parts = new Uint8Array(source.length)
  const python = language === 'python'
  let at = 0
  code()
  return parts

  function mark(to: number, as: Part): void {
    parts.fill(as, at, to)
    at = to
  }

  /** Goes on until the end, or to what closes the code within a text: its brace, its format, the text's own quote. */
  function code(within?: Text): void {
    let depth = 0
    while (at < source.length) {
      const sign = source[at] ?? ''
      if (within && depth === 0 && (sign === '}' || (within.formats && isFormat()))) return
      if (within && !within.long && (sign === '\n' || sign === within.quote)) return
      if ('([{'.includes(sign)) depth++
      else if (')]}'.includes(sign)) depth--
      const remark = remarkEnd()
      if (remark > 0) mark(remark, part.comment)
      else if (sign === '"' || sign === "'" || (!python && sign === '`')) text(sign)
      else if (!python && sign === '/' && startsPattern()) pattern()
      else at++
    }
  }

  /** A colon that begins the format of a value in an f-string. */
  function isFormat(): boolean {
    return source[at] === ':' || (source[at] === '!' && /[ars]/.test(source[at + 1] ?? ''))
  }

  /** Where the remark that begins here ends; 0 for none. U+2028 and U+2029 end a line as well. */
  function remarkEnd(): number {
    const after = (found: number, more: number) => (found < 0 ? source.length : found + more)
    if (!python && source.startsWith('/*', at)) return after(source.indexOf('*/', at + 2), 2)
    if (!(python ? source[at] === '#' : source.startsWith('//', at))) return 0
    const length = source.slice(at).search(/[\n\r\u2028\u2029]/)
    return length < 0 ? source.length : at + length
  }

  function text(sign: string): void {
    const long = python ? source.startsWith(sign.repeat(3), at) : sign === '`'
    const quote = python && long ? sign.repeat(3) : sign
    const prefix =
      /(?:^|[^\p{L}\p{N}_])([a-z]{1,2})$/iu.exec(source.slice(Math.max(0, at - 3), at))?.[1] ?? ''
    const holes = python ? /f/i.test(prefix) : sign === '`'
    const start = at
    mark(at + quote.length, part.text)
    while (at < source.length && !source.startsWith(quote, at)) {
      if (!long && source[at] === '\n') break
      if (source[at] === '\\') mark(Math.min(source.length, at + 2), part.text)
      else if (python && holes && /^(\{\{|\}\})/.test(source.slice(at, at + 2))) mark(at + 2, part.text)
      else if (holes && source.startsWith(python ? '{' : '${', at)) hole({ quote, long, formats: python })
      else mark(at + 1, part.text)
    }
    if (source.startsWith(quote, at)) mark(at + quote.length, part.text)
    else for (let i = start; i < at; i++) if (parts[i] === part.text) parts[i] = part.open
  }

  function hole(within: Text): void {
    mark(at + (python ? 1 : 2), part.text)
    code(within)
    while (within.formats && at < source.length && !'}\n'.includes(source[at] ?? '')) {
      if (!within.long && source.startsWith(within.quote, at)) return
      if (source[at] === '{') hole(within)
      else mark(at + 1, part.text)
    }
    if (source[at] === '}') mark(at + 1, part.text)
  }

  /** Whether a slash begins a regular expression: what stands before it is not a value that could be divided. */
  function startsPattern(): boolean {
    const before = source.slice(0, at).trimEnd()
    return before === '' || /[=(,:;[!&|?{}+\-*%~^<>]$|\b(?:return|typeof|case|in|of)$/.test(before)
  }

  function pattern(): void {
    const found = /^\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/.exec(source.slice(at))
    mark(at + (found?.[0].length ?? 1), found ? part.text : part.code)
  }
}

/** The text that a piece of code stands in. */
interface Text {
  readonly quote: string
  /** Whether it may go over several lines. */
  readonly long: boolean
  /** Whether a value may be followed by a format. */
  readonly formats: boolean
}

/** The program with some of its parts blanked, every line as long as it was. */
export function blanked(source: string, parts: Uint8Array, blank: (as: number) => boolean): string {
  let out = ''
  for (let i = 0; i < source.length; i++) out += source[i] !== '\n' && blank(parts[i] ?? 0) ? ' ' : source[i]
  return out
}
