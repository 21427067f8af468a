import type { ProgramLanguage } from '../../../engine/index.ts'

export interface Bracket {
  readonly sign: string
  /** 1 first. */
  readonly line: number
}

const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }

/** Text and comments, in which brackets are only characters; a quote that is never closed ends with its line. */
const silent: Readonly<Record<ProgramLanguage, RegExp>> = {
  python: /'''[\s\S]*?(?:'''|$)|"""[\s\S]*?(?:"""|$)|'(?:\\.|[^'\\\n])*'?|"(?:\\.|[^"\\\n])*"?|#.*/g,
  javascript: /\/\*[\s\S]*?(?:\*\/|$)|`(?:\\.|[^`\\])*`?|'(?:\\.|[^'\\\n])*'?|"(?:\\.|[^"\\\n])*"?|\/\/.*/g,
}

const blank = (text: string) => text.replace(/[^\n]/g, ' ')

/** A program with its texts and comments blanked, every line as long as it was. */
export const bare = (source: string, language: ProgramLanguage) => source.replace(silent[language], blank)

/** A program with its comments blanked. */
export const uncommented = (source: string, language: ProgramLanguage) =>
  source.replace(silent[language], (found) => (/^[#/]/.test(found) ? blank(found) : found))

/** The first bracket that is never closed, or closed without having been opened. */
export function oddBracket(code: string): { readonly opened?: Bracket; readonly closed?: Bracket } {
  const open: Bracket[] = []
  for (const [i, text] of code.split('\n').entries())
    for (const sign of text) {
      if ('([{'.includes(sign)) open.push({ sign, line: i + 1 })
      else if (pairs[sign]) {
        const last = open.at(-1)
        if (!open.some((one) => one.sign === pairs[sign])) return { closed: { sign, line: i + 1 } }
        if (last && last.sign !== pairs[sign]) return { opened: last }
        open.pop()
      }
    }
  const last = open.at(-1)
  return last ? { opened: last } : {}
}
