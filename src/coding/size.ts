import type { ProgramLanguage } from '../engine/index.ts'

/**
 * How long a program is, by rules a player can check by eye: comments, empty lines and lone brackets are free.
 * Reads text only, no syntax tree: a program that does not run has a size too.
 */
export interface Size {
  /** Lines that say something. */
  readonly lines: number
  /** Statements and heads of loops, choices and functions: what would be one block each. */
  readonly statements: number
}

export function sizeOf(source: string, language: ProgramLanguage): Size {
  const bare = strip(source, language)
  const lines = bare.split('\n').filter((line) => /[^\s{}()[\];,]/.test(line.replace(/\belse\b:?/, '')))
  return { lines: lines.length, statements: count(bare, language) }
}

function count(bare: string, language: ProgramLanguage): number {
  let text = bare
  // What stands in brackets belongs to its statement, however many semicolons it holds.
  for (let before = ''; before !== text; ) {
    before = text
    text = text.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' x ')
    if (language === 'python') text = text.replace(/\{[^{}]*\}/g, ' x ')
  }
  const pieces =
    language === 'python'
      ? text.split(/[;\n]|(?<=\b(?:if|elif|else|while|for|def|with|try|except|finally|class)\b[^\n:]*):/)
      : text.split(/[;{}\n]|(?<=\b(?:if|while|for)\s+x\s)/)
  return pieces.filter((one) => /\w/.test(one.replace(/\b(?:else|try|finally|do)\b/g, ''))).length
}

/** Takes out comments and the insides of texts. */
function strip(source: string, language: ProgramLanguage): string {
  const comment = language === 'python' ? '#[^\\n]*' : '//[^\\n]*|/\\*[\\s\\S]*?\\*/'
  const texts = language === 'python' ? '"""[\\s\\S]*?"""|\'\'\'[\\s\\S]*?\'\'\'|' : '`(?:\\\\.|[^`\\\\])*`|'
  const pattern = new RegExp(`${texts}"(?:\\\\.|[^"\\\\\\n])*"|'(?:\\\\.|[^'\\\\\\n])*'|${comment}`, 'g')
  return source.replace(pattern, (found) => (/^(#|\/\/|\/\*)/.test(found) ? '' : '0'))
}
