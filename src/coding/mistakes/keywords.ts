import type { ProgramLanguage } from '../../engine/index.ts'

/** Words of the languages themselves. */
export const keywords: Readonly<Record<ProgramLanguage, readonly string[]>> = {
  python:
    'False None True and as assert break class continue def del elif else except finally for from global if import in is lambda not or pass raise return try while with yield'.split(
      ' ',
    ),
  javascript:
    'break case catch class const continue default delete do else enum export extends false finally for function if import in instanceof let new null return super switch this throw true try typeof var void while with yield'.split(
      ' ',
    ),
}
