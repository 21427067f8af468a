import type { LanguageSupport } from '@codemirror/language'
import type { ProgramLanguage } from '../../../engine/index.ts'

/** What CodeMirror knows of a language, fetched for the one that is written. */
export async function supportOf(language: ProgramLanguage): Promise<LanguageSupport> {
  if (language === 'python') return (await import('@codemirror/lang-python')).python()
  return (await import('@codemirror/lang-javascript')).javascript()
}
